import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestArticle, type Card } from '../article/card.ts';
import { readExport } from '../intake/read-export.ts';
import { KeptTexts } from './kept-texts.ts';
import { makeIndex } from './make-index.ts';
import { toIndexedFacts, toIndexedText, type IndexedFacts } from './to-indexed.ts';

/** What is known of an article before its text is read. */
export interface CardToIndex {
	facts: IndexedFacts;
	articleDigest: string;
	/** The file that has it. */
	file: string;
}

/** Take of a card what the thread needs that makes the index. */
export function toCardToIndex(card: Card): CardToIndex {
	const { articleDigest, source } = card;
	return { facts: toIndexedFacts(card), articleDigest, file: source.file };
}

/** What an index is to be made of. */
export interface IndexJob {
	/** Oldest first. */
	cards: readonly CardToIndex[];
	/** File that keeps the texts that were read, and the version of the reader. */
	kept: { file: string; version: string };
	/** Names of files that need not be packed: they stand where they are to go. */
	standing: ReadonlySet<string>;
}

/** A file of an index. */
export interface IndexFile {
	name: string;
	/** Tells its content from any other. */
	key: string;
	/** Packed; null where it stands already. */
	bytes: Uint8Array | null;
}

/** An index that is made. */
export interface MadeIndex {
	files: IndexFile[];
	/** Number of different words. */
	words: number;
	/** Number of articles whose texts were read anew. */
	read: number;
}

/** Make the index of each job, in a thread. */
export function indexArticles(jobs: readonly IndexJob[]): MadeIndex[] {
	return jobs.map(indexAll);
}

function indexAll({ cards, kept: place, standing }: IndexJob): MadeIndex {
	const kept = new KeptTexts(place);
	const missing = cards.filter(({ articleDigest }) => !kept.has(articleDigest));
	// A file is read once, whatever it has.
	for (const [file, own] of Map.groupBy(missing, ({ file }) => file))
		for (const [digest, text] of readTexts(file, own)) kept.add(digest, text);
	const articles = cards.map(({ facts, articleDigest }) => {
		return { ...facts, text: kept.get(articleDigest) };
	});
	const { files, words } = makeIndex(articles);
	if (missing.length > 0) kept.save(cards.map(({ articleDigest }) => articleDigest));
	return {
		files: [...files].map(([name, bytes]) => pack(name, bytes, standing)),
		words,
		read: missing.length,
	};
}

/** Read the texts of some articles of one file. Throws if the file no longer has them. */
function readTexts(file: string, cards: readonly CardToIndex[]): Map<string, string> {
	const { articles } = readExport(file, readFileSync(path.resolve(file)));
	const found = new Map(articles.map((own) => [digestArticle(own), toIndexedText(own)]));
	if (cards.every(({ articleDigest }) => found.has(articleDigest))) return found;
	throw new Error(`${file} changed while its articles were read. Save it again, or build again`);
}

/** Pack a file, with no time in it; what has a name of its content is known by the name. */
function pack(name: string, bytes: Uint8Array, standing: ReadonlySet<string>): IndexFile {
	const key = hash('sha256', bytes).slice(0, 16);
	return { name, key, bytes: standing.has(`${name} ${key}`) ? null : gzipSync(bytes) };
}
