import { type Day, groupByDay, type Library } from './make-library.ts';

/** Articles on a page of the list: about 5 kB compressed, and not too many to scroll through. */
export const ARTICLES_A_PAGE = 100;

/** A page of the list of all articles. */
export interface ListPage {
	/** From 1. */
	number: number;
	/** How many pages there are. */
	of: number;
	days: readonly Day[];
}

/** Divide all articles into pages; there is always a first. */
export function listPages({ articles }: Library): ListPage[] {
	const of = Math.max(1, Math.ceil(articles.length / ARTICLES_A_PAGE));
	return Array.from({ length: of }, (_, index) => {
		const start = index * ARTICLES_A_PAGE;
		const days = groupByDay(articles.slice(start, start + ARTICLES_A_PAGE));
		return { number: index + 1, of, days };
	});
}

/** Give a key that is another if a page of the list is another. */
export function keyOfListPage({ number, of, days }: ListPage): string {
	const digests = days.flatMap(({ articles }) => articles.map(({ digest }) => digest));
	return [number, of, ...digests].join(' ');
}
