import type { ByteReader, ByteWriter } from './bytes.ts';

/** Write words in their order: of each how many units it has in common with the one before, and the rest. */
export function writeWords(words: readonly string[], writer: ByteWriter): void {
	writer.number(words.length);
	let before = '';
	for (const word of words) {
		let same = 0;
		while (same < before.length && before.charCodeAt(same) === word.charCodeAt(same)) same += 1;
		// A pair of units that make one sign is not parted: bytes have no halves of it.
		if (isFirstHalf(word.charCodeAt(same - 1))) same -= 1;
		writer.number(same);
		writer.text(word.slice(same));
		before = word;
	}
}

/** Read them. */
export function readWords(reader: ByteReader): string[] {
	let before = '';
	return Array.from({ length: reader.number() }, () => {
		before = before.slice(0, reader.number()) + reader.text();
		return before;
	});
}

/** Find where a word stands in a list in order; if it is not there, where it would. */
export function findPlace(words: readonly string[], word: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle] as string) < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Compare words by code units, as everything in an index is ordered. */
export function compareWords(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function isFirstHalf(unit: number): boolean {
	return unit >= 0xd800 && unit < 0xdc00;
}
