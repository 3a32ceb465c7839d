import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { readAsked } from '../../src/search/address.ts';
import { facets, type Facet } from '../../src/search/search.ts';
import { makeArticle } from '../helpers/make-article.ts';
import { ask, openIndex } from '../helpers/open-index.ts';

/** So few that phrases of them come about; the articles are in no language whose forms are known. */
const words = ['the', 'of', 'tide', 'mill', 'ebb', 'über', '灯', '台', "o'neill", 'salt-marsh'];
const names = ['Ida Fenwick', 'Bo Marl', 'Ned Staithe'];

const word = fc.constantFrom(...words);
const line = fc.array(word, { maxLength: 6 }).map((own) => own.join(' '));
const person = fc.record({
	name: fc.constantFrom(...names),
	location: fc.constantFrom('Ossel', 'Marl', null),
	role: fc.constant(null),
});
const article = fc
	.record({
		headline: line,
		body: fc.array(
			line.map((text) => ({ type: 'paragraph' as const, text })),
			{ maxLength: 3 },
		),
		endnotes: fc.array(
			line.map((text) => ({ type: 'other' as const, text })),
			{ maxLength: 1 },
		),
		authors: fc.array(person, { maxLength: 2 }),
		contributors: fc.array(person, { maxLength: 1 }),
		publication: fc.constantFrom('Saltmarsh Post', 'The Ledger', 'Ébène'),
		printSection: fc.constantFrom('Sports', 'Metro', null),
		kicker: fc.constantFrom('Opinion', null),
		inLanguage: fc.constantFrom('und', 'zxx'),
		datePublished: fc.constantFrom('1999-12-31', '2000-01-01', '2000-01-20', '2001-06-05'),
		wordCount: fc.nat(900),
	})
	.map((facts) => makeArticle(facts));
const library = fc
	.array(article, { minLength: 1, maxLength: 12 })
	.map((all) => inTime(all).map((own, index) => ({ ...own, id: `article-${index}` })));

/** Many or few words are common, and files small enough that there are several. */
const parts = fc.record({ common: fc.nat(12), words: fc.nat(60), places: fc.nat(60) });

test('a word, a phrase, a choice or what is left out finds just the articles that have it', async () => {
	const piece = fc.oneof(
		word.map((own) => ({ typed: own, words: [own], isLeftOut: false })),
		word.map((own) => ({ typed: `-${own}`, words: [own], isLeftOut: true })),
		fc
			.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean())
			.map(([own, isLeftOut]) => ({
				typed: `${isLeftOut ? '-' : ''}"${own.join(' ')}"`,
				words: own,
				isLeftOut,
			})),
	);
	await fc.assert(
		fc.asyncProperty(
			library,
			parts,
			fc.array(piece, { maxLength: 3 }),
			async (articles, sizes, pieces) => {
				const { search } = await openIndex(articles, sizes);
				const text = pieces.map(({ typed }) => typed).join(' ');
				const found = await search.find(ask(text));
				const expected = articles.filter((own) =>
					pieces.every(({ words: phrase, isLeftOut }) => scan(own, phrase) !== isLeftOut),
				);
				const ids = (await found.results(0, 99)).map(({ id }) => id);
				expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
				expect(found.count).toBe(expected.length);
			},
		),
		{ numRuns: 300 },
	);
});

test('a name is one, however its accents are put together', async () => {
	const articles = ['\u00c9b\u00e8ne', 'E\u0301be\u0300ne'].map((publication, index) =>
		makeArticle({ id: `article-${index}`, publication }),
	);
	const { search } = await openIndex(articles);
	const { counts } = await search.find(ask(''));
	expect(counts.publication).toEqual([{ value: '\u00c9b\u00e8ne', count: 2 }]);
	const { filters } = readAsked(new URLSearchParams({ publication: 'E\u0301be\u0300ne' }));
	expect((await search.find({ ...ask(''), filters })).count).toBe(2);
});

test('filters, counts and orders are those of a look at every article', async () => {
	const filters = fc.record(
		{
			publication: choice('Saltmarsh Post', 'Ébène', 'None'),
			person: choice(...names),
			place: choice('Ossel', 'Marl'),
			section: choice('Sports', 'Opinion'),
			language: choice('und'),
			year: choice('1999', '2000'),
			month: choice('2000-01', '2001-06'),
		},
		{ requiredKeys: [] },
	);
	const date = fc.option(fc.constantFrom('2000-01-01', '2000-12-31'), { nil: undefined });
	const sort = fc.constantFrom('newest' as const, 'oldest' as const, 'longest' as const);
	await fc.assert(
		fc.asyncProperty(library, filters, date, date, sort, async (all, own, from, to, order) => {
			const { search } = await openIndex(all);
			const found = await search.find({ text: '', filters: own, from, to, sort: order });
			const between = all.filter(
				({ datePublished }) => (!from || datePublished >= from) && (!to || datePublished <= to),
			);
			const passing = (except?: Facet) =>
				between.filter((one) =>
					facets.every(
						(facet) =>
							facet === except ||
							!own[facet]?.length ||
							valuesOf(one, facet).some((value) => own[facet]?.includes(value)),
					),
				);
			const expected = passing().reverse();
			if (order === 'oldest') expected.reverse();
			if (order === 'longest') expected.sort((a, b) => b.wordCount - a.wordCount);
			const results = await found.results(0, 99);
			expect(results.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
			for (const facet of facets) {
				const counts = new Map(found.counts[facet].map(({ value, count }) => [value, count]));
				expect(counts).toEqual(countValues(passing(facet), facet));
			}
		}),
		{ numRuns: 200 },
	);
});

function choice(...values: string[]): fc.Arbitrary<string[]> {
	return fc.uniqueArray(fc.constantFrom(...values));
}

function inTime(articles: Article[]): Article[] {
	return articles.toSorted((a, b) => (a.datePublished < b.datePublished ? -1 : 1));
}

/** Look for words next to each other in each line of an article. */
function scan(own: Article, phrase: readonly string[]): boolean {
	const lines = [
		own.headline,
		...[...own.authors, ...own.contributors].map(({ name }) => name),
		...[own.kicker ?? '', own.printSection ?? ''],
		...[...own.body, ...own.endnotes].map(({ text }) => text),
	];
	const parts = phrase.flatMap(partsOf).join(' ');
	return lines.some((text) =>
		` ${text.split(' ').flatMap(partsOf).join(' ')} `.includes(` ${parts} `),
	);
}

function partsOf(own: string): string[] {
	return own.toLowerCase().replace('ü', 'u').split(/['-]/);
}

function valuesOf(own: Article, facet: Facet): string[] {
	const people = [...own.authors, ...own.contributors];
	const section = own.printSection ?? own.kicker;
	return {
		publication: [own.publication],
		person: people.map(({ name }) => name),
		place: people.flatMap(({ location }) => location ?? []),
		section: section === null ? [] : [section],
		language: [own.inLanguage],
		year: [own.datePublished.slice(0, 4)],
		month: [own.datePublished.slice(0, 7)],
	}[facet];
}

function countValues(articles: readonly Article[], facet: Facet): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of articles.flatMap((own) => [...new Set(valuesOf(own, facet))]))
		counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
