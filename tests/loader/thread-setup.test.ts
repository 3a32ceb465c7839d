import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestCards } from '../../src/article/card.ts';
import { type FileIndex, saveIndex } from '../../src/intake/file-index.ts';
import { settleIndex } from '../../src/intake/settle-index.ts';
import { getLibrary } from '../../src/loader/shelf.ts';
import { setUpThread } from '../../src/loader/thread-setup.ts';
import { makeCard } from '../helpers/make-article.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'broadsheet-thread-'));
});
afterEach(async () => {
	globalThis.broadsheetShelf = undefined;
	await rm(root, { recursive: true, force: true });
});

const place = () => ({ file: path.join(root, 'index.ndjson'), version: 'a reader' });
const indexOf = (...headlines: string[]): FileIndex =>
	new Map(
		headlines.map((headline) => {
			const name = `${headline}.txt`;
			const cards = [makeCard({ id: `2024-03-01-${headline}`, headline })];
			const counts = { size: 1, lines: 1, refused: 0 };
			return [name, { name, digest: '1', ...counts, cards, subsets: [], messages: [] }];
		}),
	);

test('a thread has the articles that the main thread has', async () => {
	const index = indexOf('fog', 'eggs');
	await saveIndex(place(), index);
	await setUpThread({ place: place(), digest: digestCards(settleIndex(index).cards) });
	const { articles } = await getLibrary();
	expect(articles.map(({ headline }) => headline).sort()).toEqual(['eggs', 'fog']);
});

test.each([
	['another index', indexOf('fog')],
	['another order', indexOf('eggs', 'fog')],
	['none', undefined],
])('a thread that finds %s ends the build', async (_what, found) => {
	if (found) await saveIndex(place(), found);
	const digest = digestCards(settleIndex(indexOf('fog', 'eggs')).cards);
	await expect(setUpThread({ place: place(), digest })).rejects.toThrow('articles changed');
	expect(globalThis.broadsheetShelf).toBeUndefined();
});
