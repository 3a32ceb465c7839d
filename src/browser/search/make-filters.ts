import type { Labels } from '../../labels/labels.ts';
import type { Asked } from '../../search/address.ts';
import type { Facet } from '../../search/count-facets.ts';
import { element } from '../element.ts';
import { makeFacetGroups } from './facet-groups.ts';
import { makeDays } from './filter-days.ts';
import type { WrittenCounts } from './search-worker.ts';

/** From here on filters stand beside the results. */
const WIDE = '(width >= 60rem)';

/** What filters tell of their reader. */
export interface FilterOptions {
	words: Labels['search'];
	choose(facet: Facet, value: string): void;
	changeDay(name: 'from' | 'to', day: string | undefined): void;
}

/** All that results can be narrowed by. */
export interface Filters {
	element: HTMLElement;
	show(asked: Asked, counts: WrittenCounts): void;
}

/** Make the filters: folded away where there is no room beside the results. */
export function makeFilters({ words, choose, changeDay }: FilterOptions): Filters {
	const groups = makeFacetGroups(words, choose);
	const days = makeDays(words, changeDay);
	const heading = element('summary', {}, words.filters);
	const filters = element(
		'details',
		{ class: 'filters' },
		heading,
		days.element,
		...groups.elements,
	);
	let latest: { asked: Asked; counts: WrittenCounts } | undefined;
	const show = () => {
		// What nobody sees is not made.
		if (!latest || !filters.open) return;
		groups.show(latest.counts, latest.asked.filters);
		days.show(latest.asked);
	};
	const wide = matchMedia(WIDE);
	const fold = () => (filters.open = wide.matches);
	fold();
	wide.addEventListener('change', fold);
	filters.addEventListener('toggle', show);
	return {
		element: filters,
		show(asked, counts) {
			latest = { asked, counts };
			show();
		},
	};
}
