import { countIn } from '../../lib/count-in.ts';
import type { Asked } from '../../search/address.ts';
import type { Result } from '../../search/search.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { listChosen } from './chosen-filters.ts';
import type { Ask } from './link-to-search.ts';
import { type FilterOptions, makeFilters } from './make-filters.ts';
import { makeResult } from './make-result.ts';
import { makeSorting } from './make-sorting.ts';
import { makeTeller } from './make-teller.ts';
import { nextTask } from './next-task.ts';
import { tellNotFound, tellNothing } from './nothing-found.ts';
import { countPages, makePager } from './result-pages.ts';
import type { Answer } from './search-worker.ts';

/** Results that are shown at a time, so that a slow phone answers its reader between them. */
const AT_ONCE = 3;

/** What the view tells of its reader. */
interface ViewOptions extends FilterOptions {
	ask: Ask;
	/** Ask for another page of the same results. */
	turn: Ask;
	/** Where the results come to stand. */
	place: HTMLElement;
}

/** Results, with the filters beside them. */
export interface ResultsView {
	/** Show what was found, as far as it is still wanted. */
	show(asked: Asked, answer: Answer, isOld: () => boolean): Promise<void>;
	/** Bring the eye and the keyboard to the first of the results. */
	goToTop(): void;
}

/** Make what results are shown in. */
export function makeResultsView(options: ViewOptions): ResultsView {
	const { words, ask, turn, place } = options;
	const heading = element('h2', { tabindex: '-1' });
	const sorting = makeSorting(words, ask);
	const bar = element('div', { class: 'result-bar' }, heading, sorting.element);
	const teller = makeTeller();
	const chosen = element('div', { class: 'chosen' });
	const filters = makeFilters(options);
	const notes = element('div', { class: 'advice' });
	const list = element('ol', { class: 'results' });
	const pages = element('div', { class: 'result-pages' });
	const parts = [bar, teller.element, chosen, filters.element, notes, list, pages];

	const view = element('div', { class: 'search-results' }, ...parts);

	return {
		async show(asked, answer, isOld) {
			const { count, counts, results } = answer;
			const told = { asked, answer, words, ask };
			const advice = count === 0 ? await tellNothing(told) : tellNotFound(told);
			if (isOld()) return;
			const counted = count === 0 ? words.nothing : countIn(siteLanguage, count, words.articles);
			heading.textContent = counted;
			sorting.show(asked);
			sorting.element.hidden = count < 2;
			chosen.replaceChildren(...listChosen(asked, words, ask));
			filters.show(asked, counts);
			notes.replaceChildren(...advice);
			await nextTask();
			if (isOld()) return;
			if (!place.contains(view)) place.replaceChildren(view);
			const make = (result: Result) => makeResult(result, asked.text, words);
			await fill(list, results, make, isOld);
			if (isOld()) return;
			pages.replaceChildren(...makePager(asked, countPages(count), words, turn));
			teller.tell([counted, advice[0]?.textContent].join(' ').trim());
		},
		goToTop() {
			heading.focus({ preventScroll: true });
			heading.scrollIntoView({ block: 'start', behavior: 'instant' });
		},
	};
}

/** Put results where others stood, some at a time: a list that is short meanwhile would move its reader. */
async function fill(
	list: HTMLElement,
	results: readonly Result[],
	make: (result: Result) => HTMLElement,
	isOld: () => boolean,
): Promise<void> {
	for (const [index, result] of results.entries()) {
		const [item, before] = [make(result), list.children[index]];
		if (before) before.replaceWith(item);
		else list.append(item);
		if ((index + 1) % AT_ONCE === 0) await nextTask();
		if (isOld()) return;
	}
	for (const item of [...list.children].slice(results.length)) item.remove();
}
