import type { Span } from '../text/body-text.ts';

/** A place that is similar to what was looked for. */
export interface Similar extends Span {
	/** Letters to put in, take out or replace to make it the same. */
	errors: number;
}

/** The share of its letters that may differ. */
const MOST_ERRORS = 0.25;

/** Letters below which similar is no more than chance: `bank` is three quarters of `tank`. */
const SHORTEST = 12;

/** Letters of a passage that are compared: with more, a long text would keep the reader waiting. */
const LONGEST = 2000;

/** Letters of either end by which a longer one is found. */
const END = 1000;

/** How many times as long as it was a passage may be that is found by its ends. */
const MOST_GROWTH = 2;

/**
 * Find the places of a text that are similar to some words: three of four letters the same, in their order.
 *
 * Sellers' algorithm: the table of edit distances, whose first row is free, so that a match may begin anywhere. Only the
 * part of each column that is within the bound is worked out (Ukkonen), which is most often a few cells.
 */
export function findSimilar(text: string, words: string): Similar[] {
	const size = words.length;
	const bound = Math.floor(size * MOST_ERRORS);
	if (size < SHORTEST) return [];
	if (size > LONGEST) return findByEnds(text, words);

	/** By how many letters of the words: errors of the best match that ends here, and where it began. */
	const errors = Int32Array.from({ length: size + 1 }, (_, row) => row);
	const starts = new Int32Array(size + 1);
	const found: Similar[] = [];
	/** The last row that is within the bound; what lies below need not be known. */
	let last = bound;
	for (let end = 1; end <= text.length; end += 1) {
		let [diagonal, diagonalStart] = [0, end - 1];
		starts[0] = end;
		const bottom = Math.min(size, last + 1);
		for (let row = 1; row <= bottom; row += 1) {
			const [left, leftStart] = [row > last ? size : (errors[row] ?? size), starts[row] ?? 0];
			const above = errors[row - 1] ?? size;
			const same = diagonal + (words[row - 1] === text[end - 1] ? 0 : 1);
			const least = Math.min(same, left + 1, above + 1);
			errors[row] = least;
			if (least === same) starts[row] = diagonalStart;
			else starts[row] = least === above + 1 ? (starts[row - 1] ?? 0) : leftStart;
			[diagonal, diagonalStart] = [left, leftStart];
		}
		last = bottom;
		while ((errors[last] ?? 0) > bound) last -= 1;
		if (last === size) keep(found, { start: starts[size] ?? 0, end, errors: errors[size] ?? 0 });
	}
	return found;
}

/** Of matches that begin at one place, or lie over one another, the best stands for them. */
function keep(found: Similar[], match: Similar): void {
	const before = found.at(-1);
	if (!before || before.end <= match.start) found.push(match);
	else if (match.errors < before.errors) found[found.length - 1] = match;
}

/** What lies between the ends may have changed as it likes; each beginning goes with the end that makes the likeliest length. */
function findByEnds(text: string, words: string): Similar[] {
	const size = words.length;
	const tails = findSimilar(text, words.slice(-END));
	return findSimilar(text, words.slice(0, END)).flatMap((head) => {
		const unlike = (length: number) => Math.abs(length - size);
		const [tail] = tails
			.filter(({ start, end }) => start >= head.end && end - head.start <= size * MOST_GROWTH)
			.sort((a, b) => unlike(a.end - head.start) - unlike(b.end - head.start));
		return tail ? { start: head.start, end: tail.end, errors: head.errors + tail.errors } : [];
	});
}
