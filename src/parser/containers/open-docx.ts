import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { ExportSource } from './export-source.ts';

export function openDocx(_bytes: Uint8Array, file: VFile): ExportSource | undefined {
	report(file, 'unsupported-format', { line: 1, column: 1 }, { actual: 'a docx file' });
	return undefined;
}
