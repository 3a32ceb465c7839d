import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readExports } from '../../src/intake/read-exports.ts';
import { runNode } from '../helpers/run-node.ts';
import { makeUpArticle } from './articles/made-up-article.ts';
import { writeArticles } from './articles/write-articles.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-articles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = 600;

test('as many articles are written as are asked for, always the same, and read without a message', async () => {
	const names = writeArticles(folder, COUNT);
	expect(readdirSync(folder).sort()).toEqual(names.toSorted());
	for (const number of [0, 1, COUNT - 1]) {
		const { name, text } = makeUpArticle(number);
		expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
	}

	const { articles, messages } = await readExports([folder]);
	expect(messages).toEqual([]);
	expect(articles).toHaveLength(COUNT);
	expect(new Set(articles.map(({ id }) => id)).size).toBe(COUNT);
});

test('a command writes them into a new folder, and into no other', async () => {
	const target = path.join(folder, 'new');
	const command = (...args: string[]) => runNode(['tests/bench/make-articles.ts', ...args], {});
	expect((await command('3', target)).status).toBe(0);
	const names = readdirSync(target);
	expect(names).toHaveLength(3);
	const again = await command('3', target);
	expect(again).toMatchObject({ status: 2, stderr: `${target} is not empty\n` });
	for (const args of [[], ['0', target], ['100001', target], ['3', target, 'x']])
		expect((await command(...args)).stderr).toMatch(/^Usage: /);
	expect(readdirSync(target)).toEqual(names);
});

test('they are of the kinds that a collection has', async () => {
	writeArticles(folder, COUNT);
	const { articles } = await readExports([folder]);
	const share = (has: (article: (typeof articles)[number]) => unknown) =>
		articles.filter(has).length / COUNT;
	expect(share(({ printSection }) => printSection)).toBeCloseTo(0.4, 1);
	expect(share(({ kicker }) => kicker)).toBeGreaterThan(0.03);
	expect(share(({ alternativeHeadline }) => alternativeHeadline)).toBeCloseTo(0.2, 1);
	expect(share(({ dateline }) => dateline)).toBeCloseTo(0.4, 1);
	expect(share(({ authors }) => authors.length > 1)).toBeGreaterThan(0.2);
	expect(share(({ authors }) => authors.some(({ location }) => location))).toBeGreaterThan(0.1);
	expect(share(({ contributors }) => contributors.length > 0)).toBeGreaterThan(0.03);
	expect(
		share(({ endnotes }) => endnotes.some(({ type }) => type === 'correction')),
	).toBeGreaterThan(0.005);
	expect(new Set(articles.map(({ publication }) => publication)).size).toBe(12);

	const words = articles.reduce((sum, { wordCount }) => sum + wordCount, 0) / COUNT;
	expect(words).toBeGreaterThan(420);
	expect(words).toBeLessThan(500);
});

test('numbers far apart give articles as sound as the first', () => {
	const { name, text } = makeUpArticle(99_999);
	expect(name).toMatch(/^\d{4}-\d\d-\d\d-[a-z]+-099999\.txt$/);
	expect(text).toMatch(/\nDocument [A-Z]+0*\d{8}[0-9a-z]{9}\n$/);
});
