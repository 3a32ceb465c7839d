import type { Labels } from '../../labels/labels.ts';
import { countIn, numberIn } from '../../lib/count-in.ts';
import type { Facet, FacetCount } from '../../search/count-facets.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { makeFacetRows } from './facet-rows.ts';
import { nameOfValue } from './name-of-value.ts';

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
	/** `counts` is a list of `FacetCount` as JSON. */
	show(counts: string, chosen: readonly string[]): void;
}

/** Make the group of one facet: the values that most articles have, and on demand all. */
export function makeFacetGroup({ facet, words, isOpen, choose }: FacetGroupOptions): FacetGroup {
	const name = words.facets[facet];
	const rows = makeFacetRows(facet, choose);
	const field = element('input', { type: 'search', autocomplete: 'off' });
	const narrowing = element('label', {}, words.narrow, field);
	const left = element('p');
	const more = element('button', { type: 'button' });
	const set = element('fieldset', { 'aria-label': name }, narrowing, rows.element, left, more);
	const group = element('details', { class: 'facet' }, element('summary', {}, name), set);
	group.open = isOpen;
	let written = '[]';
	let read: { from: string; counts: readonly FacetCount[] } | undefined;
	let chosen: readonly string[] = [];
	let isWhole = false;

	const show = () => {
		group.hidden = written === '[]' && chosen.length === 0;
		// What nobody sees is not made.
		if (!group.open) return;
		if (read?.from !== written)
			read = { from: written, counts: JSON.parse(written) as FacetCount[] };
		const all = withChosen(read.counts, chosen);
		const part = fold(isWhole ? field.value : '');
		const fits = ({ value }: FacetCount) => fold(nameOfValue(facet, value)).includes(part);
		const fitting = part === '' ? all : all.filter(fits);
		const most = isWhole ? MANY : FEW;
		const shown = fitting.filter(({ value }, index) => index < most || chosen.includes(value));
		rows.show(shown, chosen);
		more.hidden = all.length <= FEW;
		more.textContent = isWhole
			? words.showFewer
			: words.showAll(numberIn(siteLanguage, all.length));
		more.ariaExpanded = String(isWhole);
		narrowing.hidden = more.hidden || !isWhole;
		const others = isWhole ? fitting.length - shown.length : 0;
		left.textContent = others > 0 ? countIn(siteLanguage, others, words.more) : '';
	};
	group.addEventListener('toggle', show);
	field.addEventListener('input', show);
	more.addEventListener('click', () => {
		isWhole = !isWhole;
		field.value = '';
		show();
		if (isWhole) field.focus();
	});
	return {
		element: group,
		show(counts, now) {
			[written, chosen] = [counts, now];
			show();
		},
	};
}

/** What is chosen is there to be taken back, though no article has it. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
	const known = new Set(counts.map(({ value }) => value));
	const none = chosen.filter((value) => !known.has(value));
	return [...counts, ...none.map((value) => ({ value, count: 0 }))];
}

/** As readers look for names: without regard to accents and capitals. */
function fold(name: string): string {
	return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
