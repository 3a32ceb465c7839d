/**
 * The benchmark: `npm run bench -- --help` says what it does. Builds are in `builds/`, the articles they
 * read in `articles/`, the steps of a build in `micro/`, tables and the picture in `report/`; `hugo/` and
 * `eleventy/` are the sites that ours is compared with.
 */
import { mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process, { argv, stderr, stdout } from 'node:process';
import { inspect } from 'node:util';
import { writeArticles } from './articles/write-articles.ts';
import { openExports } from './builds/exports.ts';
import { fillContent } from './builds/fill-content.ts';
import { prepare } from './builds/prepare.ts';
import { runRounds } from './builds/run-rounds.ts';
import { runMicro } from './micro/run-micro.ts';
import { type BenchOptions, help, readOptions } from './read-options.ts';
import { describeMachine } from './report/describe-machine.ts';
import type { Report } from './report/report.ts';
import { printReport, saveReport } from './report/save-report.ts';

/** The microbenchmarks take no more articles than this: all of them are held in memory. */
const MOST_MICRO = 10_000;
/** Steps are short, and so need more rounds than builds. */
const MICRO_ROUNDS = 7;

const options = readOptions(argv.slice(2));
if (options === undefined) stdout.write(help);
else if (typeof options === 'string') {
	stderr.write(`bench: ${options}\n\n${help}`);
	process.exitCode = 2;
} else await bench(options);

async function bench(options: BenchOptions): Promise<void> {
	const out = path.resolve(options.out ?? path.join(os.tmpdir(), 'broadsheet-bench'));
	const work = path.join(out, 'work');
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	const report: Report = {
		machine: describeMachine(),
		contenders: [],
		rounds: options.rounds,
		notes: [],
		builds: [],
	};
	try {
		if (options.builds) {
			// A run of hours may be broken off: what is known is saved after each number of articles.
			for await (const count of measureBuilds(options, work, report)) {
				saveReport(report, out);
				tell(`${count} articles are measured`);
			}
		}
		if (options.micro) await measureSteps(options, work, report);
	} catch (error) {
		stderr.write(`${inspect(error)}\n`);
		const [reason] = String(error).split('\n', 1);
		report.notes.push(`The run ended early: ${reason}`);
		process.exitCode = 1;
	} finally {
		if (!options.keep) rmSync(work, { recursive: true, force: true });
	}
	saveReport(report, out);
	stdout.write(printReport(report));
	tell(`The report is in ${out}`);
}

/** Measure builds into a report; gives each number of articles when it is done. */
async function* measureBuilds(
	{ articles, rounds, only }: BenchOptions,
	work: string,
	report: Report,
): AsyncGenerator<number> {
	tell('Setting up the sites and comparing their pages');
	const { contenders, notes } = await prepare(work, only);
	report.contenders = contenders.map(({ name, title, version }) => ({ name, title, version }));
	report.notes.push(...notes);
	const leaving = contenders.filter(({ prunes }) => !prunes).map(({ title }) => title);
	if (leaving.length > 0)
		report.notes.push(
			`${leaving.join(' and ')} would leave the page of a deleted article; before that build their site is removed, unmeasured.`,
		);
	const folder = path.join(work, 'exports');
	for (const count of articles) {
		tell(`Making up ${count} articles`);
		const exports = openExports(folder, writeArticles(folder, count));
		fillContent(contenders, exports);
		const run = runRounds({
			contenders,
			exports,
			rounds,
			onBuild: (round, kind, { title }) =>
				tell(`${count} articles, round ${round} of ${rounds}, ${kind}: ${title}`),
		});
		for await (const measurement of run) report.builds.push(measurement);
		yield count;
	}
}

async function measureSteps(
	{ articles }: BenchOptions,
	work: string,
	report: Report,
): Promise<void> {
	const count = Math.min(MOST_MICRO, Math.max(...articles));
	tell(`Measuring parser and renderer with ${count} articles`);
	const exports = path.join(work, 'micro');
	writeArticles(exports, count);
	report.micro = await runMicro(exports, count, MICRO_ROUNDS);
}

/** Progress goes where it is not taken for the report. */
function tell(words: string): void {
	stderr.write(`${words}\n`);
}
