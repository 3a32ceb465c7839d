import type { Labels } from '../../labels/labels.ts';
import { numberIn } from '../../lib/count-in.ts';
import { type Asked, searchPath } from '../../search/address.ts';
import { element } from '../element.ts';
import { siteLanguage, toAddress } from '../page.ts';

/** Results on a page: enough to look through, and few enough to cite by their page. */
export const RESULTS_A_PAGE = 20;

/** Give the number of pages that results fill, at least one. */
export function countPages(count: number): number {
	return Math.max(1, Math.ceil(count / RESULTS_A_PAGE));
}

/** Make what leads from page to page of results: links, that a reader can open beside; none where there is one page. */
export function makePager(
	asked: Asked,
	of: number,
	words: Labels['search'],
	ask: (asked: Asked) => void,
): HTMLElement[] {
	if (of === 1) return [];
	const { page } = asked;
	const link = (to: number, rel: string, name: string) => {
		const there = { ...asked, page: to };
		const made = element('a', { rel, href: toAddress(searchPath(there)) }, name);
		made.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			ask(there);
		});
		return made;
	};
	const [number, all] = [numberIn(siteLanguage, page), numberIn(siteLanguage, of)];
	return [
		element(
			'nav',
			{ 'aria-label': words.pages },
			...(page > 1 ? [link(page - 1, 'prev', words.previous)] : []),
			element('span', {}, words.page(number, all)),
			...(page < of ? [link(page + 1, 'next', words.next)] : []),
		),
	];
}
