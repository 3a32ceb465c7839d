import { once } from '../lib/once.ts';
import { readColumns, type Columns } from './columns.ts';
import { filterArticles, type FacetCounts, type Filters } from './count-facets.ts';
import { fetchPacked, type FetchFile } from './fetch-packed.ts';
import { findArticles } from './find-articles.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { markMatches, type Part } from './mark-matches.ts';
import { matchIn, type Looked } from './match-in.ts';
import { parseQuery } from './parse-query.ts';
import { readBlocks, readRoot, ROOT_FILE, VERSION, type Blocks } from './root.ts';
import { loadStems } from './stems.ts';
import { respell, suggest } from './suggest.ts';
import { readTextBlock, type ShownArticle } from './text-block.ts';
import { openVocabulary } from './vocabulary.ts';

export { facets, type Facet, type FacetCount } from './count-facets.ts';
export { CannotSearchError, type FetchFile } from './fetch-packed.ts';
export type { Part } from './mark-matches.ts';
export type { Suggestion } from './suggest.ts';

/** How results are put in order; articles that are level come newest first. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'longest';

/** What a reader asks for. */
export interface Query {
	/** As typed (`parse-query.ts` says what means something in it); all articles if it is empty. */
	text: string;
	/** Values of which an article has to have one, for each facet that is named. */
	filters: Filters;
	/** First and last day, in ISO 8601. */
	from?: string | undefined;
	to?: string | undefined;
	/** `relevance` is `newest` where there is no text. */
	sort: Sort;
}

/** What was found. */
export interface Found {
	count: number;
	/**
	 * Of each facet the values that articles found have, most of them first, years and months newest first.
	 *
	 * What is chosen of a facet narrows the others and not itself.
	 */
	counts: FacetCounts;
	/** Give some of the articles in their order, from a number up to, and without, another. */
	results(from: number, to: number): Promise<Result[]>;
	/** What was looked for and stands in articles, with the forms of words that were found too: for marks. */
	looked: Looked;
	/** Words of the query that no article has. */
	notFound: readonly string[];
	/** The last word of the query, if no article has it and words that begin so were looked for instead. */
	begun: string | undefined;
	/** The query with another spelling of one of these, which articles have, the likeliest first. */
	suggestions: readonly string[];
}

/** An article that was found. */
export interface Result extends Omit<ShownArticle, 'text' | 'headline'> {
	headline: readonly Part[];
	/** Words of the text, those that were looked for marked; its first words if none of these is in it. */
	excerpt: readonly Part[];
}

/** An index that is open. */
export interface Search {
	/** Number of articles. */
	count: number;
	find(query: Query): Promise<Found>;
}

/**
 * Open an index: fetches its root, and the rest as it is needed.
 *
 * Throws a `CannotSearchError` in a browser that is too old, and what `fetchFile` throws.
 */
export async function openSearch(fetchFile: FetchFile): Promise<Search> {
	const fetchOnce = fetchPacked(fetchFile);
	const root = readRoot(await fetchOnce(ROOT_FILE));
	if (root.version !== VERSION) throw new Error('The index of the search is of another version');
	const common = new Map(root.common.map((word, index) => [word, index + 1]));
	const vocabulary = openVocabulary(root, fetchOnce);
	const columnsOf = once(() => fetchOnce(root.columns).then(readColumns));
	const blocksOf = once(() => fetchOnce(root.blocks).then(readBlocks));
	const stemsOf = once(() => loadStems(root.languages));

	return {
		count: root.count,
		async find(query) {
			const clauses = parseQuery(query.text);
			const [columns, stems] = await Promise.all([columnsOf(), stemsOf()]);
			const relativeOf = (article: number) =>
				(columns.lengths[article] ?? 0) / Math.max(1, root.meanLength);
			const { scores, looked, notFound, begun } = await findArticles(
				clauses,
				{ vocabulary, common, stems },
				{ count: root.count, relativeOf },
			);
			const inTime = [...scores.keys()].filter((article) => isBetween(columns, article, query));
			const { articles, counts } = filterArticles(inTime, columns, query.filters);
			const sort = query.sort === 'relevance' && clauses.length === 0 ? 'newest' : query.sort;
			const order = compareBy(sort, scores, columns);
			articles.sort(order);
			const near = await Promise.all(notFound.map((word) => suggest(word, vocabulary)));
			return {
				count: articles.length,
				counts,
				looked,
				notFound,
				begun,
				suggestions: near.flat().map((suggestion) => respell(query.text, suggestion)),
				results: async (from, to) =>
					readResults(articles.slice(from, to), await blocksOf(), fetchOnce, looked),
			};
		},
	};
}

function isBetween({ dates }: Columns, article: number, { from, to }: Query): boolean {
	const date = dates[article] ?? '';
	return (!from || date >= from) && (!to || date <= to);
}

function compareBy(
	sort: Sort,
	scores: ReadonlyMap<number, number>,
	{ lengths }: Columns,
): (a: number, b: number) => number {
	if (sort === 'oldest') return (a, b) => a - b;
	if (sort === 'newest') return (a, b) => b - a;
	if (sort === 'longest') return (a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || b - a;
	return (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a;
}

async function readResults(
	articles: readonly number[],
	{ starts, names }: Blocks,
	fetchFile: FetchFile,
	looked: Looked,
): Promise<Result[]> {
	return Promise.all(
		articles.map(async (article) => {
			const block = starts.findLastIndex((start) => start <= article);
			const shown = readTextBlock(await fetchFile(names[block] ?? ''));
			const { text, headline, ...facts } = shown[article - (starts[block] ?? 0)] as ShownArticle;
			return {
				...facts,
				headline: markMatches(headline, matchIn(headline, looked)),
				excerpt: makeExcerpt(text, looked),
			};
		}),
	);
}
