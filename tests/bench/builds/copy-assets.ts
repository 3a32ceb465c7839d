import { cpSync } from 'node:fs';
import path from 'node:path';

/** Copy what a built site serves beside its pages: fonts, scripts, pictures. */
export function copyAssets(output: string, to: string): void {
	const isPage = (file: string) =>
		file.endsWith('.html') || path.relative(output, file) === 'articles';
	cpSync(output, to, { recursive: true, filter: (file) => !isPage(file) });
}
