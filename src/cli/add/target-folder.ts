import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { showPath } from '../../intake/find-exports.ts';

/** The folder that files are added to. */
export interface TargetFolder {
	path: string;
	/** The names in it, hidden ones too; none where it is still to be made. */
	names: string[];
}

/**
 * Find the folder that files are added to: the content folder, or `private` in it.
 *
 * Throws where `private` is a link: what is put there must not come to lie in the open, and Git
 * passes over no other folder.
 */
export async function findTarget(content: string, isPrivate: boolean): Promise<TargetFolder> {
	const target = isPrivate ? path.join(content, 'private') : content;
	try {
		if (isPrivate && (await lstat(target)).isSymbolicLink())
			throw new Error(`expected a folder at ${showPath(target)}, found a link`);
		return { path: target, names: await readdir(target) };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return { path: target, names: [] };
	}
}
