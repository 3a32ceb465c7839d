import type { VFile } from 'vfile';
import { checkConservation } from './conservation.ts';
import { decode } from './decode.ts';
import { dropFurniture } from './formats/factiva/dropped.ts';
import { readUntagged } from './formats/factiva/untagged.ts';
import { splitLines } from './lines.ts';
import { report } from './messages.ts';
import { readRecord } from './read-record.ts';
import type { ExportRecord } from './record.ts';
import { refuse } from './refuse.ts';

const encoder = new TextEncoder();

/**
 * Read the records of one export; problems go on `file.messages`.
 *
 * Never throws, whatever the bytes. A file without a readable record gives none and at least one
 * error; a record that cannot be read never costs another.
 */
export function parseExport(file: VFile): ExportRecord[] {
	const bytes =
		typeof file.value === 'string' ? encoder.encode(file.value) : (file.value ?? new Uint8Array());
	const { text, byteOffset } = decode(bytes, file);
	const { lines: all, controls } = splitLines(text);
	const lines = dropFurniture(all, text, file);
	const records = readUntagged(lines, file).map((raw) => {
		const { record, parts } = readRecord(raw, text, file);
		checkConservation(raw.lines, parts, file);
		const start = byteOffset(raw.lines[0]?.from ?? 0);
		return { ...record, bytes: { start, end: byteOffset(raw.lines.at(-1)?.to ?? 0) } };
	});

	if (records.length === 0) {
		if (!file.messages.some(({ fatal }) => fatal)) refuse(bytes, lines, file);
	} else if (controls) {
		report(file, 'control-characters', controls.first, {
			actual: `${controls.count} control characters`,
		});
	}
	return records;
}
