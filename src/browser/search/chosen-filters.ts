import type { Labels } from '../../labels/labels.ts';
import { formatDate } from '../../lib/format-date.ts';
import { type Asked, chosenIn, toggleFilter } from '../../search/address.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import type { Ask } from './link-to-search.ts';
import { nameOfValue } from './name-of-value.ts';

/** A filter that is chosen. */
export interface ChosenFilter {
	/** `Publication: Harbour Courier`. */
	name: string;
	/** What is asked for without it. */
	without: Asked;
}

/** Give the filters that are chosen, the days too. */
export function chosenFilters(asked: Asked, words: Labels['search']): ChosenFilter[] {
	const chosen = chosenIn(asked).map(([facet, value]) => ({
		name: words.filter(words.facets[facet], isolated(nameOfValue(facet, value))),
		without: toggleFilter(asked, facet, value),
	}));
	for (const name of ['from', 'to'] as const) {
		const day = asked[name];
		if (!day) continue;
		const date = formatDate(day, 'full', siteLanguage);
		chosen.push({
			name: words.filter(words[name], date),
			without: { ...asked, [name]: undefined, page: 1 },
		});
	}
	return chosen;
}

/** Make the list of the filters that are chosen, each with a way to be rid of it; empty where there are none. */
export function listChosen(asked: Asked, words: Labels['search'], ask: Ask): HTMLElement[] {
	const chosen = chosenFilters(asked, words);
	if (chosen.length === 0) return [];
	const items = chosen.map(({ name, without }) => {
		const remove = element(
			'button',
			{ type: 'button' },
			words.remove,
			element('span', { class: 'visually-hidden' }, ` (${name})`),
		);
		remove.addEventListener('click', () => ask(without));
		return element('li', {}, name, ' ', remove);
	});
	const clear = element('button', { type: 'button' }, words.clear);
	const { text, sort } = asked;
	clear.addEventListener('click', () =>
		ask({ text, sort, filters: {}, from: undefined, to: undefined, page: 1 }),
	);
	return [
		element('ul', { 'aria-label': words.chosen }, ...items),
		...(chosen.length > 1 ? [clear] : []),
	];
}

/** Names of newspapers are written either way: what stands round them keeps its order. */
function isolated(name: string): string {
	return `\u2068${name}\u2069`;
}
