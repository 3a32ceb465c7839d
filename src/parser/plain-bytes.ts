const LANES = 4;
const ONES = 0x01010101;
const HIGH = 0x80808080;
const SPACES = 0x20202020;
const DELETES = 0x7f7f7f7f;

/**
 * Tell whether bytes are printable ASCII with line feeds, and no two spaces stand side by side: the
 * text of most exports, which then needs no cleaning.
 *
 * Four bytes at a time, as a check byte by byte would cost more than the rest of the parser. It may say
 * no to a plain text (an exclamation mark after a space), never yes to another.
 * Zero-byte test: https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
 */
export function isPlain(bytes: Uint8Array): boolean {
	const margin = (LANES - (bytes.byteOffset % LANES)) % LANES;
	if (bytes.length < margin + LANES) return false;
	const words = new Uint32Array(
		bytes.buffer,
		bytes.byteOffset + margin,
		(bytes.length - margin) >> 2,
	);
	let spaceBefore = 0;

	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? 0;
		if ((word & HIGH) !== 0) return false;
		const controls = (word - SPACES) & ~word & HIGH;
		if (controls !== 0 && !hasOnlyLineFeeds(word)) return false;
		const spaces = zeros(word ^ SPACES);
		if ((spaces & ((spaces << 8) | spaceBefore)) !== 0) return false;
		spaceBefore = spaces >>> 24;
		if (zeros(word ^ DELETES) !== 0) return false;
	}
	return (
		isPlainByByte(bytes.subarray(0, margin + 1)) &&
		isPlainByByte(bytes.subarray(margin + words.length * LANES - 1))
	);
}

/** The high bit of each byte that is zero; also of a byte 1 above a zero. */
function zeros(word: number): number {
	return (word - ONES) & ~word & HIGH;
}

function hasOnlyLineFeeds(word: number): boolean {
	for (let rest = word, lane = 0; lane < LANES; lane++, rest >>>= 8) {
		if ((rest & 0xff) < 32 && (rest & 0xff) !== 10) return false;
	}
	return true;
}

function isPlainByByte(bytes: Uint8Array): boolean {
	return bytes.every(
		(byte, index) =>
			byte === 10 || (byte >= 32 && byte < 127 && !(byte === 32 && bytes[index - 1] === 32)),
	);
}
