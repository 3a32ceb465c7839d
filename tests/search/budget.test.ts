import { beforeAll, expect, test } from 'vitest';
import { readExport } from '../../src/intake/read-export.ts';
import { makeUpArticle } from '../bench/articles/made-up-article.ts';
import { words } from '../bench/articles/vocabulary.ts';
import { ask, openIndex, type OpenIndex } from '../helpers/open-index.ts';

/** Ten thousand if asked for; files of words and texts have about the same size with fewer. */
const COUNT = Number(process.env['BROADSHEET_SEARCH_COUNT'] ?? 1000);
const kB = 1000;

let index: OpenIndex;
beforeAll(async () => {
	const encoder = new TextEncoder();
	const articles = Array.from({ length: COUNT }, (_, number) => {
		const { name, text } = makeUpArticle(number);
		return readExport(name, encoder.encode(text)).articles;
	}).flat();
	index = await openIndex(articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}, 300_000);

async function fetchFor(text: string): Promise<number> {
	const found = await index.search.find(ask(text));
	expect(found.count, text).toBeGreaterThan(0);
	expect((await found.results(0, 10)).length).toBe(Math.min(10, found.count));
	return index.takeFetched();
}

test('the first query fetches little besides its results, and each next one less', async () => {
	// What grows with the number of articles is what is known of each.
	expect(await fetchFor('said')).toBeLessThan(130 * kB + 12 * COUNT);
	const phrases = ['"of the"', '"on the" day', '"the and"'];
	const pair = `${words[150]} ${words[400]}`;
	for (const text of [...phrases, 'the of', pair, `"${pair}" OR said`, `said day -${words[300]}`])
		expect.soft(await fetchFor(text), text).toBeLessThan(100 * kB);
});

test('an index takes little more than the texts that it is of', () => {
	const sizes = [...index.files.values()].map(({ length }) => length);
	const all = sizes.reduce((sum, size) => sum + size, 0);
	expect(all).toBeLessThan(3.6 * kB * COUNT);
	expect(Math.max(...sizes)).toBeLessThan(32 * kB + 10 * COUNT);
	expect(sizes.length).toBeLessThan(0.55 * COUNT);
});
