import type { Facts } from '../article/schema.ts';
import { ARTICLES_A_PAGE } from './list-pages.ts';
import type { Day, Library } from './make-library.ts';

/** Give the path of an article's page, from the site's root. */
export function articlePath({ id }: Pick<Facts, 'id'>): string {
	return `articles/${id}/`;
}

/** Give the path of a page of the list of all articles, from 1. */
export function listPath(page: number): string {
	return page === 1 ? 'articles/' : `articles/${page}/`;
}

/** Give the path of a day's block in the list of all articles. */
export function dayPath({ places }: Library, { date, articles }: Day): string {
	const index = articles[0] ? (places.get(articles[0].id)?.index ?? 0) : 0;
	return `${listPath(Math.floor(index / ARTICLES_A_PAGE) + 1)}#${dayAnchor(date)}`;
}

/** Give the id of a day's block in a page. */
export function dayAnchor(date: string): string {
	return `day-${date}`;
}
