import type { Card } from '../article/card.ts';
import { findFirst } from '../lib/find-first.ts';
import type { Entry } from './entries.ts';
import { pageOf } from './list-pages.ts';
import { articlesOf, type Library } from './make-library.ts';
import { dayAnchor, entryPath, issuePath } from './paths.ts';

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
	const { from, after } = findArticles(library, publication, date);
	if (hasPage(library, after - from)) return issuePath(publication, date);
	const later = publication.numbers.length - after;
	return `${entryPath(publication, pageOf(later))}#${dayAnchor(date)}`;
}

/** Give the path of an issue's page, undefined if it has none. */
export function findIssuePage(
	library: Library,
	publication: Entry,
	date: string,
): string | undefined {
	const { from, after } = findArticles(library, publication, date);
	return hasPage(library, after - from) ? issuePath(publication, date) : undefined;
}

/** Find which of its articles, by their place in `numbers`, a publication has on a date. */
function findArticles({ inTime }: Library, { numbers }: Entry, date: string) {
	const dateAt = (at: number) => inTime[numbers[at] ?? 0]?.datePublished ?? '';
	return {
		from: findFirst(numbers.length, (at) => dateAt(at) >= date),
		after: findFirst(numbers.length, (at) => dateAt(at) > date),
	};
}

function hasPage({ fitting }: Library, articles: number): boolean {
	return articles > 1 || !fitting.leftOut.has('issuesOfOne');
}
