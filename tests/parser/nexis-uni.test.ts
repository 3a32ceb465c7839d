import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportRecord } from '../../src/parser/record.ts';
import { expectArticle, isLoud } from './expect-nexis.ts';
import { parse } from './parse.ts';
import { printCover, printNexisUni } from './print-nexis-uni.ts';
import { nexisArticle } from './print-nexis.ts';

test('what Nexis Uni prints is read back, with blank lines and without, with a cover and without', () => {
	fc.assert(
		fc.property(
			fc.array(nexisArticle, { minLength: 1, maxLength: 3 }),
			fc.boolean(),
			fc.boolean(),
			(articles, parted, covered) => {
				const printed = articles.map((article) => printNexisUni(article, parted)).join('');
				const { records, messages } = parse((covered ? printCover(articles) : '') + printed);
				expect(messages.filter(isLoud)).toEqual([]);
				expect(messages.filter(({ ruleId }) => ruleId === 'cover-page')).toHaveLength(
					covered ? 1 : 0,
				);
				expect(records).toHaveLength(articles.length);
				for (const [index, article] of articles.entries()) {
					const record = records[index] as ExportRecord;
					// Captions stand above a correction here.
					record.endnotes.sort((one, other) => (one.type < other.type ? 1 : -1));
					expectArticle(record, article);
				}
			},
		),
		{ numRuns: 200 },
	);
}, 60_000);

const turn = fc
	.constantFrom(
		...'Host Body Length Byline Language Subject Person City Notes Url Load-Date'.split(' '),
	)
	.map((name) => `${name}: That was the word that he used, and we all heard it.`);

test('a speaker in the text is never taken for a field', () => {
	fc.assert(
		fc.property(
			nexisArticle,
			fc.array(turn, { minLength: 1, maxLength: 4 }),
			fc.boolean(),
			(article, turns, parted) => {
				const paragraphs = [...turns, 'Nobody had anything to add to that.'];
				const { records, messages } = parse(printNexisUni({ ...article, paragraphs }, parted));
				expect(messages.filter(isLoud)).toEqual([]);
				expect(records[0]?.body.map(({ text }) => text)).toEqual(paragraphs);
			},
		),
		{ numRuns: 200 },
	);
}, 60_000);

test('megabytes of any one thing are read in one go', () => {
	for (const part of [
		'word ',
		'a\n',
		'1. Title\n',
		'Subject: a\n',
		'Body\n',
		'End of Document\n',
		'Page 1 of 2\n',
		'Graphic\n',
	]) {
		const text = `Harbour Reopens\nThe Ledger\nMarch 6, 2019\nLength: 30 words\nBody\n${part.repeat(500_000 / part.length)}\nEnd of Document\n`;
		const { messages } = parse(text);
		expect(messages.filter(({ ruleId }) => ruleId === 'lost-text')).toEqual([]);
	}
}, 60_000);
