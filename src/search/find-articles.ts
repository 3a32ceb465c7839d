import { findTerm, type FoundTerm, type TermSource } from './find-term.ts';
import type { Looked } from './match-in.ts';
import { beginningOf, type Clause } from './parse-query.ts';
import { score } from './score.ts';

/** The articles that a query finds. */
export interface FoundArticles {
	/** How well each fits. */
	scores: Map<number, number>;
	looked: Looked;
	/** Of what no article has: the single words. */
	notFound: readonly string[];
	/** The last word, if no article has it and what was found has words that begin so. */
	begun: string | undefined;
}

/** The number of articles, and the length of each against the mean. */
export interface Lengths {
	count: number;
	/** 1 for an article of mean length. */
	relativeOf(article: number): number;
}

interface FoundClause extends Clause {
	found: readonly FoundTerm[];
	/** The word that was found as a beginning. */
	begun?: string;
}

/** Find the articles that have all that clauses ask for, and nothing that they leave out. */
export async function findArticles(
	clauses: readonly Clause[],
	source: TermSource,
	lengths: Lengths,
): Promise<FoundArticles> {
	const all = await Promise.all(
		clauses.map((clause) => findClause(clause, source, clause === clauses.at(-1))),
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

/** Find a clause; the last may be a word of which only the beginning is typed yet. */
async function findClause(
	clause: Clause,
	source: TermSource,
	isLast: boolean,
): Promise<FoundClause> {
	const found = await Promise.all(clause.any.map((term) => findTerm(term, source)));
	const asBeginning = isLast ? beginningOf(clause) : undefined;
	if (!asBeginning || found.some(isFound)) return { ...clause, found };
	const begun = await findTerm(asBeginning, source);
	if (!isFound(begun)) return { ...clause, found };
	return { ...clause, any: [asBeginning], found: [begun], begun: asBeginning.beginning };
}

function isFound({ weights }: FoundTerm): boolean {
	return weights.size > 0;
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
function tell(clauses: readonly FoundClause[]): Omit<FoundArticles, 'scores'> {
	const words = new Set<string>();
	const beginnings = new Set<string>();
	const phrases = new Map<string, readonly string[]>();
	const notFound = new Set<string>();
	for (const { any, found } of clauses) {
		for (const [index, term] of any.entries()) {
			const own = found[index];
			if (!own || !isFound(own)) {
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
		begun: clauses.at(-1)?.begun,
	};
}
