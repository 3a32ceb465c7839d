import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Copy a folder without its bytes: files are linked, and copied only onto another disk.
 *
 * What is hidden is left out, but for `.bin`: tools keep their caches there.
 */
export function linkTree(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
		if (entry.name.startsWith('.') && entry.name !== '.bin') continue;
		if (entry.isDirectory()) linkTree(source, target);
		else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
		else linkFile(source, target);
	}
}

function linkFile(source: string, target: string): void {
	try {
		linkSync(source, target);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		copyFileSync(source, target);
	}
}
