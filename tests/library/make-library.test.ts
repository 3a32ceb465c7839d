import { expect, test } from 'vitest';
import { comparePages } from '../../src/library/compare-pages.ts';
import { listPages } from '../../src/library/list-pages.ts';
import { ARTICLES_A_PAGE } from '../../src/library/page-sizes.ts';
import { makeFrontPage } from '../../src/library/make-front-page.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { makeCard } from '../helpers/make-article.ts';

test('pages stand as a reader turns them', () => {
	const turned = ['A1', 'A6', 'A14-A15', 'B3', '2', '14', '45-61', 'Cover', null];
	expect(turned.toReversed().toSorted(comparePages)).toEqual(turned);
});

test('articles stand newest day first, then by page, whatever order they come in', () => {
	const articles = [
		makeCard({ id: 'a', datePublished: '2024-03-02', printPage: 'A1' }),
		makeCard({ id: 'b', datePublished: '2024-03-02', printPage: 'B2' }),
		makeCard({ id: 'c', datePublished: '2024-03-02' }),
		makeCard({ id: 'd', datePublished: '2024-03-01', printPage: 'A1' }),
	];
	const library = makeLibrary(articles.toReversed());
	expect(library.articles.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	expect(library.days.map(({ date }) => date)).toEqual(['2024-03-02', '2024-03-01']);
	// In time, the first page of the older day comes before the first page of the newer.
	expect(library.inTime.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
	expect(library.places.get('a')).toMatchObject({ index: 0, time: 1 });
});

test('the front page is led by the first page that has a text', () => {
	const library = makeLibrary([
		makeCard({ id: 'caption', printPage: 'A1', body: [] }),
		makeCard({ id: 'story', printPage: 'A2' }),
		makeCard({ id: 'older', datePublished: '2024-02-29' }),
	]);
	const front = makeFrontPage(library);
	expect(front).toMatchObject({
		lead: { id: 'story' },
		beside: [{ id: 'caption' }],
		days: [{ date: '2024-02-29', articles: [{ id: 'older' }] }],
		more: false,
	});
	expect(makeFrontPage(makeLibrary([]))).toBeUndefined();
});

test('the front page shows each article at most once and says when there are more', () => {
	const library = makeLibrary(
		Array.from({ length: 200 }, (_, n) => makeCard({ id: `n${n}`, printPage: `A${n}` })),
	);
	const front = makeFrontPage(library);
	const shown = front
		? [front.lead, ...front.beside, ...front.days.flatMap(({ articles }) => articles)]
		: [];
	expect(new Set(shown).size).toBe(shown.length);
	expect(shown.length).toBeLessThan(100);
	expect(front?.more).toBe(true);
});

test('the list of all articles has a page even when it is empty, and a day may run over two', () => {
	expect(listPages([])).toEqual([{ number: 1, of: 1, days: [] }]);

	const library = makeLibrary(
		Array.from({ length: ARTICLES_A_PAGE + 1 }, (_, n) => makeCard({ id: `n${n}` })),
	);
	const sizes = listPages(library.articles).map(({ days }) =>
		days.map(({ articles }) => articles.length),
	);
	expect(sizes).toEqual([[ARTICLES_A_PAGE], [1]]);
});
