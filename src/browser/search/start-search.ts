import { text } from '../reading/this-article.ts';

/** Fetch what searches on the page of searching, and what marks matches where a search led to an article. */
export function startSearch(): void {
	const place = document.querySelector<HTMLElement>('#found');
	if (place) void import('./search-page.ts').then(({ showSearch }) => showSearch(place));
	if (text && /[?&]q=/.test(location.search))
		void import('./show-matches.ts').then(({ showMatches }) => showMatches());
}
