/** What the lines of a text need: nothing; the runs of spaces made one; a look at each of their signs. */
export type Cleaning = 'nothing' | 'spaces' | 'signs';

const LANES = 4;
const SPACES = 0x20202020;
const LINE_FEEDS = 0x0a0a0a0a;
const RETURNS = 0x0d0d0d0d;
const LOW = 0x7f7f7f7f;
// As a signed number: the arithmetic of 32-bit integers is fast only while it stays there.
const HIGH = 0x80808080 | 0;
/** What takes a byte into its high bit from the space on, from the sign behind it on, and at U+007F. */
const FROM_SPACE = 0x60606060;
const BEHIND_SPACE = 0x5f5f5f5f;
const AT_DELETE = 0x01010101;

/**
 * Tell what cleaning a text needs, from its bytes in UTF-8: most exports need none.
 *
 * Four bytes at a time, as a check byte by byte would cost more than the rest of the parser: the high bit
 * of each is the answer for it (https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord).
 */
export function findCleaning(bytes: Uint8Array): Cleaning {
	const margin = Math.min((LANES - (bytes.byteOffset % LANES)) % LANES, bytes.length);
	const length = (bytes.length - margin) >> 2;
	const words = new Int32Array(bytes.buffer, length > 0 ? bytes.byteOffset + margin : 0, length);
	// The ends that fill no word, each with the byte it touches.
	const end = margin + length * LANES;
	if (hasSign(bytes, 0, margin) || hasSign(bytes, end, bytes.length)) return 'signs';
	let spaced = hasTwoSpaces(bytes, 0, margin + 1) || hasTwoSpaces(bytes, end - 1, bytes.length);
	let blankBefore = 0;

	for (let index = 0; index < length; index++) {
		const word = words[index] as number;
		const low = word & LOW;
		// Most signs that are not plain are line feeds; the rest is looked at byte by byte.
		const odd = (~(low + FROM_SPACE) | (low + AT_DELETE) | word) & HIGH;
		if (odd !== 0 && (odd & ~(zeros(word ^ LINE_FEEDS) | zeros(word ^ RETURNS))) !== 0) {
			const from = margin + index * LANES;
			if (hasSign(bytes, from, from + LANES)) return 'signs';
		}
		const blanks = ~((low + BEHIND_SPACE) | word) & HIGH;
		if ((blanks & ((blanks << 8) | blankBefore)) !== 0) {
			const spaces = zeros(word ^ SPACES);
			const spaceBefore = bytes[margin + index * LANES - 1] === 32 ? 0x80 : 0;
			spaced ||= (spaces & ((spaces << 8) | spaceBefore)) !== 0;
		}
		blankBefore = blanks >>> 24;
	}
	return spaced ? 'spaces' : 'nothing';
}

/** The high bit of each byte that is zero, and of no other. */
function zeros(word: number): number {
	return ~(((word & LOW) + LOW) | word | LOW);
}

/** Tell whether a space stands behind another. */
function hasTwoSpaces(bytes: Uint8Array, from: number, to: number): boolean {
	for (let index = from; index < to; index++)
		if (bytes[index] === 32 && bytes[index - 1] === 32) return true;
	return false;
}

/** Tell whether a sign of the table `ODD` in `lines.ts` begins there, other than two spaces. */
function hasSign(bytes: Uint8Array, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const byte = bytes[index] as number;
		if (byte < 32 ? byte !== 10 && byte !== 13 : byte >= 0x7f && isOdd(byte, bytes, index))
			return true;
	}
	return false;
}

/** White space beyond ASCII and characters that are left out, each by its first byte. */
function isOdd(first: number, bytes: Uint8Array, index: number): boolean {
	const second = bytes[index + 1] as number;
	const third = bytes[index + 2] as number;
	switch (first) {
		case 0x7f:
			return true;
		// U+0080 to U+00A0, U+00AD.
		case 0xc2:
			return second <= 0xa0 || second === 0xad;
		// U+2000 to U+200B, U+2028, U+2029, U+202F; U+205F.
		case 0xe2:
			return second === 0x80
				? third <= 0x8b || third === 0xa8 || third === 0xa9 || third === 0xaf
				: second === 0x81 && third === 0x9f;
		// U+3000.
		case 0xe3:
			return second === 0x80 && third === 0x80;
		// U+FEFF.
		case 0xef:
			return second === 0xbb && third === 0xbf;
		default:
			return false;
	}
}
