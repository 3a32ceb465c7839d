import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toCard } from '../../src/article/card.ts';
import { indexArticles, toCardToIndex, type MadeIndex } from '../../src/indexing/index-articles.ts';
import { readExport } from '../../src/intake/read-export.ts';
import { makeUpArticle } from '../bench/articles/made-up-article.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'broadsheet-search-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Write articles, each by its number, and index them with what is kept from before. */
function build(numbers: readonly number[], kept = 'kept', standing: readonly string[] = []) {
	const cards = numbers.flatMap((number) => {
		const { name, text } = makeUpArticle(number);
		const file = path.join(root, name);
		writeFileSync(file, text);
		const { articles } = readExport(file, new TextEncoder().encode(text));
		return articles.map((own) => toCard(own, '', ''));
	});
	const inTime = cards.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(toCardToIndex);
	const place = { file: path.join(root, kept), version: '1' };
	const [made] = indexArticles([{ cards: inTime, kept: place, standing: new Set(standing) }]);
	return made as MadeIndex;
}

const range = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, index) => from + index);

test('an index is the same, byte for byte, whether its texts are read anew or were kept', () => {
	build(range(0, 40));
	const changed = [...range(5, 30), ...range(60, 70)];
	const warm = build(changed);
	const cold = build(changed, 'other');
	expect([warm.read, cold.read]).toEqual([10, 35]);
	expect(warm.files).toEqual(cold.files);
});

test('an article that comes in between leaves most texts as they are, and what stands is not packed again', () => {
	const before = build(range(0, 120));
	const standing = before.files.map(({ name, key }) => `${name} ${key}`);
	expect(build(range(0, 120), 'kept', standing).files.filter(({ bytes }) => bytes)).toEqual([]);
	const after = build(range(0, 121), 'kept', standing);
	expect(after.read).toBe(1);
	const standingNow = after.files.filter(({ bytes }) => bytes === null);
	expect(standingNow.length).toBeGreaterThan(before.files.length / 2);
});

test('texts that another version read, or that are damaged, are read anew', () => {
	build(range(0, 4));
	writeFileSync(path.join(root, 'kept'), '1 4\n["a","b"]\n["');
	expect(build(range(0, 4)).read).toBe(4);
	expect(build(range(0, 4)).read).toBe(0);
});

test('a file that changed while it was read ends the build', () => {
	const { name, text } = makeUpArticle(1);
	const file = path.join(root, name);
	const card = toCard(
		readExport(file, new TextEncoder().encode(text)).articles[0] as never,
		'',
		'',
	);
	writeFileSync(file, text.replace('the', 'the new'));
	const place = { file: path.join(root, 'kept'), version: '1' };
	const job = { cards: [toCardToIndex(card)], kept: place, standing: new Set<string>() };
	expect(() => indexArticles([job])).toThrow('changed while its articles were read');
});
