import stringWidth from 'string-width';
import { visible } from '../visible.ts';

const TAB = 4;
const CUT = '…';
const segmenter = new Intl.Segmenter();

/** One sign as a terminal shows it. */
interface Cell {
	text: string;
	width: number;
}

/**
 * Quote a line in at most `width` terminal columns, and point with a caret at one of its columns.
 *
 * Of a longer line the part around the column is shown. `column` counts UTF-16 units from 1, as
 * messages do, and may be one past the end.
 *
 * ```
 * > | …ed at noon, 31 Februar 2019, in the fo…
 *                  ^
 * ```
 */
export function showFrame(
	line: string,
	column: number,
	width: number,
): [quoted: string, caret: string] {
	const at = Math.min(Math.max(column - 1, 0), line.length);
	// Each column takes a unit or more: what is further away than `width` is out of sight.
	const from = Math.max(0, at - width);
	const before = toCells(slice(line, from, at));
	const after = toCells(slice(line, at, at + width), widthOf(before));
	const room = width - 2 * CUT.length;

	const right = fill(after, Math.ceil(room / 2));
	const left = fill(before.toReversed(), room - widthOf(right)).toReversed();
	right.push(...fill(after.slice(right.length), room - widthOf(left) - widthOf(right)));

	const start = from > 0 || left.length < before.length ? CUT : '';
	const end = at + width < line.length || right.length < after.length ? CUT : '';
	const quoted = `${start}${textOf(left)}${textOf(right)}${end}`;
	return [quoted, `${' '.repeat(start.length + widthOf(left))}^`];
}

/** Cut a stretch out of a line, without the half of a pair at either end. */
function slice(line: string, from: number, to: number): string {
	return line.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** Part a text into what a terminal shows of it from a column on; tabs reach to the next stop. */
function toCells(text: string, column = 0): Cell[] {
	return Array.from(segmenter.segment(text), ({ segment }) => {
		const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment);
		const width = stringWidth(shown);
		column += width;
		return { text: shown, width };
	});
}

/** Take cells from the front for as long as there is room. */
function fill(cells: readonly Cell[], room: number): Cell[] {
	let used = 0;
	const end = cells.findIndex(({ width }) => (used += width) > room);
	return end < 0 ? [...cells] : cells.slice(0, end);
}

function widthOf(cells: readonly Cell[]): number {
	return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
	return cells.map(({ text }) => text).join('');
}
