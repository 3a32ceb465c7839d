import fs from 'node:fs';
import path from 'node:path';
import { giveName, hiddenPath, type Disk } from '../give-name.ts';

interface Staged {
	temporary: string;
	name: string;
}

/**
 * Files that are written whole or not at all, and over no other.
 *
 * Each is first written under a hidden name in the folder it is meant for. All get their own names at
 * the end, in one go that no signal interrupts.
 */
export class StagedFiles {
	readonly #folder: string;
	readonly #disk: Disk;
	readonly #files: Staged[] = [];

	constructor(folder: string, disk: Disk = fs) {
		this.#folder = folder;
		this.#disk = disk;
	}

	/** Write the bytes of a file that is to have some name in the folder, and have the disk keep them. */
	stage(name: string, bytes: Uint8Array): void {
		if (!isName(name)) throw new TypeError(`Expected a name, found the path ${name}`);
		const temporary = hiddenPath(path.join(this.#folder, name));
		this.#disk.mkdirSync(this.#folder, { recursive: true });
		const file = this.#disk.openSync(temporary, 'wx');
		this.#files.push({ temporary, name });
		try {
			this.#disk.writeFileSync(file, bytes);
			this.#disk.fsyncSync(file);
		} finally {
			this.#disk.closeSync(file);
		}
	}

	/** Give all files their names. Throws where one cannot get it, and then none has its own. */
	publish(): void {
		const published: string[] = [];
		try {
			for (const { temporary, name } of this.#files) {
				const target = path.join(this.#folder, name);
				giveName(temporary, target, this.#disk);
				published.push(target);
			}
		} catch (error) {
			for (const target of published) this.#disk.rmSync(target, { force: true });
			throw error;
		} finally {
			this.discard();
		}
		this.#keepNames();
	}

	/** Remove the temporary files. */
	discard(): void {
		for (const { temporary } of this.#files.splice(0))
			this.#disk.rmSync(temporary, { force: true });
	}

	/** Have the disk keep the names too; not every system can open a folder for that. */
	#keepNames(): void {
		try {
			const folder = this.#disk.openSync(this.#folder, 'r');
			this.#disk.fsyncSync(folder);
			this.#disk.closeSync(folder);
		} catch {
			// The files are there; only a loss of power in the next seconds could take them back.
		}
	}
}

/** Whether a name stays in its folder, on every system. */
function isName(name: string): boolean {
	return /^[^\0-\x1f/\\:]+$/.test(name) && !name.startsWith('.');
}
