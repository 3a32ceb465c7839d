import type { VFile } from 'vfile';
import type { Extent } from './containers/export-source.ts';
import { openSource } from './containers/open-source.ts';
import { detectLayout } from './detect-layout.ts';
import type { Line } from './lines.ts';
import type { ExportRecord } from './record.ts';
import { printedLines, type PrintedLine } from './printed-lines.ts';
import { refuse } from './refuse.ts';

/** The records of a file, and the way from them to its bytes. */
export interface ParsedExport {
	records: ExportRecord[];
	/** All lines of the file that are not blank. */
	lines: readonly Line[];
	/** Give where a record stands in the file and its bytes. Ask in the order of the records. */
	extentOf: (record: ExportRecord) => Extent;
	/** Whether the file is a plain text, of which each line is a line. */
	isPlain: boolean;
	/** Give the lines of a record as they stand in the file. */
	printedLinesOf: (record: ExportRecord) => PrintedLine[];
}

/**
 * Read the records of one export from its bytes; problems go on `file.messages`.
 *
 * Never throws, whatever the bytes. A file without a readable record gives none and at least one
 * error; a record that cannot be read never costs another.
 */
export function parseExport(bytes: Uint8Array, file: VFile): ParsedExport {
	const source = openSource(bytes, file);
	const records = source ? (detectLayout(source, file)?.read(source, file) ?? []) : [];
	if (records.length > 0) source?.reportOddities(file);
	else if (!file.messages.some(({ fatal }) => fatal)) refuse(bytes, source, file);
	return {
		records,
		lines: source?.lines ?? [],
		extentOf: ({ lines }) => source?.extentOf(lines) ?? { line: 1, lines: 1, bytes },
		isPlain: source?.container === 'text',
		printedLinesOf: ({ lines }) => (source ? printedLines(lines, source) : []),
	};
}
