/**
 * Time one step from an export to HTML over all files of a folder; prints JSON. A process of its own, so that
 * neither what other steps keep in memory nor what the engine learned from them bears on it.
 *
 *     node --expose-gc tests/bench/micro/micro.ts STEP FOLDER
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { argv, stdout } from 'node:process';
import { median } from '../report/statistics.ts';
import { steps } from './steps.ts';

/** What a step took in one process. */
export interface MicroRun {
	/** The median of some turns, in milliseconds for all files. */
	took: number;
	/** Of the exports, or of the JSON. */
	bytes: number;
}

/** The engine looks at code a few times before it has its final form. */
const WARM_UP = 4;
const TURNS = 5;

const [, , name = '', folder = '.'] = argv;
const step = steps.find((one) => one.name === name);
if (!step) throw new Error(`expected a step, found ${name}`);
const { bytes, run } = step.prepare(readdirSync(folder).map((file) => path.join(folder, file)));
const turns: number[] = [];
for (let turn = -WARM_UP; turn < TURNS; turn++) {
	globalThis.gc?.();
	const start = performance.now();
	run();
	if (turn >= 0) turns.push(performance.now() - start);
}
const result: MicroRun = { took: median(turns) ?? NaN, bytes };
stdout.write(JSON.stringify(result));
