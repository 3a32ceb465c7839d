import type { Facts } from '../article/schema.ts';
import type { Entry, Kind } from './entries.ts';

/** Give the path of an article's page, from the site's root. */
export function articlePath({ id }: Pick<Facts, 'id'>): string {
	return `articles/${id}/`;
}

/** Give the path of a page of the list of all articles, from 1. */
export function listPath(page: number): string {
	return pagePath('articles/', page);
}

/** Give the path of a page of an index, such as that of all publications. */
export function indexPath(kind: Kind, page = 1): string {
	return pagePath(`${kind}/`, page);
}

/** Give the path of a page of the articles of an entry. */
export function entryPath({ kind, slug }: Pick<Entry, 'kind' | 'slug'>, page = 1): string {
	return pagePath(`${kind}/${slug}/`, page);
}

/** Give the path of an issue: what a publication has on a date. */
export function issuePath(
	publication: Pick<Entry, 'kind' | 'slug'>,
	date: string,
	page = 1,
): string {
	return pagePath(`${entryPath(publication)}${date}/`, page);
}

/** Give the path of a year, a month or a day: `2017`, `2017-09` or `2017-09-06`. */
export function datePath(date: string, page = 1): string {
	return pagePath(`dates/${date.replaceAll('-', '/')}/`, page);
}

/** Path of the years that there are. */
export const DATES = 'dates/';

/** Give the path of a page of the list of all feeds. */
export function feedsPath(page = 1): string {
	return pagePath('feeds/', page);
}

/** Path of the list of all feeds that a feed reader can import. */
export const OPML = 'feeds.opml';

/** Path of the list of sitemaps: it is there, and named so, however many there are. */
export const SITEMAP = 'sitemap-index.xml';

/** Give the path of a sitemap. */
export function sitemapPath(number: number): string {
	return `sitemap-${number}.xml`;
}

/** File of the image that stands for a page where a link to it is shown, beside the page. */
export const SOCIAL_IMAGE = 'social.png';
/** Path of the page of data files, and of the files. */
export const DATA = 'data/';

/** Path of the page of what was read, and of its lists. */
export const METHOD = 'about/method/';

/** Give the id of a day's block in a page. */
export function dayAnchor(date: string): string {
	return `day-${date}`;
}

function pagePath(path: string, page: number): string {
	return page === 1 ? path : `${path}${page}/`;
}
