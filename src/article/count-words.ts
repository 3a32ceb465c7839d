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
	return written === text.length ? countAscii(scratch.subarray(0, written)) : countAny(text);
}

const encoder = new TextEncoder();
/** Room for a paragraph; what does not fit is counted by character. */
const scratch = new Uint8Array(1 << 16);

/** Without a branch: where words end is what a processor guesses worst. */
function countAscii(bytes: Uint8Array): number {
	let count = 0;
	let counted = 0;
	for (let index = 0; index < bytes.length; index++) {
		const kind = kinds[bytes[index] as number] as number;
		const word = kind & WORD;
		count += word & ~counted;
		counted = (counted | word) & ~(kind >> 1);
	}
	return count;
}

function countAny(text: string): number {
	let count = 0;
	let counted = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const kind = code < ASCII ? kinds[code] : kindOf(text, index);
		if (kind === SPACE) counted = false;
		else if (kind === WORD && !counted) {
			counted = true;
			count++;
		}
	}
	return count;
}

const OTHER = 0;
const WORD = 1;
const SPACE = 2;
const ASCII = 128;

/** What each ASCII character is, looked up as each character of every article is asked for. */
const kinds = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(String.fromCharCode(code), 0));

function kindOf(text: string, index: number): number {
	const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
	if (/\s/.test(sign)) return SPACE;
	return LETTER_OR_DIGIT.test(sign) ? WORD : OTHER;
}
