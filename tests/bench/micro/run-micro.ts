import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { MicroRun } from './micro.ts';
import { type StepName, steps } from './steps.ts';

/** What all steps took: one value a round. */
export interface MicroResult {
	articles: number;
	steps: Array<{ name: StepName; what: string; rounds: MicroRun[] }>;
}

/** Run the steps in turn over the exports of a folder with so many articles, each in a process of its own. */
export async function runMicro(
	folder: string,
	articles: number,
	rounds: number,
): Promise<MicroResult> {
	const result: MicroResult = {
		articles,
		steps: steps.map(({ name, what }) => ({ name, what, rounds: [] })),
	};
	for (let round = 0; round < rounds; round++)
		for (const step of result.steps) step.rounds.push(await runStep(step.name, folder));
	return result;
}

async function runStep(name: StepName, folder: string): Promise<MicroRun> {
	const script = path.join(import.meta.dirname, 'micro.ts');
	const { stdout } = await promisify(execFile)(process.execPath, [
		'--expose-gc',
		script,
		name,
		folder,
	]);
	return JSON.parse(stdout) as MicroRun;
}
