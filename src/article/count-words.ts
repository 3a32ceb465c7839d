import { countsCharacters } from '../lib/reading-time.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A Latin word, or any one letter or digit. */
const UNSPACED_WORD = /\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*|\p{L}|\p{N}/gu;

/**
 * Count the words of a text: tokens between white space that have a letter or digit in them.
 *
 * In Chinese, Japanese and Thai letters and digits count one by one, a Latin word as one.
 */
export function countWords(text: string, language: string): number {
	if (countsCharacters(language)) return text.match(UNSPACED_WORD)?.length ?? 0;
	// Bytes are walked several times as fast as the characters of a text cut out of another.
	const { written } = encoder.encodeInto(text, scratch);
	return written === text.length ? countAscii(written) : countAny(text);
}

const encoder = new TextEncoder();
/** Room for a paragraph; what does not fit is counted by character. */
const scratch = new Uint8Array(1 << 16);

/** Count in the first bytes of the scratch. Without a branch: where words end is what a processor guesses worst. */
function countAscii(length: number): number {
	let count = 0;
	let counted = 0;
	for (let index = 0; index < length; index++) {
		const kind = kinds[scratch[index] as number] as number;
		const word = kind & WORD;
		count += word & ~counted;
		counted = (counted | word) & ~(kind >> 1);
	}
	return count;
}

function countAny(text: string): number {
	let count = 0;
	let counted = 0;
	for (let index = 0; index < text.length; index++) {
		const kind = kinds[text.charCodeAt(index)] || learnKind(text, index);
		const word = kind & WORD;
		count += word & ~counted;
		counted = (counted | word) & ~(kind >> 1);
	}
	return count;
}

const WORD = 1;
const SPACE = 2;
const OTHER = 4;
const ASCII = 128;

/** What each UTF-16 unit is, kept as each character of every article is asked for; 0 for one not met yet. */
const kinds = new Uint8Array(1 << 16);
for (let code = 0; code < ASCII; code++) learnKind(String.fromCharCode(code), 0);

/** Half of a pair is another character with each other half, and is asked for anew. */
function learnKind(text: string, index: number): number {
	const kind = kindOf(text, index);
	const code = text.charCodeAt(index);
	if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
	return kind;
}

function kindOf(text: string, index: number): number {
	const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
	if (/\s/.test(sign)) return SPACE;
	return LETTER_OR_DIGIT.test(sign) ? WORD : OTHER;
}
