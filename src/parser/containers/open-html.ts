import type { VFile } from 'vfile';
import type { Decoded } from '../decode.ts';
import { report } from '../messages.ts';
import type { ExportSource } from './export-source.ts';

export function openHtml(
	_bytes: Uint8Array,
	_decoded: Decoded,
	file: VFile,
): ExportSource | undefined {
	report(file, 'unsupported-format', { line: 1, column: 1 }, { actual: 'a html file' });
	return undefined;
}
