import path from 'node:path';
import { digestArticle, toSettled, type Card } from '../article/card.ts';
import type { PrintedArticle } from '../article/export-lines.ts';
import { readBytes } from '../intake/read-exports.ts';
import { readPrinted } from '../intake/read-export.ts';

/** Files whose articles are kept: pages are rendered in the order of files. */
const MOST_FILES = 4;

const files = new Map<string, Promise<PrintedArticle[]>>();

/**
 * Read the whole article of a card out of its file, which is the one place that holds the text, and its lines there.
 *
 * Throws if the file no longer has the record.
 */
export async function readArticle(card: Card): Promise<PrintedArticle> {
	const { file } = card.source;
	const found = (await find(card, files.get(file))) ?? (await find(card, readAnew(file)));
	if (found) return { ...found, article: toSettled(found.article, card) };
	throw new Error(`${file} changed while its articles were read. Save it again, or build again`);
}

async function find(
	{ source, articleDigest }: Card,
	read: Promise<PrintedArticle[]> | undefined,
): Promise<PrintedArticle | undefined> {
	const articles = await read;
	return articles?.find(
		({ article }) =>
			article.source.line === source.line && digestArticle(article) === articleDigest,
	);
}

function readAnew(file: string): Promise<PrintedArticle[]> {
	const read = readFile(file);
	files.delete(file);
	files.set(file, read);
	const [oldest] = files.keys();
	if (files.size > MOST_FILES && oldest !== undefined) files.delete(oldest);
	return read;
}

async function readFile(name: string): Promise<PrintedArticle[]> {
	const bytes = await readBytes({ name, path: path.resolve(name) });
	if (bytes instanceof Uint8Array) return readPrinted(name, bytes);
	throw new Error(`${name}: ${bytes.reason}`);
}
