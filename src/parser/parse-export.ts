import type { VFile } from 'vfile';
import { decode } from './decode.ts';
import { dropFurniture } from './formats/factiva/dropped.ts';
import { readUntagged } from './formats/factiva/untagged.ts';
import { splitLines } from './lines.ts';
import { report } from './messages.ts';
import { readRecord } from './read-record.ts';
import type { ExportRecord } from './record.ts';
import { refuse } from './refuse.ts';

/** The records of a file, and the way from their lines to its bytes. */
export interface ParsedExport {
	records: ExportRecord[];
	/** Give the bytes of a record's lines, line ends included. Ask in the order of the records. */
	bytesOf: (record: ExportRecord) => Uint8Array;
}

/**
 * Read the records of one export from its bytes; problems go on `file.messages`.
 *
 * Never throws, whatever the bytes. A file without a readable record gives none and at least one
 * error; a record that cannot be read never costs another.
 */
export function parseExport(bytes: Uint8Array, file: VFile): ParsedExport {
	const { text, plain, problem, byteOffset } = decode(bytes);
	const { lines: all, controls } = splitLines(text, plain);
	const lines = dropFurniture(all, text, file);
	const records = readUntagged(lines, file).map((raw) => readRecord(raw, text, file));

	if (records.length === 0) {
		if (!file.messages.some(({ fatal }) => fatal)) refuse(bytes, lines, file);
	} else {
		if (problem) report(file, problem.ruleId, problem.place, { actual: problem.actual });
		if (controls)
			report(file, 'control-characters', controls.first, {
				actual: `${controls.count} control characters`,
			});
	}
	const bytesOf = ({ lines: own }: ExportRecord) => {
		const start = byteOffset(own[0]?.from ?? 0);
		return bytes.subarray(start, byteOffset(own.at(-1)?.to ?? 0));
	};
	return { records, bytesOf };
}
