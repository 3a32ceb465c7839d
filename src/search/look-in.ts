import type { Looked } from './match-in.ts';
import { beginningOf, parseQuery, type Term } from './parse-query.ts';
import { splitWords } from './split-words.ts';
import { formsOf, loadStems } from './stems.ts';

/**
 * Tell what of a query is to be marked in a text, without an index: the text is all the vocabulary that there is.
 *
 * For the page of an article, whose address has only the query. `languages` are those in whose forms words are
 * found, as BCP 47 tags.
 */
export async function lookIn(
	text: string,
	query: string,
	languages: readonly string[],
): Promise<Looked> {
	const stems = await loadStems(languages);
	const vocabulary = new Set<string>();
	splitWords(text, (word) => vocabulary.add(word));
	const clauses = parseQuery(query);
	const terms = clauses.flatMap(({ any, isLeftOut }) => (isLeftOut ? [] : any));
	const formsIn = (term: Term): string[] => {
		if (term.kind !== 'word') return [];
		const forms = term.isExact ? undefined : formsOf(term.word, stems);
		return [...vocabulary].filter((word) => (forms ? forms.has(word) : word === term.word));
	};
	const last = clauses.at(-1);
	const isAbsent = last?.any.every((term) => formsIn(term).length === 0);
	const begun = last && isAbsent ? beginningOf(last) : undefined;
	return {
		words: [...new Set(terms.flatMap(formsIn))],
		beginnings: [...terms, ...(begun ? [begun] : [])].flatMap((term) =>
			term.kind === 'beginning' ? [term.beginning] : [],
		),
		phrases: terms.flatMap((term) => (term.kind === 'phrase' ? [term.words] : [])),
	};
}
