import { ByteReader, ByteWriter } from './bytes.ts';
import { addUp, findStarts } from './word-shard.ts';
import { readWords, writeWords } from './word-list.ts';

/**
 * Where a word stands in articles: an article's number and a word's place in it, rising, each with the common
 * words right before and behind it, by their numbers from 1 (0: no common word).
 *
 * Or where a pair of common words stands, `of the`: these have no neighbours.
 */
export interface PlaceEntry {
	/** As often as it stands somewhere. */
	articles: Uint32Array;
	places: Uint32Array;
	before: Uint8Array;
	behind: Uint8Array;
}

/** Words and pairs that follow one another in the order of all, and where each stands. */
export interface PlaceShard {
	words: readonly string[];
	entryAt(place: number): PlaceEntry;
}

/** Between the words of a pair. */
export const PAIR = ' ';

/** Write words and pairs with their entries. */
export function writePlaceShard(
	words: readonly string[],
	entries: readonly PlaceEntry[],
): Uint8Array {
	const writer = new ByteWriter();
	const lists = Array.from({ length: 5 }, () => new ByteWriter());
	const [steps, counts, places, before, behind] = lists as [
		ByteWriter,
		ByteWriter,
		ByteWriter,
		ByteWriter,
		ByteWriter,
	];
	writeWords(words, writer);
	for (const [index, entry] of entries.entries()) {
		let next = 0;
		let articles = 0;
		const { length } = entry.articles;
		for (let at = 0; at < length;) {
			const article = entry.articles[at] as number;
			let end = at + 1;
			while (end < length && entry.articles[end] === article) end += 1;
			steps.number(article - next);
			counts.number(end - at - 1);
			let place = 0;
			for (; at < end; at++) {
				places.number((entry.places[at] as number) - place);
				place = (entry.places[at] as number) + 1;
			}
			next = article + 1;
			articles += 1;
		}
		writer.number(articles);
		writer.number(length - articles);
		if (words[index]?.includes(PAIR)) continue;
		before.bytes(entry.before);
		behind.bytes(entry.behind);
	}
	for (const list of lists) writer.block(list.finish());
	return writer.finish();
}

/** Read such a shard; entries are read when they are asked for. */
export function readPlaceShard(bytes: Uint8Array): PlaceShard {
	const reader = new ByteReader(bytes);
	const words = readWords(reader);
	const sizes = words.map(() => {
		const articles = reader.number();
		return { articles, length: articles + reader.number() };
	});
	const [steps, counts, places, before, behind] = Array.from({ length: 5 }, () =>
		reader.block(),
	) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
	const articlesOf = sizes.map(({ articles }) => articles);
	const lengths = sizes.map(({ length }) => length);
	const stepStarts = findStarts(steps, articlesOf);
	const countStarts = findStarts(counts, articlesOf);
	const placeStarts = findStarts(places, lengths);
	const neighbourStarts = addUp(
		lengths.map((length, index) => (words[index]?.includes(PAIR) ? 0 : length)),
	);
	return {
		words,
		entryAt: (place) => {
			const length = lengths[place] ?? 0;
			const entry = {
				articles: new Uint32Array(length),
				places: new Uint32Array(length),
				before: new Uint8Array(length),
				behind: new Uint8Array(length),
			};
			const start = neighbourStarts[place] ?? 0;
			if (!words[place]?.includes(PAIR)) {
				entry.before.set(before.subarray(start, start + length));
				entry.behind.set(behind.subarray(start, start + length));
			}
			const own = {
				steps: new ByteReader(steps, stepStarts[place]),
				counts: new ByteReader(counts, countStarts[place]),
				places: new ByteReader(places, placeStarts[place]),
			};
			let next = 0;
			for (let at = 0; at < length;) {
				const article = next + own.steps.number();
				next = article + 1;
				let nextPlace = 0;
				for (let left = own.counts.number() + 1; left > 0; left--, at++) {
					entry.articles[at] = article;
					entry.places[at] = nextPlace + own.places.number();
					nextPlace = (entry.places[at] as number) + 1;
				}
			}
			return entry;
		},
	};
}
