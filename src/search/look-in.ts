import type { Looked } from './match-in.ts';

/**
 * Tell what of a query is to be marked in a text, without an index: the text is all the vocabulary that there is.
 *
 * For the page of an article, whose address has only the query. `languages` are those in whose inflections
 * words are found.
 */
export async function lookIn(
	_text: string,
	_query: string,
	_languages: readonly string[],
): Promise<Looked> {
	return { words: [], beginnings: [], phrases: [] };
}
