import { numberIn } from '../../lib/count-in.ts';
import type { Facet, FacetCount } from '../../search/count-facets.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { showValue } from './name-of-value.ts';

/** The values of a facet as a list of boxes. */
export interface FacetRows {
	element: HTMLElement;
	show(counts: readonly FacetCount[], chosen: readonly string[]): void;
}

/** Make the list of the values of a facet; a value has one box for good, and with it the focus of its reader. */
export function makeFacetRows(facet: Facet, choose: (value: string) => void): FacetRows {
	const rows = new Map<string, ReturnType<typeof makeRow>>();
	const list = element('ul');

	function makeRow(value: string) {
		const box = element('input', { type: 'checkbox' });
		const number = element('small');
		const label = element('label', {}, box, ' ', showValue(facet, value), ' ', number);
		box.addEventListener('change', () => choose(value));
		return { item: element('li', {}, label), box, number };
	}

	return {
		element: list,
		show(counts, chosen) {
			const items = counts.map(({ value, count }) => {
				const row = rows.get(value) ?? makeRow(value);
				rows.set(value, row);
				row.box.checked = chosen.includes(value);
				row.number.textContent = numberIn(siteLanguage, count);
				return row.item;
			});
			keepFocus(() => list.replaceChildren(...items));
		},
	};
}

/** What had the focus has it again after it was moved to another place of its list. */
function keepFocus(change: () => void): void {
	const focused = document.activeElement;
	change();
	if (focused === document.activeElement || !(focused instanceof HTMLElement)) return;
	if (focused.isConnected) focused.focus({ preventScroll: true });
}
