import { text } from '../reading/this-article.ts';
import { nextTask } from './next-task.ts';

/** Fetch what searches on the page of searching, and what marks matches where a search led to an article. */
export function startSearch(): void {
	const place = document.querySelector<HTMLElement>('#found');
	if (place) void search(place);
	if (text && /[?&]q=/.test(location.search))
		void import('./show-matches.ts').then(({ showMatches }) => showMatches());
}

async function search(place: HTMLElement): Promise<void> {
	await nextTask();
	const { showSearch } = await import('./search-page.ts');
	await showSearch(place);
}
