import { hash } from 'node:crypto';
import { toCard } from '../article/card.ts';
import { subsetsIn, type Subset } from '../fonts/subsets.ts';
import type { Article } from '../article/schema.ts';
import type { IndexedFile } from './file-index.ts';
import type { ExportFile } from './find-exports.ts';
import { keyOf, readExport } from './read-export.ts';
import { readBytes } from './read-exports.ts';

/** A file to be looked at. */
export interface FileToIndex extends ExportFile {
	/** Its digest when it was last read, if it was. */
	digest: string | undefined;
}

/**
 * Tell what is in each file; null where its bytes are the ones that were read before.
 *
 * `reader` is the version of the reader. Files are read one after another: no more than one is held.
 */
export async function indexFiles(
	files: readonly FileToIndex[],
	reader: string,
): Promise<Array<IndexedFile | null>> {
	const indexed: Array<IndexedFile | null> = [];
	for (const file of files) indexed.push(await indexFile(file, reader));
	return indexed;
}

async function indexFile(file: FileToIndex, reader: string): Promise<IndexedFile | null> {
	const bytes = await readBytes(file);
	const { name } = file;
	if (!(bytes instanceof Uint8Array)) {
		const nothing = { size: 0, lines: 0, refused: 0, cards: [], subsets: [] };
		return { name, digest: '', ...nothing, messages: [bytes] };
	}
	const digest = hash('sha256', bytes);
	if (digest === file.digest) return null;
	const { articles, messages, lines, refused } = readExport(name, bytes);
	const cards = articles.map((article) => toCard(article, keyOf(article).text, reader));
	const subsets = [...new Set(articles.flatMap(subsetsOf))];
	return { name, digest, size: bytes.length, lines, refused, cards, subsets, messages };
}

function subsetsOf({ body, endnotes, ...facts }: Article): Subset[] {
	const texts = [...body, ...endnotes].map(({ text }) => text);
	return [JSON.stringify(facts), ...texts].flatMap(subsetsIn);
}
