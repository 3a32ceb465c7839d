import { mendLabel } from './mend-label.ts';

/**
 * The word count line in the languages of Factiva's menus. A point, comma, apostrophe or space may
 * part the thousands.
 */
const WORD_COUNT =
	/^(\d{1,3}(?:[.,'’ ]\d{3})*|\d+) ?(?:words?|W(?:ö|o\u0308)rter|Wort|mots?|palabras?|parol[ae]|palavras?|woord(?:en)?|слов[оа]?|[个個]?(?:字[词詞]?|单?词|單?詞)|文字|語|ワード|単語|단어)$/i;

/** What parts the thousands. */
const PARTED = /\D/g;
/** Longest line that can be a word count. */
const LONGEST = 24;

/** Tell whether a line is a word count. */
export function isWordCount(text: string): boolean {
	return text.length <= LONGEST && WORD_COUNT.test(mendLabel(text));
}

/** Read a word count line such as `1,147 words`; gives undefined for any other line. */
export function readWordCount(text: string): number | undefined {
	if (text.length > LONGEST) return undefined;
	const digits = WORD_COUNT.exec(mendLabel(text))?.[1];
	return digits === undefined ? undefined : Number(digits.replace(PARTED, ''));
}
