import type { Labels } from '../../labels/labels.ts';
import type { Asked } from '../../search/address.ts';
import type { Sort } from '../../search/search.ts';
import { element } from '../element.ts';
import type { Ask } from './link-to-search.ts';

/** The choice of the order of results. */
export interface Sorting {
	element: HTMLElement;
	show(asked: Asked): void;
}

/** Make the choice of the order; without words there is no best match, and the newest come first. */
export function makeSorting(words: Labels['search'], ask: Ask): Sorting {
	const select = element('select');
	let asked: Asked | undefined;
	select.addEventListener('change', () => {
		if (asked) ask({ ...asked, sort: select.value as Sort, page: 1 });
	});
	return {
		element: element('label', {}, words.sort, ' ', select),
		show(now) {
			asked = now;
			const { text, sort } = now;
			const sorts = Object.entries(words.sorts);
			const offered = text === '' ? sorts.filter(([name]) => name !== 'relevance') : sorts;
			if (select.length !== offered.length)
				select.replaceChildren(
					...offered.map(([value, name]) => element('option', { value }, name)),
				);
			select.value = text === '' && sort === 'relevance' ? 'newest' : sort;
		},
	};
}
