import { hash } from 'node:crypto';
import { toColumn, writeColumns } from '../search/columns.ts';
import { writePlaceShard } from '../search/place-shard.ts';
import {
	DIGEST_BYTES,
	ENDING,
	ROOT_FILE,
	VERSION,
	writeBlocks,
	writeRoot,
	type Blocks,
	type Directory,
} from '../search/root.ts';
import { writeTextBlock, type ShownArticle } from '../search/text-block.ts';
import { compareWords } from '../search/word-list.ts';
import { writeWordShard } from '../search/word-shard.ts';
import { writeSpellings } from '../search/spellings.ts';
import { collectEntries } from './collect-entries.ts';
import { collectPlaces } from './collect-places.ts';
import { cutBlocks } from './cut-blocks.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { readWords } from './read-words.ts';

/** An index, before its files are packed. */
export interface SiteIndex {
	/** The files by name. */
	files: Map<string, Uint8Array>;
	/** Number of different words. */
	words: number;
}

/** How an index is parted. */
export interface IndexSizes {
	/** Common words that have no places of their own: about half of any text is made of so few. */
	common: number;
	/** Bytes of a file of words, by an estimate, before it is packed; packed it has about 8 kB. */
	words: number;
	/** The same of a file of places, of which a phrase needs one a word; packed it has about 15 kB. */
	places: number;
}

const SIZES: IndexSizes = { common: 127, words: 13_000, places: 15_000 };
/** A word is suggested if so many articles have it: one alone may have misspelt it. */
const FEWEST_TO_SUGGEST = 2;

/** Make an index of articles, given oldest first. The same articles always give the same files. */
export function makeIndex(
	articles: readonly IndexedArticle[],
	sizes: IndexSizes = SIZES,
): SiteIndex {
	const files = new Map<string, Uint8Array>();
	const add = (bytes: Uint8Array) => {
		const name = `${hash('sha256', bytes).slice(0, 2 * DIGEST_BYTES)}${ENDING}`;
		files.set(name, bytes);
		return name;
	};
	const siteWords = readWords(articles);
	const entryOf = collectEntries(siteWords);
	const { vocabulary } = siteWords;
	const order = [...vocabulary.keys()]
		.slice(1)
		.sort((a, b) => compareWords(vocabulary[a] as string, vocabulary[b] as string));
	const words = order.map((word) => vocabulary[word] as string);
	const entryAt = (place: number) => entryOf(order[place] as number);
	const countAt = (place: number) => entryAt(place).articles.length;
	const { common, ...places } = collectPlaces(siteWords, sizes.common);
	const suggested = [...words.keys()].filter((place) => countAt(place) >= FEWEST_TO_SUGGEST);
	const lengths = articles.map(({ wordCount }) => wordCount);
	const blocks = cutTexts(articles, add);

	const root = {
		version: VERSION,
		count: articles.length,
		languages: [...new Set(articles.map(({ inLanguage }) => inLanguage))].sort(compareWords),
		common,
		meanLength: Math.round(lengths.reduce((sum, own) => sum + own, 0) / (lengths.length || 1)),
		columns: add(
			writeColumns({
				dates: articles.map(({ datePublished }) => datePublished),
				lengths,
				values: [
					toColumn(articles.map(({ publication }) => [publication])),
					toColumn(articles.map(({ people }) => people)),
					toColumn(articles.map((article) => article.places)),
					toColumn(articles.map(({ sections }) => sections)),
					toColumn(articles.map(({ inLanguage }) => [inLanguage])),
				],
			}),
		),
		blocks: add(writeBlocks(blocks)),
		words: writeShards(
			words,
			sizes.words,
			(place) => 5 + 1.5 * countAt(place),
			(from, to) => add(writeWordShard(words.slice(from, to), range(from, to).map(entryAt))),
		),
		places: writeShards(
			places.words,
			sizes.places,
			(place) => 5 + 3 * places.entryAt(place).articles.length,
			(from, to) =>
				add(writePlaceShard(places.words.slice(from, to), range(from, to).map(places.entryAt))),
		),
		spellings: writeShards(
			suggested.map((place) => words[place] as string),
			sizes.words,
			() => 4,
			(from, to) => {
				const own = suggested.slice(from, to);
				return add(
					writeSpellings(
						own.map((place) => words[place] as string),
						own.map(countAt),
					),
				);
			},
		),
	};
	files.set(ROOT_FILE, writeRoot(root));
	return { files, words: words.length };
}

/** Write the words in files of about one size; a word that takes more is alone in one. */
function writeShards(
	words: readonly string[],
	most: number,
	sizeAt: (place: number) => number,
	write: (from: number, to: number) => string,
): Directory {
	const starts: number[] = [];
	let size = most;
	for (const place of words.keys()) {
		const own = sizeAt(place);
		if (size + own > most) {
			starts.push(place);
			size = 0;
		}
		size += own;
	}
	return {
		firsts: starts.map((start) => words[start] as string),
		names: starts.map((start, index) => write(start, starts[index + 1] ?? words.length)),
	};
}

function cutTexts(articles: readonly IndexedArticle[], add: (bytes: Uint8Array) => string): Blocks {
	const starts = cutBlocks(articles);
	const names = starts.map((start, index) =>
		add(writeTextBlock(articles.slice(start, starts[index + 1]).map(toShown))),
	);
	return { starts, names };
}

/** Leave out what results do not show. */
function toShown(article: IndexedArticle): ShownArticle {
	const { id, headline, publication, datePublished, printPage } = article;
	const { inLanguage, wordCount, text } = article;
	return {
		...{ id, headline, publication, datePublished, printPage },
		...{ inLanguage, wordCount, text },
	};
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index);
}
