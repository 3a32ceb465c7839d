/** Shorten a text to a number of characters, at the end of a word, with an ellipsis. */
export function excerpt(text: string, longest: number): string {
	if (text.length <= longest) return text;
	return `${text.slice(0, findEnd(text, longest)).replace(/[\s,.;:!?–—、。，；：！？-]+$/u, '')}…`;
}

/** How far back an end is looked for: a text that has few spaces is not cut at the first of them. */
const LEAST = 0.5;

/** No word that is looked for reaches further beyond the place of the cut. */
const LOOK_AHEAD = 64;

/** Which words and signs there are depends on their scripts, not on a language. */
const [words, signs] = (['word', 'grapheme'] as const).map(
	(granularity) => new Intl.Segmenter('en', { granularity }),
) as [Intl.Segmenter, Intl.Segmenter];

/** Find the last end of a word: at a space, else between words that have none, else between two signs. */
function findEnd(text: string, longest: number): number {
	const space = text.lastIndexOf(' ', longest - 1);
	if (space > longest * LEAST) return space;
	const near = text.slice(0, longest + LOOK_AHEAD);
	for (const segmenter of [words, signs]) {
		const end = segmenter.segment(near).containing(longest)?.index ?? 0;
		if (end > longest * LEAST) return end;
	}
	return longest;
}
