import type { Labels } from '../../labels/labels.ts';
import { countIn, numberIn } from '../../lib/count-in.ts';
import type { Facet, FacetCount } from '../../search/search.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { nameOfValue, showValue } from './name-of-value.ts';

/** Values of a group that are shown before its reader asks for more. */
const FEW = 10;

/** Values that are shown at once: a longer list is narrowed, not read. */
const MANY = 200;

/** What a group of filters is made of. */
interface FacetGroupOptions {
	facet: Facet;
	words: Labels['search'];
	/** Whether its values are shown at first. */
	isOpen: boolean;
	choose(value: string): void;
}

/** The values of one facet, each to be chosen. */
export interface FacetGroup {
	element: HTMLElement;
	show(counts: readonly FacetCount[], chosen: readonly string[]): void;
}

/** A value as it stands in the group. */
interface Row {
	item: HTMLElement;
	box: HTMLInputElement;
	count: HTMLElement;
}

/** Make the group of one facet: the values that most articles have, and on demand all. */
export function makeFacetGroup({ facet, words, isOpen, choose }: FacetGroupOptions): FacetGroup {
	const name = words.facets[facet];
	const rows = new Map<string, Row>();
	const narrow = element('input', { type: 'search', autocomplete: 'off' });
	const narrowing = element('label', {}, words.narrow, narrow);
	const list = element('ul');
	const more = element('p');
	const toggle = element('button', { type: 'button', 'aria-expanded': 'false' });
	const group = element(
		'details',
		{ class: 'facet' },
		element('summary', {}, name),
		element('fieldset', { 'aria-label': name }, narrowing, list, more, toggle),
	);
	group.open = isOpen;
	let shown: { counts: readonly FacetCount[]; chosen: readonly string[] } = {
		counts: [],
		chosen: [],
	};
	let isWhole = false;

	const rowOf = (value: string): Row => {
		const known = rows.get(value);
		if (known) return known;
		const box = element('input', { type: 'checkbox' });
		box.addEventListener('change', () => choose(value));
		const count = element('small');
		const item = element(
			'li',
			{},
			element('label', {}, box, ' ', showValue(facet, value), ' ', count),
		);
		const row = { item, box, count };
		rows.set(value, row);
		return row;
	};

	const show = () => {
		const { counts, chosen } = shown;
		const known = new Set(counts.map(({ value }) => value));
		const none = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
		const all = [...counts, ...none];
		const part = fold(isWhole ? narrow.value : '');
		const fitting = all.filter(({ value }) => fold(nameOfValue(facet, value)).includes(part));
		const first = fitting.slice(0, isWhole ? MANY : FEW);
		const others = fitting.slice(first.length).filter(({ value }) => chosen.includes(value));
		const items = [...first, ...others].map(({ value, count }) => {
			const row = rowOf(value);
			row.box.checked = chosen.includes(value);
			row.count.textContent = numberIn(siteLanguage, count);
			return row.item;
		});
		keepFocus(() => list.replaceChildren(...items));
		group.hidden = all.length === 0;
		narrowing.hidden = !isWhole || all.length <= FEW;
		toggle.hidden = all.length <= FEW;
		toggle.textContent = isWhole
			? words.showFewer
			: words.showAll(numberIn(siteLanguage, all.length));
		toggle.setAttribute('aria-expanded', String(isWhole));
		const left = isWhole ? fitting.length - items.length : 0;
		more.textContent = left > 0 ? countIn(siteLanguage, left, words.more) : '';
	};
	narrow.addEventListener('input', show);
	toggle.addEventListener('click', () => {
		isWhole = !isWhole;
		narrow.value = '';
		show();
		if (isWhole) narrow.focus();
	});
	return {
		element: group,
		show(counts, chosen) {
			shown = { counts, chosen };
			show();
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

/** As readers look for names: without regard to accents and capitals. */
function fold(name: string): string {
	return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
