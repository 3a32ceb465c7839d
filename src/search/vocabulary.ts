import type { FetchFile } from './fetch-packed.ts';
import { readPlaceShard, type PlaceEntry } from './place-shard.ts';
import type { Directory, Root } from './root.ts';
import { readSpellings, type Spelling } from './spellings.ts';
import { findPlace } from './word-list.ts';
import { readWordShard, type WordEntry } from './word-shard.ts';

/** A word that articles have. */
export interface FoundWord {
	word: string;
	entry: WordEntry;
}

/** The words of an index; what is asked for is fetched. */
export interface Vocabulary {
	/** Find a word. */
	wordOf(word: string): Promise<FoundWord[]>;
	/** Find the words of a beginning that are wanted, in order. */
	wordsFrom(beginning: string, isWanted: (word: string) => boolean): Promise<FoundWord[]>;
	/** Find where a word stands, or a pair of common words. */
	placesOf(word: string): Promise<PlaceEntry | undefined>;
	/** Find words of a beginning that can be suggested. */
	spellingsFrom(beginning: string): Promise<Spelling[]>;
}

/** Behind every word of a beginning. */
const LAST = '\u{10ffff}';

/** Open the words of an index. */
export function openVocabulary(
	{ words, places, spellings }: Root,
	fetchFile: FetchFile,
): Vocabulary {
	const wordShard = openEach(fetchFile, readWordShard);
	const placeShard = openEach(fetchFile, readPlaceShard);
	const spellingShard = openEach(fetchFile, readSpellings);
	return {
		async wordOf(word) {
			const [file] = filesBetween(words, word, word);
			if (file === undefined) return [];
			const shard = await wordShard(file);
			const place = findPlace(shard.words, word);
			return shard.words[place] === word ? [{ word, entry: shard.entryAt(place) }] : [];
		},
		async wordsFrom(beginning, isWanted) {
			const shards = await Promise.all(filesFrom(words, beginning).map(wordShard));
			return shards.flatMap((shard) => {
				const found: FoundWord[] = [];
				let place = findPlace(shard.words, beginning);
				for (; shard.words[place]?.startsWith(beginning); place++) {
					const word = shard.words[place] as string;
					if (isWanted(word)) found.push({ word, entry: shard.entryAt(place) });
				}
				return found;
			});
		},
		async placesOf(word) {
			const [file] = filesBetween(places, word, word);
			if (file === undefined) return undefined;
			const shard = await placeShard(file);
			const place = findPlace(shard.words, word);
			return shard.words[place] === word ? shard.entryAt(place) : undefined;
		},
		async spellingsFrom(beginning) {
			const shards = await Promise.all(filesFrom(spellings, beginning).map(spellingShard));
			return shards.flat().filter(({ word }) => word.startsWith(beginning));
		},
	};
}

/** Read each file once. */
function openEach<Shard>(
	fetchFile: FetchFile,
	read: (bytes: Uint8Array) => Shard,
): (name: string) => Promise<Shard> {
	const shards = new Map<string, Shard>();
	return async (name) => {
		const bytes = await fetchFile(name);
		const shard = shards.get(name) ?? read(bytes);
		shards.set(name, shard);
		return shard;
	};
}

function filesFrom(directory: Directory, beginning: string): readonly string[] {
	return filesBetween(directory, beginning, beginning + LAST);
}

/** Names of the files that can hold words between two. */
function filesBetween({ firsts, names }: Directory, from: string, to: string): readonly string[] {
	const place = findPlace(firsts, from);
	const start = firsts[place] === from ? place : Math.max(0, place - 1);
	return names.slice(start, findPlace(firsts, `${to}\0`));
}
