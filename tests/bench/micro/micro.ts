/**
 * Time the steps from an export to HTML, each over all files of a folder, in turn and in rounds; prints
 * JSON. A process of its own, so that nothing before it has shaped what the engine made of the code.
 *
 *     node --expose-gc tests/bench/micro/micro.ts FOLDER ROUNDS
 */
import { readdirSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { gather, type StepName, steps } from './steps.ts';

/** What all rounds took, in milliseconds for all files. */
export interface MicroResult {
	articles: number;
	/** Of the exports. */
	bytes: number;
	/** Of the same articles as JSON. */
	jsonBytes: number;
	steps: Array<{ name: StepName; what: string; rounds: number[] }>;
}

/** The engine looks at code a few times before it has its final form. */
const WARM_UP = 2;

const [, , folder = '.', rounds = '5'] = argv;
const material = gather(folder, readdirSync(folder));
const times = new Map<StepName, number[]>(steps.map(({ name }) => [name, []]));
for (let round = -WARM_UP; round < Number(rounds); round++) {
	for (const { name, run } of steps) {
		globalThis.gc?.();
		const start = performance.now();
		run(material);
		const took = performance.now() - start;
		if (round >= 0) times.get(name)?.push(took);
	}
}
const size = (buffers: Buffer[]) => buffers.reduce((sum, { length }) => sum + length, 0);
const result: MicroResult = {
	articles: material.articles.length,
	bytes: size(material.files),
	jsonBytes: size(material.json),
	steps: steps.map(({ name, what }) => ({ name, what, rounds: times.get(name) ?? [] })),
};
stdout.write(JSON.stringify(result));
