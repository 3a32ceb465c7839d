import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../site.ts';

/**
 * Give the absolute paths of the content folders: those of the environment variable
 * `BROADSHEET_CONTENT`, a list in the manner of `PATH`, else those of `src/site.ts`.
 */
export function contentFolders(root: URL, list = process.env['BROADSHEET_CONTENT']): string[] {
	const folders = list?.split(path.delimiter).filter(Boolean) ?? [];
	const directory = fileURLToPath(root);
	return (folders.length > 0 ? folders : site.contentFolders).map((folder) =>
		path.resolve(directory, folder),
	);
}

/** Part folders that exist from those that do not, which findExports would end at. */
export async function splitPresent(
	folders: readonly string[],
): Promise<{ present: string[]; missing: string[] }> {
	const exists = await Promise.all(
		folders.map((folder) =>
			stat(folder).then(
				() => true,
				() => false,
			),
		),
	);
	return {
		present: folders.filter((_, index) => exists[index]),
		missing: folders.filter((_, index) => !exists[index]),
	};
}
