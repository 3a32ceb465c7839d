import { citationOf } from '../copy-citation.ts';
import { pathOf, toAddress } from '../page.ts';

/** What an article's page tells of the article. */
export interface ArticleOfPage {
	/** Path of the page from the site's root. */
	source: string;
	title: string;
	citation: string;
	language: string;
}

/** Give what the page tells of its article. */
export function articleOfPage(): ArticleOfPage {
	return {
		source: pathOfPage(),
		title: document.querySelector<HTMLMetaElement>('meta[name="citation_title"]')?.content ?? '',
		citation: citationOf(document) ?? '',
		language: document.documentElement.lang,
	};
}

/** Path of the page from the site's root. */
export function pathOfPage(): string {
	return pathOf(location.pathname);
}

/** Whole address of a page of the site, from its path: the published one where the owner has named it. */
export function publishedAddress(path: string): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	return new URL(toAddress(path), canonical ?? location.href).href;
}

/** Whole address of this page. */
export function addressOfPage(): string {
	return publishedAddress(pathOfPage());
}
