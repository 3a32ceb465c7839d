import { findTerm, type FoundTerm, type TermSource } from './find-term.ts';
import type { Looked } from './match-in.ts';
import { canBegin, type Clause, type Term } from './parse-query.ts';
import { score } from './score.ts';

/** The articles that a query finds. */
export interface FoundArticles {
	/** How well each fits. */
	scores: Map<number, number>;
	looked: Looked;
	/** Of what no article has: the single words. */
	notFound: readonly string[];
}

/** The number of articles, and the length of each against the mean. */
export interface Lengths {
	count: number;
	/** 1 for an article of mean length. */
	relativeOf(article: number): number;
}

interface FoundClause extends Clause {
	found: readonly FoundTerm[];
}

/** Find the articles that have all that clauses ask for, and nothing that they leave out. */
export async function findArticles(
	clauses: readonly Clause[],
	source: TermSource,
	lengths: Lengths,
	isTyping: boolean,
): Promise<FoundArticles> {
	const all = await Promise.all(
		clauses.map((clause, index) =>
			findClause(clause, source, isTyping && index === clauses.length - 1),
		),
	);
	let scores: Map<number, number> | undefined;
	for (const clause of all.filter(({ isLeftOut }) => !isLeftOut)) {
		const own = score(clause.found, lengths);
		scores = scores ? addScores(scores, own) : own;
	}
	scores ??= new Map(Array.from({ length: lengths.count }, (_, article) => [article, 0]));
	for (const clause of all.filter(({ isLeftOut }) => isLeftOut))
		for (const { weights } of clause.found)
			for (const article of weights.keys()) scores.delete(article);
	return { scores, ...tell(all.filter(({ isLeftOut }) => !isLeftOut)) };
}

/** Find a clause; the word that is being typed may be the beginning of one. */
async function findClause(
	clause: Clause,
	source: TermSource,
	isTyping: boolean,
): Promise<FoundClause> {
	const found = await Promise.all(clause.any.map((term) => findTerm(term, source)));
	const [term] = clause.any;
	const isFound = found.some(({ weights }) => weights.size > 0);
	if (isFound || !isTyping || clause.any.length > 1 || term?.kind !== 'word' || term.isExact)
		return { ...clause, found };
	const { isOnlyInHeadline, word: beginning } = term;
	if (!canBegin(beginning)) return { ...clause, found };
	const any: Term[] = [{ kind: 'beginning', beginning, isOnlyInHeadline }];
	return { ...clause, any, found: [await findTerm(any[0] as Term, source)] };
}

function addScores(a: Map<number, number>, b: Map<number, number>): Map<number, number> {
	const both = new Map<number, number>();
	for (const [article, own] of a) {
		const other = b.get(article);
		if (other !== undefined) both.set(article, own + other);
	}
	return both;
}

/** Tell what was found as what, and what was not. */
function tell(clauses: readonly FoundClause[]): Pick<FoundArticles, 'looked' | 'notFound'> {
	const words = new Set<string>();
	const beginnings = new Set<string>();
	const phrases = new Map<string, readonly string[]>();
	const notFound = new Set<string>();
	for (const { any, found } of clauses) {
		for (const [index, term] of any.entries()) {
			const own = found[index];
			if (!own || own.weights.size === 0) {
				if (term.kind === 'word' && any.length === 1) notFound.add(term.word);
			} else if (term.kind === 'phrase') phrases.set(term.words.join(' '), term.words);
			else if (term.kind === 'beginning') beginnings.add(term.beginning);
			else for (const word of own.words) words.add(word);
		}
	}
	return {
		looked: {
			words: [...words],
			beginnings: [...beginnings],
			phrases: [...phrases.values()],
		},
		notFound: [...notFound],
	};
}
