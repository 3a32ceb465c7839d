/** Longer words, such as addresses without an end, are known by their beginning. */
const LONGEST = 64;

/** Accents and the like; й is a letter of its own, and not a и with an accent. */
const ACCENTS = /(?<!и)[\u0300-\u036f]+/g;
/** Points of Hebrew, vowel signs of Arabic and its stretched lines, and signs that only tell how letters join. */
const POINTS =
	/[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200d]+/g;
/** What joins the parts of one word or number. */
const JOINTS = /[^\p{L}\p{N}\p{M}]+/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Letters that are written in another way too, and have no accent that could be taken off. */
const spellings: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ŧ: 't',
	ı: 'i',
	ς: 'σ',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ة: 'ه',
};
const SPELLINGS = new RegExp(`[${Object.keys(spellings).join('')}]`, 'g');

/**
 * Write a word as it is looked for: in lower case, without accents, in the commonest of several ways.
 *
 * Empty for what is no word.
 */
export function fold(word: string): string {
	const plain = /^[a-z0-9]*$/i.test(word) ? word.toLowerCase() : foldAny(word);
	return plain.length > LONGEST ? plain.slice(0, LONGEST) : plain;
}

function foldAny(word: string): string {
	const letters = word
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(ACCENTS, '')
		.replace(POINTS, '')
		.replace(SPELLINGS, (letter) => spellings[letter] ?? letter)
		.replace(OTHER_DIGIT, toAsciiDigit)
		.normalize('NFC')
		.replace(JOINTS, '');
	return /[\p{L}\p{N}]/u.test(letters) ? letters : '';
}

/** Digits of a script stand in a row that begins with zero, at a code that ends with 0 or 6 in hexadecimal. */
function toAsciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const row = code & ~0xf;
	const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
	return String(code - zero);
}
