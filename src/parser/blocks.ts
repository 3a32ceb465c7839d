import { readLinks } from './fields/links.ts';
import { cleanFixed, positionOf, type Line } from './lines.ts';
import type { Block } from './record.ts';

/** A block and the lines that it was read from. */
export interface BlockLines {
	block: Block;
	lines: Line[];
}

const RULE = /^(?:[-_*=+~•·—–#] ?){3,}\.?$/;
const BULLET = /^[*•▪●◦‣■·] +(?=\S)/;
/** Signs that can open a rule or a bullet. */
const MARKS = new Set('-_*=+~•·—–#▪●◦‣■');
const SENTENCE_END = /[.!?…:;,。！？：；，」』”"'’»)\]]$/;
const UPPER_START = /^["'“‘«„¿¡([—–-]*[\p{Lu}\p{Lo}\d]/u;
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
export function readBlocks(lines: readonly Line[], source: string): BlockLines[] {
	const blocks: BlockLines[] = [];
	for (let from = 0; from < lines.length;) {
		let to = from + 1;
		while (to < lines.length && !lines[to]?.blankBefore) to++;
		readGroup(lines.slice(from, to), source, blocks);
		from = to;
	}
	markHeadings(blocks);
	return blocks;
}

function readGroup(group: Line[], source: string, blocks: BlockLines[]): void {
	if (group.length > 1 && group.filter((line) => COLUMNS.test(printed(line, source))).length > 1) {
		return push(
			blocks,
			'preformatted',
			group,
			group.map((line) => printed(line, source, group)).join('\n'),
		);
	}
	const width = group.reduce((widest, line) => Math.max(widest, line.text.length), 0);
	let open: Line[] = [];
	const close = () => {
		if (open.length > 0) pushText(blocks, open);
		open = [];
	};
	for (const line of group) {
		const marked = MARKS.has(line.text.charAt(0));
		const last = open.at(-1);
		if (marked && RULE.test(line.text)) {
			close();
			push(blocks, 'break', [line], line.text);
			continue;
		}
		if (last && ((marked && BULLET.test(line.text)) || isParagraphEnd(last, line, width))) close();
		open.push(line);
	}
	close();
}

/** A line ends its paragraph if a sentence ends there and the next word would still have fitted. */
function isParagraphEnd(line: Line, next: Line, width: number): boolean {
	if (!SENTENCE_END.test(line.text) || !UPPER_START.test(next.text)) return false;
	const word = next.text.indexOf(' ');
	const needed = line.text.length + 1 + (word < 0 ? next.text.length : word);
	return width > WRAP_WIDTH || needed <= width;
}

function pushText(blocks: BlockLines[], lines: Line[]): void {
	const text =
		lines.length === 1 ? (lines[0]?.text ?? '') : lines.map((line) => line.text).join(' ');
	const bullet = MARKS.has(text.charAt(0)) ? BULLET.exec(text) : null;
	if (bullet) push(blocks, 'listItem', lines, text.slice(bullet[0].length));
	else push(blocks, 'paragraph', lines, text);
}

function push(blocks: BlockLines[], type: Block['type'], lines: Line[], text: string): void {
	const [first] = lines;
	if (!first) return;
	const position = positionOf(first, lines.at(-1));
	const linked =
		type !== 'break' && type !== 'preformatted' && text.includes('[') ? readLinks(text) : undefined;
	const block: Block = linked?.links.length
		? { type, ...linked, position }
		: { type, text, position };
	blocks.push({ block, lines });
}

/** A short line of its own without end punctuation, between two paragraphs, is a heading. */
function markHeadings(blocks: BlockLines[]): void {
	for (const [index, { block }] of blocks.entries()) {
		if (block.type !== 'paragraph' || block.text.length > LONGEST_HEADING) continue;
		const before = blocks[index - 1]?.block;
		const after = blocks[index + 1]?.block;
		if (!before || !after || block.links || after.type !== 'paragraph') continue;
		if (
			SENTENCE_END.test(block.text) ||
			!UPPER_START.test(block.text) ||
			/^\d+[.)] /.test(block.text)
		)
			continue;
		const prose = (other: Block) =>
			other.text.length > LONGEST_HEADING || SENTENCE_END.test(other.text);
		if ((before.type !== 'paragraph' || prose(before)) && before.type !== 'heading' && prose(after))
			block.type = 'heading';
	}
}

/** The line as it is on disk; with a group, without the blank margin that the group shares. */
function printed(line: Line, source: string, group: readonly Line[] = []): string {
	const margin = Math.min(...group.map(({ start, from }) => start - from), line.start - line.from);
	return cleanFixed(source.slice(line.from + margin, line.end));
}
