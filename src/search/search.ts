import type { Looked } from './match-in.ts';

/** What articles can be told apart by. */
export const facets = [
	'publication',
	'person',
	'place',
	'section',
	'language',
	'year',
	'month',
] as const;

/** One of them: a year is `2017`, a month `2017-09`, a language a BCP 47 tag, any other as printed. */
export type Facet = (typeof facets)[number];

/** How results are put in order; articles that are level come newest first. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'longest';

/** What a reader asks for. */
export interface Query {
	/** As typed (`parse-query.ts` says what means something in it); all articles if it is empty. */
	text: string;
	/** Values of which an article has to have one, for each facet that is named. */
	filters: Partial<Record<Facet, readonly string[]>>;
	/** First and last day, in ISO 8601. */
	from?: string | undefined;
	to?: string | undefined;
	/** `relevance` is `newest` where there is no text. */
	sort: Sort;
	/** Whether the last word may be unfinished: if no article has it, words that begin so are found. */
	isTyping?: boolean | undefined;
}

/** How many of the articles found have a value. */
export interface FacetCount {
	value: string;
	count: number;
}

/** What was found. */
export interface Found {
	count: number;
	/**
	 * Of each facet the values that articles found have, most of them first, years and months newest first.
	 *
	 * What is chosen of a facet narrows the others and not itself.
	 */
	counts: Readonly<Record<Facet, readonly FacetCount[]>>;
	/** Give some of the articles in their order, from a number up to, and without, another. */
	results(from: number, to: number): Promise<Result[]>;
	/** What was looked for and stands in articles, with the forms of words that were found too: for marks. */
	looked: Looked;
	/** Words of the query that no article has. */
	notFound: readonly string[];
	/** Other spellings of these that articles have, the likeliest first. */
	suggestions: readonly Suggestion[];
}

/** A word that no article has, and one near it that some have. */
export interface Suggestion {
	word: string;
	instead: string;
}

/** An article that was found. */
export interface Result {
	id: string;
	headline: string;
	publication: string;
	/** ISO 8601. */
	datePublished: string;
	printPage: string | null;
	/** BCP 47 tag. */
	inLanguage: string;
	/** Names of the authors. */
	authors: readonly string[];
	wordCount: number;
	/** Words of the text, those that were looked for marked; its first words if none of these is in it. */
	excerpt: readonly ExcerptPart[];
}

/** Words of an excerpt. */
export interface ExcerptPart {
	text: string;
	isMatch: boolean;
}

/** An index that is open. */
export interface Search {
	/** Number of articles. */
	count: number;
	find(query: Query): Promise<Found>;
}

/** Fetches a file of the index, such as `root.bin`, and gives its bytes. Rejects if there is none. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/** What a browser lacks that cannot search: `DecompressionStream`. */
export class CannotSearchError extends Error {
	override name = 'CannotSearchError';
}

/** Name of the one file that keeps it; all others are named for what is in them, and never change. */
export const ROOT_FILE = 'root.bin';

/** Open an index: fetches its root, and the rest as it is needed. Throws a `CannotSearchError` in an old browser. */
export async function openSearch(fetchFile: FetchFile): Promise<Search> {
	await fetchFile(ROOT_FILE);
	throw new Error('Not built yet');
}
