import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { MicroResult } from './micro.ts';

/** Run the microbenchmarks over the exports of a folder, in a process of their own. */
export async function runMicro(folder: string, rounds: number): Promise<MicroResult> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--expose-gc', path.join(import.meta.dirname, 'micro.ts'), folder, String(rounds)],
		{ maxBuffer: 1 << 24 },
	);
	return JSON.parse(stdout) as MicroResult;
}
