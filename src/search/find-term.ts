import type { Term } from './parse-query.ts';
import { searchPhrase } from './search-phrase.ts';
import { formsOf, type Stem } from './stems.ts';
import { isInHeadline, weightOf, toStrength } from './strength.ts';
import type { FoundWord, Vocabulary } from './vocabulary.ts';

/** What a term was found as. */
export interface FoundTerm {
	/** How much the term counts in each article that has it. */
	weights: Map<number, number>;
	/** The words it was found as. */
	words: readonly string[];
}

/** What terms are found in. */
export interface TermSource {
	vocabulary: Vocabulary;
	common: ReadonlyMap<string, number>;
	stems: readonly Stem[];
}

/** Another form of a word counts less than the word as it was typed. */
const OTHER_FORM = 0.4;
/** Short words that are everywhere, such as `the`, are in one form. */
const LONGEST_PARTICLE = 3;

/** Find the articles that have a term. */
export async function findTerm(term: Term, source: TermSource): Promise<FoundTerm> {
	if (term.kind === 'phrase') return findPhrase(term.words, term.isOnlyInHeadline, source);
	const found = await findWords(term, source);
	const isAsTyped = (word: string) => term.kind === 'beginning' || word === term.word;
	return addUp(found, isAsTyped, term.isOnlyInHeadline);
}

async function findWords(
	term: Exclude<Term, { kind: 'phrase' }>,
	{ vocabulary, stems, common }: TermSource,
): Promise<FoundWord[]> {
	if (term.kind === 'beginning') return vocabulary.wordsFrom(term.beginning, () => true);
	const { word, isExact } = term;
	const isParticle = common.has(word) && word.length <= LONGEST_PARTICLE;
	const forms = isExact || isParticle ? undefined : formsOf(word, stems);
	if (!forms) return vocabulary.wordOf(word);
	const found = await Promise.all(
		forms.beginnings.map((beginning) => vocabulary.wordsFrom(beginning, forms.has)),
	);
	return found.flat();
}

function addUp(
	found: readonly FoundWord[],
	isAsTyped: (word: string) => boolean,
	isOnlyInHeadline: boolean,
): FoundTerm {
	const weights = new Map<number, number>();
	const words: string[] = [];
	for (const { word, entry } of found) {
		const factor = isAsTyped(word) ? 1 : OTHER_FORM;
		let isFound = false;
		for (let index = 0; index < entry.articles.length; index++) {
			const strength = entry.strengths[index] as number;
			if (isOnlyInHeadline && !isInHeadline(strength)) continue;
			const article = entry.articles[index] as number;
			weights.set(article, (weights.get(article) ?? 0) + factor * weightOf(strength));
			isFound = true;
		}
		if (isFound) words.push(word);
	}
	return { weights, words };
}

async function findPhrase(
	words: readonly string[],
	isOnlyInHeadline: boolean,
	{ vocabulary, common }: TermSource,
): Promise<FoundTerm> {
	const { articles, inText, inHeadline } = await searchPhrase(words, common, vocabulary);
	const weights = new Map<number, number>();
	for (const [index, article] of articles.entries()) {
		const isHeadline = (inHeadline[index] as number) > 0;
		if (isOnlyInHeadline && !isHeadline) continue;
		weights.set(article, weightOf(toStrength(inText[index] as number, isHeadline)));
	}
	return { weights, words: [] };
}
