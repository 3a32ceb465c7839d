import fs from 'node:fs';
import path from 'node:path';
import { giveName, hiddenPath } from '../give-name.ts';

/** A file that is written piece by piece under a hidden name, and has its own only once it is whole. */
export class WholeFile {
	readonly #target: string;
	readonly #temporary: string;
	#file: number | undefined;

	constructor(target: string) {
		this.#target = target;
		this.#temporary = hiddenPath(target);
		fs.mkdirSync(path.dirname(target), { recursive: true });
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
