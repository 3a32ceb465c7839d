import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeArticles } from './articles/write-articles.ts';
import type { Contender } from './builds/contender.ts';
import { kinds } from './builds/edits.ts';
import { type Exports, openExports } from './builds/exports.ts';
import { fillContent } from './builds/fill-content.ts';
import { findHugo, setUpHugo } from './builds/hugo.ts';
import { type Measurement, runRounds } from './builds/run-rounds.ts';

const COUNT = 12;
const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-builds-'));
let exports: Exports;

beforeAll(() => {
	const made = path.join(folder, 'exports');
	exports = openExports(made, writeArticles(made, COUNT));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A generator that writes each export as a page, and only those pages that change. */
const SCRIPT = `
	import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
	import { readExport } from ${JSON.stringify(path.resolve('src/intake/read-export.ts'))};
	const pages = new Map(readdirSync('content').map((name) => {
		const text = readFileSync('content/' + name);
		return [readExport(name, text).articles[0].id, name + text];
	}));
	mkdirSync('out/articles', { recursive: true });
	for (const id of readdirSync('out/articles')) if (!pages.has(id)) LEAVE;
	for (const [id, html] of pages) {
		const page = 'out/articles/' + id + '/index.html';
		if (existsSync(page) && readFileSync(page, 'utf8') === html) continue;
		mkdirSync('out/articles/' + id, { recursive: true });
		writeFileSync(page, html);
	}
	writeFileSync('cache', 'for the next build');
`;

function makeGenerator(name: string, leave: string): Contender {
	const own = path.join(folder, name);
	mkdirSync(own);
	writeFileSync(path.join(own, 'build.ts'), SCRIPT.replace('LEAVE', leave));
	return {
		name: 'broadsheet',
		title: name,
		version: '1',
		folder: own,
		content: path.join(own, 'content'),
		output: path.join(own, 'out'),
		caches: ['cache'],
		command: [process.execPath, 'build.ts'],
		env: {},
		prunes: true,
		convert: ({ name: file, bytes }) => ({ name: file, data: bytes }),
	};
}

async function measure(contender: Contender, rounds: number): Promise<Measurement[]> {
	fillContent([contender], exports);
	return Array.fromAsync(runRounds({ contenders: [contender], exports, rounds }));
}

test('a round measures each kind of build, and the next begins with the same articles', async () => {
	const careful = makeGenerator('careful', "rmSync('out/articles/' + id, { recursive: true })");
	const measured = await measure(careful, 2);
	expect(measured.map(({ kind }) => kind)).toEqual([...kinds, ...kinds]);
	expect(measured.map(({ written }) => written.files)).toEqual([12, 0, 1, 1, 0, 12, 0, 1, 1, 0]);
	expect(measured.map(({ output }) => output.files)).toEqual([
		12, 12, 12, 12, 11, 12, 12, 12, 12, 11,
	]);
	expect(measured[0]?.output).toEqual(measured[5]?.output);
	for (const { wall, cpu, kept } of measured) {
		expect(wall).toBeGreaterThan(0);
		expect(cpu).toBeGreaterThan(0);
		expect(kept).toEqual({ files: 1, bytes: 18 });
	}
});

test('a generator that leaves the page of a deleted article where it was is found out', async () => {
	const careless = makeGenerator('careless', '0');
	await expect(measure(careless, 1)).rejects.toThrow(
		'careless, build "deleted": expected 11 pages, found 12',
	);
});

test('a build that fails says what it printed', async () => {
	const broken = {
		...makeGenerator('broken', '0'),
		command: ['node', '-e', 'throw Error("tide")'],
	};
	await expect(measure(broken, 1)).rejects.toThrow(/ended with 1:[\s\S]*tide/);
});

test.skipIf(findHugo() === undefined)('Hugo builds its site from the same articles', async () => {
	const assets = path.join(folder, 'assets');
	mkdirSync(assets);
	const heads = { article: '', list: '', front: '', missing: '' };
	const look = { name: 'Name', title: 'Title', description: 'Words', heads, scopes: {} };
	const measured = await measure(setUpHugo(path.join(folder, 'hugo'), '1', look, assets), 1);
	expect(measured.map(({ kind }) => kind)).toEqual(kinds);
});
