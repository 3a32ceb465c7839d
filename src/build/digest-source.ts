import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The lock file of the project's packages, which need not be there. */
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/**
 * Give a digest of code: of all files in some folders, of the packages that they can use and of the version of
 * Node with its tables of languages.
 *
 * Any change of them is another version of what they do, with no number to forget.
 */
export function digestSource(folders: readonly string[], lock = LOCK): string {
	const digest = createHash('sha256').update(digestFiles(folders));
	if (existsSync(lock)) digest.update(readFileSync(lock));
	return digest.update(JSON.stringify(process.versions)).digest('hex').slice(0, 16);
}

/** Give a digest of all files in some folders: the same wherever they are the same. */
export function digestFiles(folders: readonly string[]): string {
	const digest = createHash('sha256');
	for (const folder of folders) {
		const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile());
		for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort())
			digest.update(`${path.relative(folder, file)}\n`).update(readFileSync(file));
	}
	return digest.digest('hex').slice(0, 16);
}
