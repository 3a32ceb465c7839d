import { ByteReader, ByteWriter } from './bytes.ts';
import { readWords, writeWords } from './word-list.ts';

/** The articles that have a word, by number, rising, and how often each has it (`strength.ts`). */
export interface WordEntry {
	articles: Uint32Array;
	strengths: Uint8Array;
}

/** Some words that follow one another in the order of all, and where each stands. */
export interface WordShard {
	words: readonly string[];
	entryAt(place: number): WordEntry;
}

/**
 * Write words with their entries: lists of one kind together, which compress better so.
 *
 * Articles are written as steps from one to the next, strengths two a byte.
 */
export function writeWordShard(
	words: readonly string[],
	entries: readonly WordEntry[],
): Uint8Array {
	const writer = new ByteWriter();
	const steps = new ByteWriter();
	const strengths = new ByteWriter();
	writeWords(words, writer);
	for (const entry of entries) {
		writer.number(entry.articles.length);
		let next = 0;
		for (const article of entry.articles) {
			steps.number(article - next);
			next = article + 1;
		}
		for (let index = 0; index < entry.strengths.length; index += 2)
			strengths.byte(at(entry.strengths, index) | (at(entry.strengths, index + 1) << 4));
	}
	writer.block(steps.finish());
	writer.block(strengths.finish());
	return writer.finish();
}

/** Read such a shard; entries are read when they are asked for. */
export function readWordShard(bytes: Uint8Array): WordShard {
	const reader = new ByteReader(bytes);
	const words = readWords(reader);
	const counts = words.map(() => reader.number());
	const steps = reader.block();
	const strengths = reader.block();
	const stepStarts = findStarts(steps, counts);
	const strengthStarts = addUp(counts.map((count) => (count + 1) >> 1));
	return {
		words,
		entryAt: (place) => {
			const count = counts[place] ?? 0;
			const own = new ByteReader(steps, stepStarts[place]);
			const start = strengthStarts[place] ?? 0;
			const entry = { articles: new Uint32Array(count), strengths: new Uint8Array(count) };
			let next = 0;
			for (let index = 0; index < count; index++) {
				const article = next + own.number();
				entry.articles[index] = article;
				next = article + 1;
				const byte = at(strengths, start + (index >> 1));
				entry.strengths[index] = index % 2 === 0 ? byte & 0xf : byte >> 4;
			}
			return entry;
		},
	};
}

/** Tell where the numbers of each word begin in bytes that hold so many for each. */
export function findStarts(bytes: Uint8Array, counts: readonly number[]): number[] {
	let place = 0;
	return counts.map((count) => {
		const start = place;
		for (let left = count; left > 0; place++) if (at(bytes, place) < 0x80) left -= 1;
		return start;
	});
}

/** Give the sum of the numbers in front of each. */
export function addUp(numbers: readonly number[]): number[] {
	let sum = 0;
	return numbers.map((number) => (sum += number) - number);
}

function at(bytes: Uint8Array, index: number): number {
	return bytes[index] ?? 0;
}
