import { type Facet, facets } from './count-facets.ts';
import type { Query, Sort } from './search.ts';

/** What a reader asks for, and which page of the results they have before them. */
export interface Asked extends Query {
	/** From 1. */
	page: number;
}

const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest', 'longest'];

/** `2017-09-06` */
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Read what is asked for out of an address: `?q=oyster&publication=Harbour+Courier&publication=Estuary+Ledger&page=2`.
 *
 * Addresses are cut short, typed and made by others. What cannot be meant is left out.
 */
export function readAsked(parameters: URLSearchParams): Asked {
	const dayOf = (name: string) => {
		const day = parameters.get(name) ?? '';
		return isDay(day) ? day : undefined;
	};
	const filters: Asked['filters'] = {};
	for (const facet of facets) {
		const named = parameters.getAll(parameterOf(facet)).map((value) => value.normalize());
		const values = [...new Set(named)].filter((value) => value !== '');
		if (values.length > 0) filters[facet] = values;
	}
	const page = parameters.get('page') ?? '';
	return {
		text: parameters.get('q')?.trim() ?? '',
		filters,
		from: dayOf('from'),
		to: dayOf('to'),
		sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
		page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
	};
}

/** People are called in the address of a search as in those of their pages. */
function parameterOf(facet: Facet): string {
	return facet === 'person' ? 'author' : facet;
}

/** The 31st of February is taken for a day of March. */
function isDay(day: string): boolean {
	const time = DAY.test(day) ? Date.parse(day) : Number.NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Write what is asked for as an address has it, without what goes without saying. */
export function toParameters(asked: Partial<Asked>): URLSearchParams {
	const { text = '', filters = {}, from, to, sort = 'relevance', page = 1 } = asked;
	const parameters = new URLSearchParams();
	if (text.trim() !== '') parameters.set('q', text.trim());
	for (const facet of facets)
		for (const value of filters[facet] ?? []) parameters.append(parameterOf(facet), value);
	if (from) parameters.set('from', from);
	if (to) parameters.set('to', to);
	if (sort !== 'relevance') parameters.set('sort', sort);
	if (page > 1) parameters.set('page', String(page));
	return parameters;
}

/** Give the path of the page of results, from the site's root: `search/?publication=Harbour+Courier`. */
export function searchPath(asked: Partial<Asked> = {}): string {
	const parameters = String(toParameters(asked));
	return parameters === '' ? 'search/' : `search/?${parameters}`;
}

/** Tell which filters are chosen, each with its value, in the order of the address. */
export function chosenIn({
	filters,
}: Pick<Asked, 'filters'>): Array<[facet: Facet, value: string]> {
	return facets.flatMap((facet) =>
		(filters[facet] ?? []).map((value): [Facet, string] => [facet, value]),
	);
}

/** Choose a value of a facet, or choose it no longer; the first page of results comes with it. */
export function toggleFilter(asked: Asked, facet: Facet, value: string): Asked {
	const { [facet]: values = [], ...others } = asked.filters;
	const left = values.filter((other) => other !== value);
	const chosen = left.length < values.length ? left : [...values, value];
	const filters = chosen.length > 0 ? { ...others, [facet]: chosen } : others;
	return { ...asked, filters, page: 1 };
}
