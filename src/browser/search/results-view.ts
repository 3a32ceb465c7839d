import type { Labels } from '../../labels/labels.ts';
import { countIn } from '../../lib/count-in.ts';
import type { Asked } from '../../search/address.ts';
import type { Facet, Found, Result, Search, Sort } from '../../search/search.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { listChosen } from './chosen-filters.ts';
import { makeFacetGroups } from './facet-groups.ts';
import { makeDays } from './filter-days.ts';
import type { Ask } from './link-to-search.ts';
import { makeResult } from './make-result.ts';
import { makeTeller } from './make-teller.ts';
import { tellNotFound, tellNothing } from './nothing-found.ts';
import { countPages, makePager } from './result-pages.ts';

/** From here on filters stand beside the results. */
const WIDE = '(width >= 60rem)';

/** What the view tells of its reader. */
interface ViewOptions {
	words: Labels['search'];
	ask: Ask;
	choose(facet: Facet, value: string): void;
	changeDay(name: 'from' | 'to', day: string | undefined): void;
}

/** A search, and what came of it. */
export interface Outcome {
	search: Search;
	asked: Asked;
	found: Found;
	/** Those of the page. */
	results: readonly Result[];
}

/** Results, with the filters beside them. */
export interface ResultsView {
	element: HTMLElement;
	/** Show what was found, unless it is no longer wanted once all of it is known. */
	show(outcome: Outcome, isOld: () => boolean): Promise<void>;
	/** Bring the eye and the keyboard to the first of the results. */
	goToTop(): void;
}

/** Make what results are shown in. */
export function makeResultsView(options: ViewOptions): ResultsView {
	const { words, ask, choose, changeDay } = options;
	const heading = element('h2', { tabindex: '-1' });
	const teller = makeTeller();
	const { label: sorting, show: showSort } = makeSorting(options);
	const chosen = element('div', { class: 'chosen' });
	const groups = makeFacetGroups(words, choose);
	const days = makeDays(words, changeDay);
	const filters = element(
		'details',
		{ class: 'filters' },
		element('summary', {}, words.filters),
		days.element,
		...groups.elements,
	);
	const wide = matchMedia(WIDE);
	const fold = () => (filters.open = wide.matches);
	wide.addEventListener('change', fold);
	fold();
	const notes = element('div', { class: 'advice' });
	const list = element('ol', { class: 'results' });
	const pages = element('div', { class: 'result-pages' });
	const bar = element('div', { class: 'result-bar' }, heading, sorting);
	const ways = document.querySelector<HTMLElement>('#ways-in');

	return {
		element: element(
			'div',
			{ class: 'search-results' },
			bar,
			teller.element,
			chosen,
			filters,
			notes,
			list,
			pages,
		),
		async show({ search, asked, found, results }, isOld) {
			const { count } = found;
			const parts = { search, asked, found, words, ask };
			const advice = count === 0 ? await tellNothing(parts) : tellNotFound(parts);
			if (isOld()) return;
			const counted = count === 0 ? words.nothing : countIn(siteLanguage, count, words.articles);
			heading.textContent = counted;
			showSort(asked);
			sorting.hidden = count < 2;
			chosen.replaceChildren(...listChosen(asked, words, ask));
			groups.show(found.counts, asked.filters);
			days.show(asked);
			// Where nothing was found, what leads to articles without a search stands in its place.
			notes.replaceChildren(...advice, ...(count === 0 && ways ? [ways] : []));
			if (count > 0 && ways) document.querySelector('#found')?.after(ways);
			list.replaceChildren(...results.map((result) => makeResult(result, asked.text, words)));
			pages.replaceChildren(...makePager(asked, countPages(count), words, ask));
			teller.tell([counted, advice[0]?.textContent].join(' ').trim());
		},
		goToTop() {
			heading.focus({ preventScroll: true });
			heading.scrollIntoView({ block: 'start', behavior: 'instant' });
		},
	};
}

/** The order of the results; without words there is no best match, and the newest come first. */
function makeSorting({ words, ask }: ViewOptions) {
	const select = element('select');
	let asked: Asked | undefined;
	select.addEventListener('change', () => {
		if (asked) ask({ ...asked, sort: select.value as Sort, page: 1 });
	});
	return {
		label: element('label', {}, words.sort, ' ', select),
		show(now: Asked): void {
			asked = now;
			const { text, sort } = now;
			const names = Object.entries(words.sorts).filter(
				([name]) => text !== '' || name !== 'relevance',
			);
			if (select.options.length !== names.length)
				select.replaceChildren(...names.map(([value, name]) => element('option', { value }, name)));
			select.value = text === '' && sort === 'relevance' ? 'newest' : sort;
		},
	};
}
