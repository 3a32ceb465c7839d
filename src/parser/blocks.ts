import { hasLinks, joinLinks, readLinks } from './fields/links.ts';
import { cleanFixed, opensParagraph, textOf, type Line } from './lines.ts';
import type { Block, Link } from './record.ts';

const RULE = /^(?:[-_*=+~•·—–#] ?){3,}\.?$/;
const BULLET = /^[*•▪●◦‣■·] +(?=\S)/;
/** Signs that can open a rule or a bullet. */
const MARKS = new Set('-_*=+~•·—–#▪●◦‣■');
const SENTENCE_END = /[.!?…:;,。！？：；，」』”"'’»)\]]$/;
const UPPER_START = /^["'“‘«„¿¡([—–-]*[\p{Lu}\p{Lo}\d]/u;
/** The number of a list, or the time of a live report: `8:50: Crowd enters`. */
const NUMBER = /^\d+[.)] |^\d{1,2}[:.]\d{2}\b/;
/** Columns: two or more wide gaps, or a tab, in a line as printed. */
const COLUMNS = /\S(?: {3,}|\t)\S/;

/** Longest line that is taken for a heading. */
const LONGEST_HEADING = 60;
/** Lines no longer than this can have been wrapped by the database or the mail they came through. */
const WRAP_WIDTH = 120;

/**
 * Change the lines of a text to blocks: paragraphs, headings, list items, rules, preformatted text.
 *
 * Blank lines part blocks. Lines without one between them are one paragraph where the first breaks off
 * as a wrapped line does. `source` gives the lines of preformatted text as printed.
 */
export function readBlocks(lines: readonly Line[], source: string): Block[] {
	const blocks: Block[] = [];
	for (let from = 0; from < lines.length;) {
		let to = from + 1;
		while (to < lines.length && !opensParagraph(lines[to] as Line)) to++;
		const group = lines.slice(from, to);
		if (group[0]?.markup?.role) readMarked(group, source, blocks);
		else if (group.length === 1) readLine(group, blocks);
		else readGroup(group, source, blocks);
		from = to;
	}
	markHeadings(blocks);
	return blocks;
}

/** Tell whether a line is nothing but the signs of a rule. */
export function isRule(text: string): boolean {
	return RULE.test(text);
}

/** Blocks that markup names need no look at their words. */
function readMarked(group: Line[], source: string, blocks: Block[]): void {
	const role = group[0]?.markup?.role;
	const text = textOf(group) ?? '';
	if (role === 'preformatted') readGroup(group, source, blocks);
	else if (role === 'listItem') push(blocks, 'listItem', group, text);
	else if (role === 'heading') push(blocks, 'heading', group, text);
	else readGroup(group, source, blocks);
}

/** The common case: a paragraph on one line. */
function readLine(group: Line[], blocks: Block[]): void {
	const text = group[0]?.text ?? '';
	if (!isMarked(text)) push(blocks, 'paragraph', group, text);
	else if (RULE.test(text)) push(blocks, 'break', group, text);
	else pushText(blocks, group);
}

/** Tell whether a line opens with a sign of a rule or a bullet; most open with a letter. */
function isMarked(text: string): boolean {
	const code = text.charCodeAt(0);
	return !(code >= 65 && code <= 90) && MARKS.has(text.charAt(0));
}

function readGroup(group: Line[], source: string, blocks: Block[]): void {
	const fixed = group.every(({ markup }) => markup?.role === 'preformatted');
	const asPrinted = group.map((line) => printedText(line, source));
	if (fixed || asPrinted.filter((text, index) => hasColumns(text, group[index])).length > 1) {
		const margin = asPrinted.reduce(
			(least, text) => Math.min(least, text.length - text.trimStart().length),
			Infinity,
		);
		const text = asPrinted.map((line) => cleanFixed(line.slice(margin))).join('\n');
		return push(blocks, 'preformatted', group, text);
	}
	const widths = asPrinted.map((text) => text.length);
	const width = widths.reduce((widest, own) => Math.max(widest, own), 0);
	let open: Line[] = [];
	const close = () => {
		if (open.length > 0) pushText(blocks, open);
		open = [];
	};
	for (const [index, line] of group.entries()) {
		const marked = isMarked(line.text);
		const last = open.at(-1);
		if (marked && RULE.test(line.text)) {
			close();
			push(blocks, 'break', [line], line.text);
			continue;
		}
		const room = width - (widths[index - 1] ?? 0);
		if (last && ((marked && BULLET.test(line.text)) || isParagraphEnd(last, line, width, room)))
			close();
		open.push(line);
	}
	close();
}

/** A line that was not cleaned has no gaps. */
function hasColumns(printed: string, line: Line | undefined): boolean {
	return printed.trimStart() !== line?.text && COLUMNS.test(printed);
}

/** A line with all its spaces. Where there is markup, the file has more than the words. */
function printedText({ from, end, text, markup }: Line, source: string): string {
	return markup ? (markup.printed ?? text) : source.slice(from, end);
}

/** A line ends its paragraph if a sentence ends there and the next word would still have fitted. */
function isParagraphEnd(line: Line, next: Line, width: number, room: number): boolean {
	if (!SENTENCE_END.test(line.text) || !UPPER_START.test(next.text)) return false;
	const word = next.text.indexOf(' ');
	return width > WRAP_WIDTH || 1 + (word < 0 ? next.text.length : word) <= room;
}

function pushText(blocks: Block[], lines: Line[]): void {
	const text =
		lines.length === 1 ? (lines[0]?.text ?? '') : lines.map((line) => line.text).join(' ');
	const bullet = isMarked(text) ? BULLET.exec(text) : null;
	if (bullet) push(blocks, 'listItem', lines, text.slice(bullet[0].length));
	else push(blocks, 'paragraph', lines, text);
}

function push(blocks: Block[], type: Block['type'], lines: readonly Line[], text: string): void {
	if (lines[0]?.markup && lines.some(({ markup }) => markup?.links)) {
		blocks.push({ type, text, links: readMarkedLinks(type, text, lines), lines });
		return;
	}
	const linked = type !== 'break' && type !== 'preformatted' && hasLinks(text);
	blocks.push(linked ? { type, ...readLinks(text), lines } : { type, text, lines });
}

/** The links that markup names line by line. */
function readMarkedLinks(type: Block['type'], text: string, lines: readonly Line[]): Link[] {
	const shown = type === 'preformatted' ? text.split('\n') : lines.map((line) => line.text);
	const links = lines.map(({ markup }) => markup?.links ?? []);
	return joinLinks(shown, links, text);
}

/** A short line of its own without end punctuation, between two paragraphs, is a heading. */
function markHeadings(blocks: Block[]): void {
	for (let index = 1; index < blocks.length - 1; index++) {
		const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
		if (!before || !block || !after || block.text.length > LONGEST_HEADING) continue;
		if (
			looksLikeHeading(block) &&
			isProse(before) &&
			after.type === 'paragraph' &&
			isProse(after)
		) {
			block.type = 'heading';
		}
	}
}

function looksLikeHeading({ type, text, links }: Block): boolean {
	const short = type === 'paragraph' && links === undefined && text.length <= LONGEST_HEADING;
	return short && !SENTENCE_END.test(text) && UPPER_START.test(text) && !NUMBER.test(text);
}

/** Short lines under each other are a table, a list of results or verse, and have no headings. */
function isProse({ type, text }: Block): boolean {
	if (type !== 'paragraph') return type !== 'heading';
	return text.length > LONGEST_HEADING || SENTENCE_END.test(text);
}
