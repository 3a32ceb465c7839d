import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeArticles } from './articles/write-articles.ts';
import { checkSame } from './builds/check-same.ts';
import type { Contender } from './builds/contender.ts';
import { kinds } from './builds/edits.ts';
import { type Exports, openExports, readOne } from './builds/exports.ts';
import { fillContent } from './builds/fill-content.ts';
import { findHugo, setUpHugo } from './builds/hugo.ts';
import { type Measurement, runRounds } from './builds/run-rounds.ts';
import { toPage } from './builds/to-page.ts';

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

test('an article is told where its record leads to on the real site', () => {
	const pages = exports.names.map((name) => {
		const [, frontMatter = ''] = toPage(readOne(exports, name)).split('---\n');
		return parse(frontMatter) as { date: string; links: object; authors?: Array<{ page: string }> };
	});
	for (const { date, links } of pages)
		expect(links).toMatchObject({
			publication: expect.stringMatching(/^\/publications\/[\w-]+\/$/),
			issue: expect.stringMatching(new RegExp(`/${date}/$`)),
			language: '/languages/en/',
		});
	const people = pages.flatMap(({ authors = [] }) => authors.map(({ page }) => page));
	expect(people.length).toBeGreaterThan(COUNT / 2);
	for (const page of people) expect(page).toMatch(/^\/authors\/[\w-]+\/$/);
});

describe('an equivalent site', () => {
	const chart = '<figure class="coverage"><p>Chart</p></figure>';
	const list = (more: string, href = '/a/') => `<body>${more}<a href="${href}">All</a></body>`;
	const write = (name: string, files: Record<string, string>): Contender => {
		const contender = makeGenerator(name, '0');
		for (const [file, text] of Object.entries(files)) {
			const to = path.join(contender.output, file);
			mkdirSync(path.dirname(to), { recursive: true });
			writeFileSync(to, text);
		}
		return contender;
	};
	const site = { 'index.html': list(''), '404.html': list('') };

	test('may be without charts, and without pages and files that are extra', async () => {
		const more = { 'index.html': list(chart), 'dates/index.html': list(''), 'feed.xml': '<rss/>' };
		const real = write('real', { ...site, ...more });
		expect(await checkSame(real, write('alike', site))).toEqual({
			pages: 2,
			size: 1,
			ownPages: ['dates/'],
			ownFiles: 1,
		});
	});

	test('may not lead elsewhere, and not be without an article', async () => {
		const real = write('first', site);
		const other = write('second', { ...site, 'index.html': list('', '/b/') });
		await expect(checkSame(real, other)).rejects.toThrow('differs in the links of the front page');
		const article = write('third', { ...site, 'articles/2015-a/index.html': list('') });
		await expect(checkSame(article, real)).rejects.toThrow('has no page articles/2015-a/');
	});
});

test.skipIf(findHugo() === undefined)('Hugo builds its site from the same articles', async () => {
	const assets = path.join(folder, 'assets');
	mkdirSync(assets);
	const heads = { article: '', list: '', front: '', missing: '' };
	const look = { name: 'Name', title: 'Title', description: 'Words', heads, scopes: {} };
	const measured = await measure(setUpHugo(path.join(folder, 'hugo'), '1', look, assets), 1);
	expect(measured.map(({ kind }) => kind)).toEqual(kinds);
});
