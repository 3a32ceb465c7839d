import { formatCount, formatNumber } from '../lib/format-count.ts';
import type { Streams } from './command.ts';
import { fit } from './fit-text.ts';

/** One line about long work, rewritten in place. */
export interface Progress {
	/** Say that the next of `all` is being done. */
	next: (all: number) => void;
	/** Take the line away, as before anything else is written. */
	clear: () => void;
}

/** The line stands long enough to be read, and a terminal is not kept busy. */
const SHORTEST = 80;

/**
 * Show on a terminal how far the reading of files is: `Reading 120 of 3,400 files`.
 *
 * Nothing at all is written where errors go to no terminal, or where `quiet`.
 */
export function showProgress({ stderr }: Streams, quiet = false, verb = 'Reading'): Progress {
	let done = 0;
	let shownAt = -Infinity;
	let shown = false;
	if (quiet || !stderr.isTTY) return { next: () => {}, clear: () => {} };
	return {
		next: (all) => {
			done = Math.min(done + 1, all);
			if (performance.now() - shownAt < SHORTEST) return;
			shownAt = performance.now();
			shown = true;
			const text = `${verb} ${formatNumber(done)} of ${formatCount(all, 'file')}`;
			// A full line would wrap, and could not be rewritten.
			stderr.write(`\r${fit(text, (stderr.columns || USUAL) - 1).trimEnd()}${CLEAR_REST}`);
		},
		clear: () => {
			if (shown) stderr.write(`\r${CLEAR_REST}`);
			shown = false;
		},
	};
}

/** Columns of a terminal that does not say. */
const USUAL = 80;
/** Erase in line (https://www.ecma-international.org/publications-and-standards/standards/ecma-48/). */
const CLEAR_REST = '\x1b[K';
