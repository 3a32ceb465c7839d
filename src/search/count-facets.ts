import { valueFacets, type Columns } from './columns.ts';

/** What articles can be told apart by. */
export const facets = [...valueFacets, 'year', 'month'] as const;

/** One of them: a year is `2017`, a month `2017-09`, a language a BCP 47 tag, any other as printed. */
export type Facet = (typeof facets)[number];

/** Values of which an article has to have one, for each facet that is named. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** How many of the articles found have a value. */
export interface FacetCount {
	value: string;
	count: number;
}

/** Of each facet the values that articles have. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** What remains of some articles. */
export interface Filtered {
	articles: number[];
	counts: FacetCounts;
}

interface FacetColumn {
	facet: Facet;
	nameOf(value: number): string;
	valuesOf(article: number): readonly number[];
	/** Numbers of the values that are chosen; undefined if any will do. */
	chosen: ReadonlySet<number> | undefined;
	counts: Map<number, number>;
}

/**
 * Leave of some articles those that pass all filters, and count the values that they have.
 *
 * What is chosen of a facet does not narrow the facet itself: its counts tell what another choice would give.
 */
export function filterArticles(
	articles: Iterable<number>,
	columns: Columns,
	filters: Filters,
): Filtered {
	const all = facets.map((facet) => openColumn(facet, columns, filters[facet]));
	const passed: number[] = [];
	for (const article of articles) {
		let failed: FacetColumn | undefined;
		let failures = 0;
		for (const column of all) {
			if (!column.chosen || has(column, article)) continue;
			failed = column;
			failures += 1;
			if (failures > 1) break;
		}
		if (failures > 1) continue;
		if (failed) countValues(failed, article);
		else {
			passed.push(article);
			for (const column of all) countValues(column, article);
		}
	}
	const counts = all.map((column) => [column.facet, toCounts(column)]);
	return { articles: passed, counts: Object.fromEntries(counts) as FacetCounts };
}

function has({ chosen, valuesOf }: FacetColumn, article: number): boolean {
	return valuesOf(article).some((value) => chosen?.has(value));
}

function countValues({ counts, valuesOf }: FacetColumn, article: number): void {
	for (const value of valuesOf(article)) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function openColumn(
	facet: Facet,
	{ dates, values }: Columns,
	names: readonly string[] | undefined,
): FacetColumn {
	const counts = new Map<number, number>();
	if (facet === 'year' || facet === 'month') {
		const toNumber = (text: string) => Number(text.slice(0, 7).replace('-', ''));
		const length = facet === 'year' ? 4 : 7;
		return {
			facet,
			counts,
			chosen: names?.length ? new Set(names.map(toNumber)) : undefined,
			valuesOf: (article) => [toNumber((dates[article] as string).slice(0, length))],
			nameOf: (value) =>
				facet === 'year'
					? String(value).padStart(4, '0')
					: String(value).padStart(6, '0').replace(/..$/, '-$&'),
		};
	}
	const column = values[valueFacets.indexOf(facet)];
	return {
		facet,
		counts,
		chosen: names?.length
			? new Set(names.map((name) => column?.names.indexOf(name) ?? -1))
			: undefined,
		valuesOf: (article) => column?.byArticle[article] ?? [],
		nameOf: (value) => column?.names[value] ?? '',
	};
}

/** Most articles first, and of those that are level by name; time runs backwards. */
function toCounts({ facet, counts, nameOf }: FacetColumn): FacetCount[] {
	const list = [...counts].map(([value, count]) => ({ value: nameOf(value), count }));
	const isTime = facet === 'year' || facet === 'month';
	return list.sort((a, b) =>
		isTime ? (a.value > b.value ? -1 : 1) : b.count - a.count || (a.value < b.value ? -1 : 1),
	);
}
