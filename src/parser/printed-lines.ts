import type { ExportSource } from './containers/export-source.ts';
import type { Line } from './lines.ts';

/** A line as it stands in its file. */
export interface PrintedLine {
	/** From 1, in the file. */
	number: number;
	/** With all its spaces, without its line end. */
	text: string;
	/** Its place among the lines of its record; undefined for one that the record does not have. */
	place: number | undefined;
}

const LINE_END = /\r\n?|\n/;

/**
 * Give the lines of a record as they stand in its file, those among them that the reader has left out.
 *
 * A plain text has them all, blank ones too. Of HTML, RTF and Word files they are the lines that were read
 * out of the markup: one that is blank there is none.
 */
export function printedLines(
	own: readonly Line[],
	{ container, lines, text }: ExportSource,
): PrintedLine[] {
	return container === 'text' ? linesOfText(own, text) : linesOfMarkup(own, lines);
}

function linesOfText(own: readonly Line[], text: string): PrintedLine[] {
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return [];
	const raw = text.slice(first.from, last.to).split(LINE_END);
	// What stands behind the last line end is the next line.
	raw.length = last.number - first.number + 1;
	let next = 0;
	return raw.map((line, index) => {
		const number = first.number + index;
		return { number, text: line, place: own[next]?.number === number ? next++ : undefined };
	});
}

/** A line that was cut keeps its end; one that is left out stands between others, as in the file. */
function linesOfMarkup(own: readonly Line[], all: readonly Line[]): PrintedLine[] {
	const start = all.findIndex((line) => isSame(line, own[0]));
	let next = 0;
	const printed: PrintedLine[] = [];
	for (let index = start; index >= 0 && index < all.length && next < own.length; index++) {
		const line = all[index] as Line;
		const place = isSame(line, own[next]) ? next++ : undefined;
		printed.push({ number: line.number, text: line.markup?.printed ?? line.text, place });
	}
	return printed;
}

function isSame(line: Line, own: Line | undefined): boolean {
	return line.end === own?.end && line.number === own.number;
}
