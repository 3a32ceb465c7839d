import type { Labels } from '../../labels/labels.ts';
import { numberIn } from '../../lib/count-in.ts';
import type { Asked } from '../../search/address.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { type Ask, linkToSearch } from './link-to-search.ts';

/** Results on a page: enough to look through, and few enough to cite by their page. */
export const RESULTS_A_PAGE = 10;

/** Give the number of pages that results fill, at least one. */
export function countPages(count: number): number {
	return Math.max(1, Math.ceil(count / RESULTS_A_PAGE));
}

/** Make what leads from page to page of results: links, that a reader can open beside; none where there is one page. */
export function makePager(
	asked: Asked,
	of: number,
	words: Labels['search'],
	ask: Ask,
): HTMLElement[] {
	if (of === 1) return [];
	const { page } = asked;
	const link = (to: number, rel: string, name: string) => {
		const made = linkToSearch({ ...asked, page: to }, name, ask);
		made.rel = rel;
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
