import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type Asked,
	chosenIn,
	readAsked,
	searchPath,
	toggleFilter,
	toParameters,
} from '../../src/search/address.ts';
import { facets } from '../../src/search/search.ts';

const value = fc.string({ unit: 'grapheme', minLength: 1 }).map((name) => name.normalize());
const day = fc
	.date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const asked: fc.Arbitrary<Asked> = fc.record({
	text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
	filters: fc.record(
		Object.fromEntries(
			facets.map((facet) => [facet, fc.uniqueArray(value, { minLength: 1, maxLength: 3 })]),
		),
		{ requiredKeys: [] },
	),
	from: fc.option(day, { nil: undefined }),
	to: fc.option(day, { nil: undefined }),
	sort: fc.constantFrom('relevance', 'newest', 'oldest', 'longest'),
	page: fc.integer({ min: 1, max: 999 }),
});

test('an address has all that is asked for', () => {
	fc.assert(
		fc.property(asked, (one) => {
			expect(readAsked(toParameters(one))).toEqual(one);
			// As a browser reads it, out of a whole address.
			const url = new URL(searchPath(one), 'https://news.example/papers/');
			expect(readAsked(url.searchParams)).toEqual(one);
		}),
	);
});

test('an address has names as they are, and none of what goes without saying', () => {
	expect(searchPath({})).toBe('search/');
	expect(searchPath({ text: ' ', filters: {}, sort: 'relevance', page: 1 })).toBe('search/');
	expect(searchPath({ filters: { person: ['Ines Corrigan'] } })).toBe(
		'search/?author=Ines+Corrigan',
	);
	const filters = { publication: ['Harbour Courier', 'Le Marais'], month: ['2019-03'] };
	expect(searchPath({ text: 'oyster beds', filters, sort: 'oldest', page: 2 })).toBe(
		'search/?q=oyster+beds&publication=Harbour+Courier&publication=Le+Marais&month=2019-03&sort=oldest&page=2',
	);
});

test('of an address that was spoilt what can be meant is left', () => {
	const read = (search: string) => readAsked(new URLSearchParams(search));
	const nothing = read('');
	expect(nothing).toEqual({ text: '', filters: {}, sort: 'relevance', page: 1 });
	for (const search of [
		'from=2019-02-31&to=yesterday',
		'sort=best&page=-1',
		'page=1e9&publication=',
		'person=Ines+Corrigan&constructor=x&__proto__=y',
	])
		expect(read(search), search).toEqual(nothing);
	expect(read('q=a&q=b&place=Hull&place=Hull').filters).toEqual({ place: ['Hull'] });
});

test('a filter is chosen and chosen no longer, and brings the first page', () => {
	fc.assert(
		fc.property(asked, fc.constantFrom(...facets), value, (one, facet, name) => {
			fc.pre(!one.filters[facet]?.includes(name));
			const more = toggleFilter(one, facet, name);
			expect(chosenIn(more)).toHaveLength(chosenIn(one).length + 1);
			expect(more.page).toBe(1);
			expect(toggleFilter(more, facet, name)).toEqual({ ...one, page: 1 });
		}),
	);
});
