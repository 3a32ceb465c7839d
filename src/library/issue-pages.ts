import type { Card } from '../article/card.ts';
import { issuesOf, type DatedIssue } from './issues.ts';
import { keyOfCards, paginate, type Paged } from './list-pages.ts';
import type { Library } from './make-library.ts';
import { ARTICLES_A_PAGE } from './page-sizes.ts';
import { keyOfWays } from './ways-in.ts';

/** What stands on one printed page of an issue. */
export interface PrintedPage {
	/** Null where no page is known. */
	page: string | null;
	/** Its place in the page that shows it. */
	id: string;
	articles: readonly Card[];
}

/** A page that shows an issue, or a part of one. */
export interface IssuePage {
	issue: DatedIssue;
	page: Paged & { pages: readonly PrintedPage[] };
	/** Gives a key that is another if the page is another. */
	key: () => string;
}

/** Give the pages of all issues of all publications. */
export function issuePages(library: Library): IssuePage[] {
	const ways = keyOfWays(library);
	return issuesOf(library).flatMap((issue) => {
		const { publication, articles, previous = '', next = '' } = issue;
		const head = [ways, publication.name, publication.slug, previous, next, articles.length];
		// The publication's name is in the language of the first article, which may stand on another page.
		head.push(articles[0]?.digest ?? '');
		return paginate(articles, ARTICLES_A_PAGE).map(({ items, ...page }) => ({
			issue,
			page: { ...page, pages: toPages(items) },
			key: () => keyOfCards(items, page.number, page.of, ...head),
		}));
	});
}

function toPages(articles: readonly Card[]): PrintedPage[] {
	const groups = [...Map.groupBy(articles, ({ printPage }) => printPage)];
	return groups.map(([page, own], index) => ({ page, id: `page-${index + 1}`, articles: own }));
}
