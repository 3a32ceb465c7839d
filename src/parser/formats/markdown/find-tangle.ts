import type { Point } from 'unist';

/** What no article is like, and what a reader of Markdown would take hours for. */
export interface Tangle {
	place: Point;
	/** The bound that was passed, as a message names it. */
	bound: string;
}

/** Items and quotes in one another. */
const DEEPEST = 50;
/** Columns in front of an item in others. */
const WIDEST = 1000;
/** Signs of emphasis, HTML and links in one paragraph: the work grows with the square of them. */
const MOST_SIGNS = 1000;
/** Headings that are underlined: the work grows with the square of them, too. */
const MOST_UNDERLINED = 1000;

/** The signs in front of a line that can open items and quotes. */
const MARKERS = /^(?:[\t ]*(?:>|[-+*](?=[\t ]|$)|\d{1,9}[.)](?=[\t ]|$)))+/;
const MARKER = />|[-+*]|\d+[.)]/g;
const RULE = /^[\t ]*([-*_])(?:[\t ]*\1)*[\t ]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[\t ]*$/;
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** A sign behind a backslash is none. An address of a link that closes is none either. */
const SIGNS = /\\.|[*_]+|<[!?]|\]\((?![^\s()<>]*\))/g;
/** An item ends the paragraph above it. */
const ITEM = /^ {0,3}[-+*] +\S/;

/**
 * Look through the body of a Markdown text, from some line on, for what is beyond all measure.
 *
 * Takes time that grows with the length of the text alone.
 */
export function findTangle(lines: readonly string[], from: number): Tangle | undefined {
	let [signs, underlined, fence] = [0, 0, ''];
	let blankAbove = true;
	for (let index = from; index < lines.length; index++) {
		const line = lines[index] ?? '';
		const place = { line: index + 1, column: 1 };
		const mark = FENCE.exec(line);
		const run = mark?.[1] ?? mark?.[2] ?? '';
		if (fence !== '') {
			if (run.startsWith(fence) && line.trim() === run) fence = '';
			continue;
		}
		fence = run;
		const blank = line.trim() === '';
		if (!blankAbove && UNDERLINE.test(line)) underlined++;
		signs = (blank || ITEM.test(line) ? 0 : signs) + countSigns(line);
		blankAbove = blank;
		if (signs > MOST_SIGNS)
			return {
				place,
				bound: `at most ${MOST_SIGNS} signs of emphasis, HTML and links in a paragraph`,
			};
		if (underlined > MOST_UNDERLINED)
			return { place, bound: `at most ${MOST_UNDERLINED} underlined headings` };

		const markers = RULE.test(line) ? '' : (MARKERS.exec(line)?.[0] ?? '');
		const depth = markers.match(MARKER)?.length ?? 0;
		if (depth > DEEPEST || markers.length - depth > WIDEST)
			return { place, bound: `items and quotes at most ${DEEPEST} deep in one another` };
	}
	return undefined;
}

function countSigns(line: string): number {
	let count = 0;
	for (const [sign] of line.matchAll(SIGNS)) if (!sign.startsWith('\\')) count++;
	return count;
}
