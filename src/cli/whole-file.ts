import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { giveName } from './staged-files.ts';

/**
 * A file that is written piece by piece, and has its name only once it is whole.
 *
 * Until then it is a hidden temporary file in the same folder, which no reading of the folder takes for
 * an export.
 */
export class WholeFile {
	readonly #target: string;
	readonly #temporary: string;
	#file: number | undefined;

	constructor(target: string) {
		const folder = path.dirname(target);
		this.#target = target;
		this.#temporary = path.join(folder, `.broadsheet-${randomUUID()}${path.extname(target)}`);
		fs.mkdirSync(folder, { recursive: true });
		this.#file = fs.openSync(this.#temporary, 'wx');
	}

	write(text: string): void {
		if (this.#file !== undefined) fs.writeFileSync(this.#file, text);
	}

	/** Give the file its name; throws `EEXIST` where another has it, unless that one is to be replaced. */
	publish(replace: boolean): void {
		if (this.#file !== undefined) fs.fsyncSync(this.#file);
		this.#close();
		try {
			if (replace) fs.renameSync(this.#temporary, this.#target);
			else giveName(this.#temporary, this.#target, fs);
		} finally {
			this.discard();
		}
	}

	/** Remove what was written, unless it has its name. */
	discard(): void {
		this.#close();
		fs.rmSync(this.#temporary, { force: true });
	}

	#close(): void {
		if (this.#file !== undefined) fs.closeSync(this.#file);
		this.#file = undefined;
	}
}
