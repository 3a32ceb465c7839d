import type { Card } from '../article/card.ts';
import { findFirst } from '../lib/find-first.ts';
import type { Entry } from './entries.ts';
import { articlesOf, type Library } from './make-library.ts';
import { issuePath } from './paths.ts';
import { placeInList } from './place-in-list.ts';

/** What a publication has on one date. */
export interface DatedIssue {
	publication: Entry;
	date: string;
	/** In the order of pages. */
	articles: readonly Card[];
	/** The dates of the issues before and after it, of those that have articles. */
	previous: string | undefined;
	next: string | undefined;
}

/** Give every issue of every publication that has a page of its own. */
export function issuesOf(library: Library): DatedIssue[] {
	return [...library.entries.publications.values()].flatMap((publication) => {
		const articles = articlesOf(library, publication);
		const days = [...Map.groupBy(articles, ({ datePublished }) => datePublished)];
		const withPage = days.filter(([, own]) => hasPage(library, own.length));
		return withPage.map(([date, own], index) => ({
			publication,
			date,
			articles: own,
			// Newest first.
			previous: withPage[index + 1]?.[0],
			next: withPage[index - 1]?.[0],
		}));
	});
}

/** Give the path of an issue's page, or of its place among all that its publication has if it has none. */
export function findIssue(library: Library, publication: Entry, date: string): string {
	return findIssuePage(library, publication, date) ?? placeInList(library, publication, date);
}

/** Give the path of an issue's page, undefined if it has none. */
export function findIssuePage(
	library: Library,
	publication: Entry,
	date: string,
): string | undefined {
	const [first, second] = numbersOn(library, publication, date);
	if (first === undefined) return undefined;
	return hasPage(library, second === undefined ? 1 : 2) ? issuePath(publication, date) : undefined;
}

/** Give the numbers of the first two articles that a publication has on a date. */
function numbersOn({ inTime }: Library, { numbers }: Entry, date: string): number[] {
	const dateOf = (number = -1) => inTime[number]?.datePublished ?? '';
	const from = findFirst(numbers.length, (at) => dateOf(numbers[at]) >= date);
	return numbers.slice(from, from + 2).filter((number) => dateOf(number) === date);
}

function hasPage({ fitting }: Library, articles: number): boolean {
	return !fitting.leftOut.has(articles === 1 ? 'issuesOfOne' : 'issues');
}
