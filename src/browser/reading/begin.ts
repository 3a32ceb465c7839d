import type { Reading } from './reading-list.ts';

/** Begin with this article, as its page tells machines of it. */
export function begin(): Reading {
	const tell = (name: string) =>
		document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
	return {
		headline: tell('citation_title'),
		publication: tell('prism.publicationName'),
		date: tell('citation_date'),
		language: document.documentElement.lang,
		openedAt: new Date().toISOString(),
	};
}
