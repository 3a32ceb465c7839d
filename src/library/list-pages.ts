import type { Card } from '../article/card.ts';
import { type Day, groupByDay } from './make-library.ts';
import { ARTICLES_A_PAGE } from './page-sizes.ts';

/** A page of something that goes on over several. */
export interface Paged {
	/** From 1. */
	number: number;
	/** How many pages there are. */
	of: number;
}

/** A page of a list of articles. */
export interface ListPage extends Paged {
	days: readonly Day[];
}

/** Divide articles, newest day first, into pages; there is always a first. */
export function listPages(articles: readonly Card[]): ListPage[] {
	return paginate(articles, ARTICLES_A_PAGE).map(({ items, ...page }) => ({
		...page,
		days: groupByDay(items),
	}));
}

/** Divide things into pages of a size; there is always a first. */
export function paginate<T>(
	all: readonly T[],
	size: number,
): Array<Paged & { items: readonly T[] }> {
	const of = Math.max(1, Math.ceil(all.length / size));
	return Array.from({ length: of }, (_, index) => ({
		number: index + 1,
		of,
		items: all.slice(index * size, (index + 1) * size),
	}));
}

/** Give the number of the page of a list that has the article of a number, both of them from the start. */
export function pageOf(index: number): number {
	return Math.floor(index / ARTICLES_A_PAGE) + 1;
}

/** Give a key that is another if a page with some cards, and with what else it is made of, is another. */
export function keyOfCards(
	cards: readonly Card[],
	...parts: ReadonlyArray<string | number>
): string {
	return [...parts, ...cards.map(({ digest }) => digest)].join(' ');
}

/** Give a key that is another if a page of a list, with what else it shows, is another. */
export function keyOfListPage(
	{ number, of, days }: ListPage,
	...parts: ReadonlyArray<string | number>
): string {
	const cards = days.flatMap(({ articles }) => articles);
	return keyOfCards(cards, number, of, ...parts);
}
