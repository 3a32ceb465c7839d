/** Words that adults read in a minute, from Brysbaert's review of 190 studies (2019). */
const WORDS_A_MINUTE = 238;
/** Characters of Chinese or Japanese in a minute. */
const CHARACTERS_A_MINUTE = 500;
const UNSPACED = /^(?:zh|yue|wuu|ja|th)\b/;

/** Tell whether texts in a language are measured in characters: it puts no space between words. */
export function countsCharacters(language: string): boolean {
	return UNSPACED.test(language);
}

/** Give the minutes that a text takes to read, at least one. */
export function readingMinutes(count: number, language: string): number {
	const pace = countsCharacters(language) ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE;
	return Math.max(1, Math.round(count / pace));
}
