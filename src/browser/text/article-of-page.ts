import { path, toAddress } from '../page.ts';

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
		source: path,
		title: document.querySelector<HTMLMetaElement>('meta[name="citation_title"]')?.content ?? '',
		citation: citationOfPage() ?? '',
		language: document.documentElement.lang,
	};
}

/** Give the citation that the page shows; undefined where it has no article. */
export function citationOfPage(): string | undefined {
	return document.querySelector('.citation')?.textContent.trim();
}

/** Whole address of a page of the site, from its path: the published one where the owner has named it. */
export function publishedAddress(path: string): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	return new URL(toAddress(path), canonical ?? location.href).href;
}

/** Whole address of this page. */
export function addressOfPage(): string {
	return publishedAddress(path);
}
