import { clean, type Line, type Markup } from '../../lines.ts';
import type { RtfLine } from './flow.ts';

/** A line that is set, but for its place in the list. */
type SetLine = Pick<RtfLine, 'text' | 'printed' | 'start' | 'end' | 'feed' | 'links'> & {
	role: Markup['role'];
	blank: boolean;
	paragraph: boolean;
};

/**
 * Set the lines of an RTF file as lines of a text.
 *
 * What ends with `\par` is a paragraph and says so, so that no two paragraphs are ever joined; what ends with
 * `\line` is a line of one. A blank line stands in front of a line
 * - behind an empty paragraph or line, or a page break;
 * - where a paragraph of several lines begins or ends;
 * - where the space between two paragraphs is wider than that between the next or the last two: the fields
 *   of a header stand closer together than what is around them, however wide that is.
 * So where a file has none of these, no blank lines part a header from its text, as in copies from a browser.
 * Behind a table of contents a record can begin, as on a new page.
 *
 * The cells of a row are one line, with a tab between them in `printed`, and rows under each other are
 * lines of one text. A cell with several paragraphs keeps them. In a file with a table of fields, which has
 * the row `HD`, the names of fields are lines of their own with the role `tag`.
 */
export function setLines(source: string, read: readonly RtfLine[]): Line[] {
	const spaced = findSpaced(read);
	const rows = partRows(read);
	const tagged = rows.some((row) => isTagRow(row) && row[0]?.text === 'HD');
	const lines: SetLine[] = [];
	let inTable = false;
	for (const row of rows) {
		const joined = !(tagged && isTagRow(row)) && isTableRow(row);
		if (joined) lines.push({ ...joinCells(row), paragraph: !inTable });
		else
			for (const line of row) {
				const tag = tagged && line === row[0] && isTagRow(row);
				const role = tag ? 'tag' : line.item ? 'listItem' : undefined;
				const blank = line.blank || spaced.has(line);
				lines.push({ ...line, role, blank, paragraph: line.opens });
			}
		inTable = joined;
	}
	const starts = findLineStarts(source);
	return lines.map((line, index) => toLine(line, index, starts));
}

/** Find the paragraphs that stand apart from the one in front by space or by their lines. */
function findSpaced(lines: readonly RtfLine[]): Set<RtfLine> {
	const openers = lines.filter(({ opens, row }) => opens && !row);
	const spaces = openers.map(({ blank, feed, space }, index) =>
		blank || feed || index === 0 ? Infinity : space,
	);
	const isWide = (index: number) =>
		[index - 1, index + 1].some((beside) => (spaces[index] ?? 0) > (spaces[beside] ?? Infinity));
	const spaced = new Set(openers.filter((_, index) => index > 0 && isWide(index)));
	for (const [index, line] of lines.entries()) {
		const above = lines[index - 1];
		const besideSeveral = above?.opens === false || lines[index + 1]?.opens === false;
		if (above && line.opens && !line.row && besideSeveral) spaced.add(line);
	}
	return spaced;
}

/** Part the lines by rows; a line outside of tables stands alone. */
function partRows(lines: readonly RtfLine[]): RtfLine[][] {
	const rows: RtfLine[][] = [];
	for (const line of lines) {
		const open = rows.at(-1);
		if (line.row && open?.[0]?.row === line.row) open.push(line);
		else rows.push([line]);
	}
	return rows;
}

const TAG = /^[A-Z]{2,4}$/;

/** Tell whether a row has the name of a field and its value, which can be empty. */
function isTagRow([first, ...rest]: readonly RtfLine[]): boolean {
	if (!first?.row || first.row.cells < 2 || !TAG.test(first.text)) return false;
	return rest.every(({ cell }) => cell !== first.cell && cell === rest[0]?.cell);
}

/** Tell whether two cells or more of a row have words, and none more than a line. */
function isTableRow(row: readonly RtfLine[]): boolean {
	return row.length > 1 && row.every(({ cell }, index) => cell !== row[index - 1]?.cell);
}

function joinCells(row: readonly RtfLine[]): Omit<SetLine, 'paragraph'> {
	const cells = Array<string>((row.at(-1)?.cell ?? 0) + 1).fill('');
	for (const { cell, printed } of row) cells[cell] = printed.replaceAll('\t', ' ').trim();
	return {
		text: clean(cells.join(' ')),
		printed: cells.join('\t'),
		start: row[0]?.start ?? 0,
		end: row.at(-1)?.end ?? 0,
		feed: row.some(({ feed }) => feed),
		blank: row[0]?.blank ?? false,
		links: row.flatMap(({ links }) => links),
		role: undefined,
	};
}

/** Find the offsets at which the lines of the file start. */
function findLineStarts(source: string): number[] {
	const starts = [0];
	for (const { 0: end, index } of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
	return starts;
}

function toLine(
	{ text, printed, start, end, blank, feed, paragraph, role, links }: SetLine,
	index: number,
	starts: readonly number[],
): Line {
	const number = countStarts(starts, start);
	return {
		text,
		number,
		index,
		from: starts[number - 1] ?? 0,
		start,
		end,
		to: end,
		blankBefore: blank || feed,
		feedBefore: feed,
		markup: {
			...(role && { role }),
			...(paragraph && { paragraph }),
			...(links.length > 0 && { links }),
			...(/\t| {2}/.test(printed) && { printed: printed.trimEnd() }),
		},
	};
}

/** Count the lines of the file that start at an offset or in front of it. */
function countStarts(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
