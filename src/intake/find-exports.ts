import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file that may be an export. */
export interface ExportFile {
	/** Absolute path. */
	path: string;
	/** As messages and records name it: relative to the working directory where it lies below it, with `/`. */
	name: string;
}

const EXPORT = /\.(?:txt|md|html?|rtf|docx)$/i;
const PASSED_OVER = /^(?:\.|(?:readme|licen[cs]e|copying|notice)(?:\.[a-z]+)?$)/i;

/**
 * List the files of some folders that may be exports, and any file named itself.
 *
 * Folders are walked in order of path. Hidden files, READMEs and licences are passed over, links
 * inside a folder are not followed, and no file is listed twice. Throws what the file system throws
 * for a path that does not exist.
 */
export async function findExports(paths: readonly string[]): Promise<ExportFile[]> {
	const found = new Map<string, ExportFile>();
	for (const given of paths) {
		const root = await realpath(given);
		const files = (await stat(root)).isDirectory() ? await walk(root) : [root];
		for (const file of files)
			found.set(file, found.get(file) ?? { path: file, name: nameOf(file, given, root) });
	}
	return [...found.values()];
}

async function walk(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	entries.sort((a, b) => compare(a.name, b.name));
	const files: string[] = [];
	for (const entry of entries) {
		if (PASSED_OVER.test(entry.name)) continue;
		const full = path.join(folder, entry.name);
		if (entry.isDirectory()) for (const file of await walk(full)) files.push(file);
		else if (entry.isFile() && EXPORT.test(entry.name)) files.push(full);
	}
	return files;
}

/** By code unit, which is the same on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The path as it was given, not where a link leads; relative below the working directory. */
function nameOf(file: string, given: string, root: string): string {
	return showPath(path.join(path.resolve(given), path.relative(root, file)));
}

/** Write an absolute path as messages and records name it: relative below the working directory, with `/`. */
export function showPath(full: string): string {
	const relative = path.relative(process.cwd(), full);
	const shown = relative.startsWith('..') || path.isAbsolute(relative) ? full : relative;
	return shown.split(path.sep).join('/');
}
