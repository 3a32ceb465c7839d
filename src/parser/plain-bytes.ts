const LANES = 4;
const SPACES = 0x20202020;
const LINE_FEEDS = 0x0a0a0a0a;
const LOW = 0x7f7f7f7f;
const NEXT_TO_SPACES = 0x21212121;
// As a signed number: the arithmetic of 32-bit integers is fast only while it stays there.
const HIGH = 0x80808080 | 0;

/**
 * Tell whether bytes that are known to be ASCII are printable but for line feeds, and no two spaces
 * stand side by side: the text of most exports, which then needs no cleaning.
 *
 * Four bytes at a time, as a check byte by byte would cost more than the rest of the parser.
 * Says yes to U+007F. Bytes below a number: https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
 */
export function isPlain(bytes: Uint8Array): boolean {
	const margin = (LANES - (bytes.byteOffset % LANES)) % LANES;
	if (bytes.length < margin + LANES) return arePlain(bytes, 0, bytes.length);
	const words = new Int32Array(
		bytes.buffer,
		bytes.byteOffset + margin,
		(bytes.length - margin) >> 2,
	);
	const { length } = words;
	let blankBefore = 0;

	for (let index = 0; index < length; index++) {
		const word = words[index] as number;
		const rest = ~word & HIGH;
		const blanks = ((word - NEXT_TO_SPACES) | 0) & rest;
		const controls = ((word - SPACES) | 0) & rest;
		// Two blanks side by side, or a control character: look which, as most are line feeds.
		if (((blanks & ((blanks << 8) | blankBefore)) | controls) !== 0) {
			if ((controls & ~zeros(word ^ LINE_FEEDS)) !== 0) return false;
			const spaces = zeros(word ^ SPACES);
			const spaceBefore = bytes[margin + index * LANES - 1] === 32 ? 0x80 : 0;
			if ((spaces & ((spaces << 8) | spaceBefore)) !== 0) return false;
		}
		blankBefore = blanks >>> 24;
	}
	// The ends that fill no word, each with the byte it touches.
	const end = margin + length * LANES;
	return arePlain(bytes, 0, margin + 1) && arePlain(bytes, end - 1, bytes.length);
}

/** The high bit of each byte that is zero, and of no other; for bytes that are ASCII. */
function zeros(word: number): number {
	return ~(((word & LOW) + LOW) | word | LOW);
}

function arePlain(bytes: Uint8Array, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const byte = bytes[index] as number;
		if (byte < 32 ? byte !== 10 : byte === 32 && index > from && bytes[index - 1] === 32)
			return false;
	}
	return true;
}
