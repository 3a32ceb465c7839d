import type { Term } from '../record.ts';

/** The relevance that Nexis prints behind a term: `FERRIES (89%)`. */
const RELEVANCE = / ?\((\d{1,3}%)\)/g;

/**
 * Read coded terms as Factiva prints them: `gtrans : Transport | nferry : Ferries`.
 *
 * A label can be empty (`lam : `). A term without a colon is a label without a code.
 */
export function readCodedTerms(text: string, scheme: Term['scheme']): Term[] {
	return text
		.split('|')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => {
			const colon = / ?:(?: |$)/.exec(part);
			const [code, label] = colon
				? [part.slice(0, colon.index), part.slice(colon.index + colon[0].length).trim()]
				: [null, part];
			return { scheme, code, label: label || null };
		});
}

/**
 * Read terms as Nexis and ProQuest print them: `FERRIES (89%); HARBOURS (78%)`; they have no codes.
 *
 * The relevance is left out; `readRelevance` gives it.
 */
export function readTerms(text: string, scheme: Term['scheme']): Term[] {
	return text
		.replace(RELEVANCE, '')
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((label) => ({ scheme, code: null, label }));
}

/** Give the figures of relevance in a line of terms, such as `89%`. */
export function readRelevance(text: string): string[] {
	return [...text.matchAll(RELEVANCE)].map(([, figure = '']) => figure);
}
