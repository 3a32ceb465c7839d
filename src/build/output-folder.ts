import {
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { FileStamp } from './render-pages.ts';

/** Who publishes from a branch of its own may have that branch checked out in the folder. */
const REPOSITORY = '.git';

/** A page that a build wrote. */
export interface WrittenPage extends FileStamp {
	/** Of the code that made it and of what it shows; null if it is to be made anew each time. */
	key: string | null;
}

/**
 * The folder that a build writes, with a record of the pages that the last build wrote there.
 *
 * The record is gone while a build is under way: a build that does not end leaves none, and the next
 * one starts from nothing.
 */
export class OutputFolder {
	readonly #folder: string;
	readonly #record: string;
	/** Pages of the last build, by file relative to the folder. */
	readonly #pages: Map<string, WrittenPage>;

	/** Take the absolute paths of the folder and of the file that keeps the record. */
	constructor(folder: string, record: string) {
		this.#folder = folder;
		this.#record = record;
		this.#pages = new Map(readRecord(record, folder));
	}

	/** Remove everything that is not a page of the last build just as that wrote it, but a Git repository. */
	clear(): void {
		rmSync(this.#record, { force: true });
		const standing = new Set<string>();
		this.#clearBelow('', standing);
		for (const file of this.#pages.keys()) if (!standing.has(file)) this.#pages.delete(file);
	}

	/** Tell whether a page stands there with a key. */
	holds(file: string, key: string): boolean {
		return this.#pages.get(file)?.key === key;
	}

	/** Give the absolute path of a file. */
	locate(file: string): string {
		return path.join(this.#folder, file);
	}

	/** Note a page that this build wrote. */
	note(file: string, page: WrittenPage): void {
		this.#pages.set(file, page);
	}

	/** Remove the pages of earlier builds that are none of `files`, and write the record; gives their number. */
	finish(files: ReadonlySet<string>): number {
		const stale = [...this.#pages.keys()].filter((file) => !files.has(file));
		for (const file of stale) {
			this.#pages.delete(file);
			this.#remove(file);
		}
		mkdirSync(path.dirname(this.#record), { recursive: true });
		writeFileSync(this.#record, JSON.stringify([this.#folder, [...this.#pages]]));
		return stale.length;
	}

	/** Clear a folder below; gives whether something is left in it. */
	#clearBelow(folder: string, standing: Set<string>): boolean {
		let left = false;
		for (const entry of entriesOf(this.locate(folder))) {
			const below = folder ? `${folder}/${entry.name}` : entry.name;
			if (below === REPOSITORY) {
				left = true;
				continue;
			}
			if (entry.isDirectory()) {
				if (this.#clearBelow(below, standing)) left = true;
				else rmdirSync(this.locate(below));
			} else if (this.#isAsWritten(below)) {
				standing.add(below);
				left = true;
			} else rmSync(this.locate(below));
		}
		return left;
	}

	#isAsWritten(file: string): boolean {
		const page = this.#pages.get(file);
		if (!page) return false;
		const stat = lstatSync(this.locate(file));
		return stat.isFile() && stat.size === page.size && stat.mtimeMs === page.modified;
	}

	/** Remove a file and the folders that it leaves empty. */
	#remove(file: string): void {
		rmSync(this.locate(file), { force: true });
		for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
			if (!removeEmpty(this.locate(folder))) return;
		}
	}
}

/** Remove a folder if nothing is in it, without reading all that is: of ten thousand, each would take its time. */
function removeEmpty(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// What some systems say of a folder that is not empty.
		if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
		if (code === 'ENOENT') return true;
		throw error;
	}
}

function entriesOf(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

function readRecord(file: string, folder: string): Array<[string, WrittenPage]> {
	try {
		const [of, pages] = JSON.parse(readFileSync(file, 'utf8')) as [
			string,
			Array<[string, WrittenPage]>,
		];
		return of === folder ? pages : [];
	} catch {
		return [];
	}
}
