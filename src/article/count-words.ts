/** Scripts that put no space between words; there each letter and digit counts. */
const unspaced = /^(?:zh|ja|th|yue|wuu)\b/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A Latin word, or any one letter or digit. */
const UNSPACED_WORD = /\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*|\p{L}|\p{N}/gu;

/**
 * Count the words of a text: tokens between white space that have a letter or digit in them.
 *
 * In Chinese, Japanese and Thai letters and digits count one by one, a Latin word as one.
 */
export function countWords(text: string, language: string): number {
	if (unspaced.test(language)) return text.match(UNSPACED_WORD)?.length ?? 0;
	let count = 0;
	let counted = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (isSpace(code)) counted = false;
		else if (!counted && isLetterOrDigit(code, text, index)) {
			counted = true;
			count++;
		}
	}
	return count;
}

function isSpace(code: number): boolean {
	return (
		code <= 32 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0xa0 ||
		code === 0x2028 ||
		code === 0x3000
	);
}

function isLetterOrDigit(code: number, text: string, index: number): boolean {
	if (code < 128)
		return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
	return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}
