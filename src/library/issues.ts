import type { Card } from '../article/card.ts';
import type { Entry } from './entries.ts';
import { articlesOf, type Library } from './make-library.ts';

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

/** Give every issue of every publication. */
export function issuesOf(library: Library): DatedIssue[] {
	return [...library.entries.publications.values()].flatMap((publication) => {
		const articles = articlesOf(library, publication);
		const days = [...Map.groupBy(articles, ({ datePublished }) => datePublished)];
		return days.map(([date, own], index) => ({
			publication,
			date,
			articles: own,
			// Newest first.
			previous: days[index + 1]?.[0],
			next: days[index - 1]?.[0],
		}));
	});
}
