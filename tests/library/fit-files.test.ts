import { expect, test } from 'vitest';
import { dayPages } from '../../src/library/date-pages.ts';
import { indexPages } from '../../src/library/index-pages.ts';
import { issuePages } from '../../src/library/issue-pages.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { ARTICLES_A_PAGE } from '../../src/library/page-sizes.ts';
import { recordLinks } from '../../src/library/record-links.ts';
import { makeCard } from '../helpers/make-article.ts';

/** A hundred issues of one article, and one of two. */
const cards = Array.from({ length: 102 }, (_, n) =>
	makeCard({
		id: `n${n}`,
		datePublished: new Date(Date.UTC(2024, 0, 1 + Math.min(n, 100))).toISOString().slice(0, 10),
		authors: [{ name: `Writer ${Math.min(n, 100)}`, location: null, role: null }],
	}),
);
const fit = (mostFiles: number | null, socialImages = false, search = true) =>
	makeLibrary(cards, { mostFiles, socialImages, search });
const { files } = fit(null).fitting;

test('a site without a limit, or below it, leaves nothing out', () => {
	expect(fit(null, true).fitting.leftOut.size).toBe(0);
	expect(fit(files).fitting.leftOut.size).toBe(0);
	expect(issuePages(fit(files)).length).toBe(101);
});

test('what readers miss least is left out first, and no more than is needed', () => {
	const namesOf = (mostFiles: number) => [...fit(mostFiles, true).fitting.leftOut];
	expect(namesOf(files + 101)).toEqual([['socialImages', 102]]);
	expect(namesOf(files - 1)).toEqual([
		['socialImages', 102],
		['issuesOfOne', 100],
	]);
	expect(namesOf(1)).toEqual([
		['socialImages', 102],
		['issuesOfOne', 100],
		['entriesOfOne', 400],
		['feedsOfPeople', 3],
		['issues', 1],
	]);
	expect(fit(1, true).fitting.files).toBeGreaterThan(1);
});

test('a site without search has more room for pages', () => {
	expect(fit(files - 1, false, false).fitting.leftOut.size).toBe(0);
});

test('a record leads to where its issue stands in the list when that has no page', () => {
	const [whole, cut] = [fit(null), fit(files - 1)];
	const issueOf = (library: typeof whole, n: number) => {
		const card = cards[n];
		return card && recordLinks(library, card).issue[0]?.path;
	};
	expect(issueOf(whole, 0)).toBe('publications/saltmarsh-post/2024-01-01/');
	expect(issueOf(cut, 0)).toBe('publications/saltmarsh-post/2/#day-2024-01-01');
	expect(issueOf(cut, 99)).toBe('publications/saltmarsh-post/#day-2024-04-09');
	expect(issueOf(cut, 101)).toBe('publications/saltmarsh-post/2024-04-10/');
	expect(issuePages(cut).map(({ issue }) => issue.date)).toEqual(['2024-04-10']);
});

test('the page of a day is another when its issue comes to stand on another page of the list', () => {
	// The last of the first page of the list of its publication.
	const { datePublished: edge } = cards[cards.length - ARTICLES_A_PAGE] ?? makeCard();
	const newest = makeCard({ id: 'newest', datePublished: '2024-05-01' });
	const [before, after] = [cards, [...cards, newest]].map((all) => {
		const cut = makeLibrary(all, { mostFiles: files - 1, socialImages: false, search: true });
		return dayPages(cut).find(({ own }) => own.date === edge);
	});
	expect(before?.own.page.publications[0]?.path).not.toMatch(/\/2\/#/);
	expect(after?.own.page.publications[0]?.path).toMatch(/\/2\/#/);
	expect(after?.key()).not.toBe(before?.key());
});

test('a name with one article and no page leads from its index to the article, and from the article nowhere', () => {
	const cut = fit(1);
	const [first] = indexPages(cut, 'authors', 'en')[0]?.letters[0]?.rows ?? [];
	expect(first).toMatchObject({ name: 'Writer 0', path: 'articles/n0/' });
	const authorsOf = (n: number) => recordLinks(cut, cards[n] ?? makeCard()).authors.length;
	expect([authorsOf(0), authorsOf(101)]).toEqual([0, 1]);
});
