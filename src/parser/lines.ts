import type { Point, Position } from 'unist';
import type { Cleaning } from './cleaning.ts';
import type { Link } from './record.ts';

/** What the markup of an HTML, RTF or Word file says of a line, where the text alone could not tell. */
export interface Markup {
	/** `tag` is the cell of a field's name in a table of fields. */
	role?: 'headline' | 'byline' | 'tag' | 'heading' | 'listItem' | 'preformatted';
	/** Whether it opens a paragraph, though no blank line need stand in front. */
	paragraph?: boolean;
	/** Links with their words, in order. */
	links?: Link[];
	/** The line with all its spaces, where they mean something. */
	printed?: string;
}

/** One line that is not blank. Offsets count UTF-16 units of the decoded text. */
export interface Line {
	/** Trimmed; white space collapsed; zero-width spaces, soft hyphens and control characters gone. */
	text: string;
	/** From 1, blank lines counted. */
	number: number;
	/** Place in the list of lines that are not blank. */
	index: number;
	/** Offset of the line's first unit. */
	from: number;
	/** Offset of the first unit that is not blank. */
	start: number;
	/** Offset after the last unit that is not blank. */
	end: number;
	/** Offset after the line end. */
	to: number;
	/** Whether a blank line stands in front. */
	blankBefore: boolean;
	/** Whether a form feed, a page break or a line of em spaces stands in front: batches part records so. */
	feedBefore: boolean;
	/** Undefined in plain text. */
	markup: Markup | undefined;
}

/** What a line without any needs no cleaning of: white space but the plain, and what is left out. */
const ODD = /[\0-\x09\x0b-\x1f\x7f-\xa0\xad\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
const LINE_FEED = 0x0a;
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f]/;
const CONTROLS = new RegExp(CONTROL, 'g');
/** Runs of white space, and single ones that are neither a space nor the ideographic space. */
const SPACES = /\s{2,}|[^\S \u3000]/g;

/** The lines of a text, and the control characters that were left out of them. */
export interface SplitText {
	lines: Line[];
	controls: { count: number; first: Point } | undefined;
}

/**
 * Split a text into its lines, leaving out the blank ones.
 *
 * `\n`, `\r\n` and `\r` end a line. `cleaning` is what they need, as far as it is known.
 */
export function splitLines(source: string, cleaning: Cleaning = 'signs'): SplitText {
	const lines: Line[] = [];
	let controls: SplitText['controls'];
	let blankBefore = false;
	let feedBefore = false;
	// The next of each sign, kept so that no stretch is searched twice.
	let feed = source.indexOf('\n');
	let carriage = source.indexOf('\r');

	for (let from = 0, number = 1; from < source.length; number++) {
		if (source.charCodeAt(from) === LINE_FEED) {
			blankBefore = true;
			from++;
			continue;
		}
		if (feed >= 0 && feed < from) feed = source.indexOf('\n', from);
		if (carriage >= 0 && carriage < from) carriage = source.indexOf('\r', from);
		const stop =
			carriage >= 0 && (feed < 0 || carriage < feed) ? carriage : feed < 0 ? source.length : feed;
		const to =
			stop === carriage && feed === stop + 1 ? stop + 2 : Math.min(stop + 1, source.length);
		if (stop === from) {
			blankBefore = true;
			from = to;
			continue;
		}
		const raw = source.slice(from, stop);
		const odd = cleaning !== 'nothing' && isOdd(raw, cleaning);
		const text = odd ? clean(raw) : isTrimmed(source, from, stop) ? raw : raw.trim();

		if (odd) {
			if (raw.includes('\f') || (text === '' && raw.includes('\u2003'))) feedBefore = true;
			const at = raw.search(CONTROL);
			if (at >= 0) {
				controls ??= { count: 0, first: { line: number, column: at + 1, offset: from + at } };
				controls.count += countControls(raw);
			}
		}
		if (text === '') {
			blankBefore = true;
		} else {
			const start = text.length === raw.length ? from : stop - raw.trimStart().length;
			const end = text.length === raw.length ? stop : from + raw.trimEnd().length;
			lines.push({
				text,
				number,
				index: lines.length,
				from,
				start,
				end,
				to,
				blankBefore,
				feedBefore,
				markup: undefined,
			});
			blankBefore = feedBefore = false;
		}
		from = to;
	}
	return { lines, controls };
}

/** Most lines begin and end with signs of ASCII that are no spaces, which takes no copy to see. */
function isTrimmed(source: string, from: number, to: number): boolean {
	const first = source.charCodeAt(from);
	const last = source.charCodeAt(to - 1);
	return first > 32 && first < 128 && last > 32 && last < 128;
}

function isOdd(raw: string, cleaning: Cleaning): boolean {
	return cleaning === 'spaces' ? raw.includes('  ') : ODD.test(raw);
}

/** Clean the white space of one line, and leave out what no page can show. */
export function clean(text: string): string {
	return text.replace(INVISIBLE, '').replace(CONTROLS, '').replace(SPACES, ' ').trim();
}

/** Count the control characters of a text, which no page can show. */
export function countControls(text: string): number {
	return text.match(CONTROLS)?.length ?? 0;
}

/** Clean a line whose spaces mean something: nothing but what no page can show is left out. */
export function cleanFixed(text: string): string {
	return text
		.replace(INVISIBLE, '')
		.replace(CONTROLS, '')
		.replace(/[\v\f\u00a0\u2007\u202f]/g, ' ');
}

/** Tell whether a line opens a paragraph: a blank line stands in front, or the markup says so. */
export function opensParagraph({ blankBefore, markup }: Line): boolean {
	return blankBefore || markup?.paragraph === true;
}

/** Give the place of some lines, from the first sign to the last; undefined for no lines. */
export function positionOf(lines: readonly Line[] | undefined): Position | undefined {
	let first = lines?.[0];
	let last = lines?.at(-1);
	if (!first || !last) return undefined;
	// Markup can give words in another order than the file has them.
	for (const line of (first.markup && lines) ?? []) {
		if (line.start < first.start) first = line;
		if (line.start > last.start) last = line;
	}
	const start = pointAt(first, first.start);
	// Of what markup has wrapped only the beginning is known by line and column.
	return { start, end: last.markup ? pointAt(last, last.start) : pointAt(last, last.end) };
}

/** Give the text of some lines with spaces between them; null for no lines. */
export function textOf(lines: readonly Line[] | undefined): string | null {
	if (lines === undefined) return null;
	return lines.length === 1 ? (lines[0]?.text ?? null) : lines.map(({ text }) => text).join(' ');
}

/** Give the rest of a line after a label of some length, as a line of its own in the same place. */
export function cutLabel(line: Line, length: number): Line {
	const text = line.text.slice(length).trimStart();
	const start = Math.min(line.end, line.start + line.text.length - text.length);
	const printed = indent(text, start - line.from);
	return {
		...line,
		text,
		start,
		markup:
			line.markup?.printed === undefined && line.markup ? line.markup : { ...line.markup, printed },
	};
}

/** Where the label stood are spaces, so that columns below each other stay so. */
function indent(text: string, columns: number): string {
	return ' '.repeat(columns) + text;
}

/** Give the place of an offset in a line. */
function pointAt(line: Line, offset: number): Point {
	return { line: line.number, column: offset - line.from + 1, offset };
}
