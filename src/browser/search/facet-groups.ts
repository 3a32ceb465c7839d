import type { Labels } from '../../labels/labels.ts';
import type { Asked } from '../../search/address.ts';
import { type Facet, facets } from '../../search/count-facets.ts';
import { type FacetGroup, makeFacetGroup } from './facet-group.ts';
import type { WrittenCounts } from './search-worker.ts';

/** All groups of filters, as they stand beside the results. */
export interface FacetGroups {
	elements: readonly HTMLElement[];
	/** Show how many of the articles found have each value, and which are chosen. */
	show(counts: WrittenCounts, filters: Asked['filters']): void;
}

/** Those that are open at first: what readers of newspapers narrow by. */
const OPEN: readonly Facet[] = ['publication', 'year'];

/** Make the groups of filters. */
export function makeFacetGroups(
	words: Labels['search'],
	onChoose: (facet: Facet, value: string) => void,
): FacetGroups {
	const groups = new Map<Facet, FacetGroup>();
	for (const facet of facets) {
		const choose = (value: string) => onChoose(facet, value);
		groups.set(facet, makeFacetGroup({ facet, words, choose, isOpen: OPEN.includes(facet) }));
	}
	return {
		elements: [...groups.values()].map(({ element }) => element),
		show(counts, filters) {
			for (const [facet, group] of groups) group.show(counts[facet], filters[facet] ?? []);
		},
	};
}
