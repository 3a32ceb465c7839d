import { compareWords } from '../search/word-list.ts';
import { PAIR, type PlaceEntry } from '../search/place-shard.ts';
import { addUpAll } from './number-list.ts';
import type { SiteWords } from './read-words.ts';

/** Where words and pairs of common words stand. */
export interface SitePlaces {
	/** The common words, each of which is known by its place here, from 1. */
	common: readonly string[];
	/** In their order, and what finds the entry of each by its place in the list. */
	words: readonly string[];
	entryAt(place: number): PlaceEntry;
}

/** Collect where each word stands, with its common neighbours, and each pair of common words. */
export function collectPlaces(
	{ vocabulary, stream, starts }: SiteWords,
	mostCommon: number,
): SitePlaces {
	const common = orderByPlaces(vocabulary, stream).slice(0, mostCommon);
	const commonNumbers = new Uint8Array(vocabulary.length);
	for (const [index, word] of common.entries()) commonNumbers[word] = index + 1;
	const base = common.length + 1;
	const first = base ** 2;
	/** Of a place: a number for each pair, behind these one for each word that is not common, or 0. */
	const keyAt = (at: number): number => {
		const word = stream[at] as number;
		if (word === 0) return 0;
		const own = commonNumbers[word] as number;
		if (own === 0) return first + word;
		const next = commonNumbers[stream[at + 1] ?? 0] as number;
		return next === 0 ? 0 : own * base + next;
	};

	const counts = new Uint32Array(first + vocabulary.length);
	for (let at = 0; at < stream.length; at++) {
		const key = keyAt(at);
		counts[key] = (counts[key] as number) + 1;
	}
	counts[0] = 0;
	const ends = addUpAll(counts);
	const length = ends.at(-1) ?? 0;
	const all = {
		articles: new Uint32Array(length),
		places: new Uint32Array(length),
		before: new Uint8Array(length),
		behind: new Uint8Array(length),
	};
	const next = ends.slice();
	for (let article = 0; article + 1 < starts.length; article++) {
		const start = starts[article] as number;
		for (let at = start; at < (starts[article + 1] as number); at++) {
			const key = keyAt(at);
			if (key === 0) continue;
			const to = next[key] as number;
			next[key] = to + 1;
			all.articles[to] = article;
			all.places[to] = at - start;
			all.before[to] = commonNumbers[stream[at - 1] ?? 0] as number;
			all.behind[to] = commonNumbers[stream[at + 1] ?? 0] as number;
		}
	}

	const nameOf = (key: number) => {
		if (key >= first) return vocabulary[key - first] as string;
		const pair = [Math.floor(key / base), key % base];
		return pair.map((number) => vocabulary[common[number - 1] as number]).join(PAIR);
	};
	const ordered = [...counts.keys()]
		.filter((key) => counts[key] !== 0)
		.map((key) => ({ key, name: nameOf(key) }))
		.sort((a, b) => compareWords(a.name, b.name));
	return {
		common: common.map((word) => vocabulary[word] as string),
		words: ordered.map(({ name }) => name),
		entryAt: (place) => {
			const { key } = ordered[place] as { key: number };
			const [from, to] = [ends[key], ends[key + 1]];
			return {
				articles: all.articles.subarray(from, to),
				places: all.places.subarray(from, to),
				before: all.before.subarray(from, to),
				behind: all.behind.subarray(from, to),
			};
		},
	};
}

/** Put words in order of the number of places where they stand, most first; of those that are level, by spelling. */
function orderByPlaces(vocabulary: readonly string[], stream: Uint32Array): number[] {
	const counts = new Uint32Array(vocabulary.length);
	for (const word of stream) counts[word] = (counts[word] as number) + 1;
	return [...vocabulary.keys()]
		.slice(1)
		.filter((word) => counts[word] !== 0)
		.sort(
			(a, b) =>
				(counts[b] as number) - (counts[a] as number) ||
				compareWords(vocabulary[a] as string, vocabulary[b] as string),
		);
}
