import { expect, test } from 'vitest';
import { makeId, makeSlug } from '../../src/article/make-id.ts';

const article = {
	datePublished: '2019-03-06',
	publication: 'The Harbour Courier',
	headline: 'Harbour Reopens',
	identifier: null,
};

test('an address is date, slug and eight digits', () => {
	expect(makeId(article)).toMatch(/^2019-03-06-harbour-reopens-[0-9a-f]{8}$/);
});

test('the digits are of the accession number, else of publication, date and headline', () => {
	const digits = (changed: Partial<Record<keyof typeof article, string>>) =>
		makeId({ ...article, ...changed }).slice(-8);
	expect(digits({ publication: 'The Estuary Ledger' })).not.toBe(digits({}));
	const numbered = { identifier: 'HRBC000020190306ef3600001' };
	expect(digits({ ...numbered, headline: 'Another' })).toBe(digits(numbered));
});

test.each([
	['Süße Äpfel für Jürgen', 'susse-apfel-fur-jurgen'],
	["It's the Year’s End", 'its-the-years-end'],
	['الميناء', 'lmyn'],
	['***', ''],
	['港口', 'gangkou'],
])('the slug of %s', (text, slug) => {
	expect(makeSlug(text)).toBe(slug);
});

test('a long slug is cut between words', () => {
	const slug = makeSlug('harbour '.repeat(30));
	expect(slug.length).toBeLessThanOrEqual(80);
	expect(slug).toMatch(/harbour$/);
});
