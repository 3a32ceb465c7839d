import { makeMessage, type Message } from '../parser/messages.ts';
import { splitPresent } from './content-folders.ts';
import type { FileIndex, IndexedFile } from './file-index.ts';
import { findExports } from './find-exports.ts';
import type { FileToIndex } from './index-files.ts';

/** An index that is up to date with the content folders. */
export interface SyncedIndex {
	index: FileIndex;
	/** Whether it is another than it was. */
	changed: boolean;
	/** Folders that do not exist. */
	missing: Message[];
}

/**
 * Bring an index up to date with the content folders: a file is read again only if its bytes changed.
 *
 * `indexFiles` is the function of that name, or the same in threads.
 */
export async function syncIndex(
	folders: readonly string[],
	before: FileIndex,
	indexFiles: (files: FileToIndex[]) => Promise<Array<IndexedFile | null>>,
): Promise<SyncedIndex> {
	const { present, missing } = await splitPresent(folders);
	const files = await findExports(present);
	const found = await indexFiles(
		files.map((file) => ({ ...file, digest: before.get(file.name)?.digest })),
	);
	const index = new Map<string, IndexedFile>();
	for (const [at, { name }] of files.entries()) {
		const entry = found[at] ?? before.get(name);
		if (entry) index.set(name, entry);
	}
	// Which record is kept, and under which address, depends on the order of the files.
	const [names, namesBefore] = [[...index.keys()], [...before.keys()]];
	const moved =
		names.length !== namesBefore.length || names.some((name, at) => name !== namesBefore[at]);
	return {
		index,
		changed: moved || found.some(Boolean),
		missing: missing.map((folder) => makeMessage(folder, 'missing-path', 1, { actual: folder })),
	};
}
