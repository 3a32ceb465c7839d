import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { brokenExports } from './broken-exports.ts';
import { type BuildSiteOptions, buildSite } from './build-site.ts';
import { copySample } from './copy-sample.ts';
import { printMany } from './many-articles.ts';
import { scratchFolder, sharedArticles } from './paths.ts';
import { runNode } from './run-node.ts';
import type { Inspection, Outcome } from './shared-sites.ts';
import { strangeExports } from './strange-exports.ts';

/** Build, once for all tests, the sites that they read. */
export default async function setup(project: TestProject) {
	await mkdir(scratchFolder, { recursive: true });
	const folder = await mkdtemp(path.join(scratchFolder, 'run-'));
	const content = await gatherContent(folder);
	const nothing = path.join(folder, 'content/nothing');
	const mistakes = path.join(folder, 'content/mistakes');
	const many = path.join(folder, 'content/many');
	await Promise.all([mkdir(nothing), mkdir(mistakes), mkdir(many)]);
	await writeFile(path.join(many, 'notices.txt'), printMany());
	for (const [name, { bytes }] of Object.entries(brokenExports)) {
		await writeFile(path.join(mistakes, name), bytes);
	}

	const build = (name: string, options: Omit<BuildSiteOptions, 'name' | 'folder'>) =>
		settle(buildSite({ name, folder: path.join(folder, name), ...options }));
	const [main, plain, empty, crowded, broken, inspection] = await Promise.all([
		build('main', {
			content,
			base: '/papers/',
			site: 'https://news.example',
			timeZone: 'Asia/Tokyo',
		}),
		build('plain', { content, data: 'texts', timeZone: 'America/New_York' }),
		build('empty', { content: [nothing] }),
		build('many', { content: [many], data: 'none' }),
		build('broken', { content: [mistakes] }),
		settle(inspect(content)),
	]);
	project.provide('sites', { main, plain, empty, many: crowded, broken, inspection });

	return () => rm(folder, { recursive: true, force: true });
}

/** The sample, strange texts, and the shared article on a machine that has it. */
async function gatherContent(folder: string): Promise<string[]> {
	const sample = path.join(folder, 'content/sample');
	const strange = path.join(folder, 'content/strange');
	await copySample(sample);
	await mkdir(strange);
	for (const [name, text] of Object.entries(strangeExports)) {
		await writeFile(path.join(strange, name), text);
	}
	return [sample, strange, ...(existsSync(sharedArticles) ? [sharedArticles] : [])];
}

async function inspect(content: string[]): Promise<Inspection> {
	const run = await runNode(['src/cli/bin.ts', 'inspect', '--json', ...content]);
	if (run.status !== 0) {
		throw new Error(`\`inspect\` ended with ${run.status}:\n${run.stderr}${run.stdout}`);
	}
	return JSON.parse(run.stdout) as Inspection;
}

async function settle<Value>(work: Promise<Value>): Promise<Outcome<Value>> {
	try {
		return { value: await work };
	} catch (error) {
		return { failure: error instanceof Error ? error.message : String(error) };
	}
}
