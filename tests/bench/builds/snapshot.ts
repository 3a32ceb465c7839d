import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder: for each path what changes when it is written. */
export type Snapshot = ReadonlyMap<string, FileState>;

interface FileState {
	size: number;
	/** Node of the file system and time of the last change of what lies in it. */
	mark: string;
}

/** A number of files and the bytes in them. */
export interface Amount {
	files: number;
	bytes: number;
}

/** Look at all files of a folder or file; a path that does not exist has none. */
export function takeSnapshot(folder: string): Snapshot {
	const files = new Map<string, FileState>();
	if (!existsSync(folder)) return files;
	const names = statSync(folder).isDirectory()
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
		: [''];
	for (const name of names) {
		const state = statSync(path.join(folder, name), { throwIfNoEntry: false });
		if (state?.isFile())
			files.set(name, { size: state.size, mark: `${state.ino} ${state.mtimeMs}` });
	}
	return files;
}

/** Add up all files. */
export function amountOf(snapshot: Snapshot): Amount {
	return addUp(snapshot.values());
}

/** Add up the files that are new or were written since an earlier look. */
export function writtenSince(before: Snapshot, after: Snapshot): Amount {
	const written = [...after].filter(([name, { mark }]) => before.get(name)?.mark !== mark);
	return addUp(written.map(([, state]) => state));
}

function addUp(states: Iterable<FileState>): Amount {
	let files = 0;
	let bytes = 0;
	for (const { size } of states) {
		files += 1;
		bytes += size;
	}
	return { files, bytes };
}
