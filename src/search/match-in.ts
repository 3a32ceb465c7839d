import { splitWords } from './split-words.ts';

/** What is looked for in a text. Words are folded (`fold.ts`). */
export interface Looked {
	/** Words, each with the other forms of it that were found. */
	words: readonly string[];
	/** Beginnings of words. */
	beginnings: readonly string[];
	/** Rows of words that follow one another. */
	phrases: ReadonlyArray<readonly string[]>;
}

/** Where something stands in a text, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/** Tell where in a text the words and phrases stand that were looked for: in order, none within another. */
export function matchIn(text: string, { words, beginnings, phrases }: Looked): Span[] {
	if (words.length + beginnings.length + phrases.length === 0) return [];
	const wanted = new Set(words);
	const inPhrases = new Set(phrases.flat());
	const spans: Span[] = [];
	const placed: Array<Span & { word: string; place: number }> = [];
	splitWords(text, (word, start, end, place) => {
		if (wanted.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))
			spans.push({ start, end });
		if (place >= 0 && inPhrases.has(word)) placed.push({ word, start, end, place });
	});
	for (const phrase of phrases) {
		for (const [index, { start, place }] of placed.entries()) {
			const last = placed[index + phrase.length - 1];
			if (last?.place !== place + phrase.length - 1) continue;
			if (phrase.every((word, at) => placed[index + at]?.word === word))
				spans.push({ start, end: last.end });
		}
	}
	return join(spans);
}

/** Make one of spans that overlap. */
function join(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = joined.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}
