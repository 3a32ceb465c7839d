/** What is looked for in a text. Words are folded (`split-words.ts`). */
export interface Looked {
	/** Words, each with what it was found as: its own forms, joined and inflected. */
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
export function matchIn(_text: string, _looked: Looked): Span[] {
	return [];
}
