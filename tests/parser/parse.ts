import { VFile } from 'vfile';
import { toMessage, type Message } from '../../src/parser/messages.ts';
import { parseExport } from '../../src/parser/parse-export.ts';
import type { ExportRecord } from '../../src/parser/record.ts';

const encoder = new TextEncoder();

/** Read one export from its text or bytes: records, messages as plain data, and the records' bytes. */
export function parse(source: string | Uint8Array): {
	records: ExportRecord[];
	messages: Message[];
	bytes: Uint8Array[];
} {
	const file = new VFile({ path: 'export.txt', cwd: '' });
	const { records, extentOf } = parseExport(
		typeof source === 'string' ? encoder.encode(source) : source,
		file,
	);
	return {
		records,
		messages: file.messages.map(toMessage),
		bytes: records.map((record) => extentOf(record).bytes),
	};
}
