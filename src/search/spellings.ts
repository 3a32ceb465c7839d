import { ByteReader, ByteWriter } from './bytes.ts';
import { readWords, writeWords } from './word-list.ts';

/** A word, and in how many articles it is, to the next power of two. */
export interface Spelling {
	word: string;
	count: number;
}

/** Write words in order with the numbers of their articles. */
export function writeSpellings(words: readonly string[], counts: readonly number[]): Uint8Array {
	const writer = new ByteWriter();
	writeWords(words, writer);
	for (const count of counts) writer.byte(Math.floor(Math.log2(count)));
	return writer.finish();
}

/** Read them. */
export function readSpellings(bytes: Uint8Array): Spelling[] {
	const reader = new ByteReader(bytes);
	return readWords(reader).map((word) => ({ word, count: 2 ** reader.byte() }));
}
