import { readFileSync } from 'node:fs';
import type { Article } from '../article/schema.ts';
import { makeMessage, type Message } from '../parser/messages.ts';
import { findExports, type ExportFile } from './find-exports.ts';
import { keyOf, readExport, type ExportReading } from './read-export.ts';
import { RecordSettler } from './settle-records.ts';

/** What one file gave: duplicates are left out of its articles and named in its messages. */
export interface FileReading extends ExportReading {
	file: ExportFile;
	/** How many records the file has, duplicates among them. */
	records: number;
}

/**
 * Read all exports under some paths, as the site does: articles in order of file and line, and every
 * message, in the same order. Throws what the file system throws for a path that does not exist.
 */
export async function readExports(paths: readonly string[]): Promise<ExportReading> {
	const settler = new RecordSettler();
	const articles: Article[] = [];
	const messages: Message[] = [];
	for await (const reading of readEach(await findExports(paths), settler)) {
		for (const article of reading.articles) articles.push(article);
		for (const message of reading.messages) messages.push(message);
	}
	return { articles: articles.map((article) => nameCopies(article, settler)), messages };
}

/**
 * Read files one after another, so that no more is held than one of them.
 *
 * Which places hold copies of a record is known only after the last file: `settler` then has them.
 */
export async function* readEach(
	files: readonly ExportFile[],
	settler: RecordSettler,
): AsyncGenerator<FileReading> {
	for (const file of files) {
		const bytes = await readBytes(file);
		const reading =
			bytes instanceof Uint8Array
				? readExport(file.name, bytes)
				: { articles: [], messages: [bytes] };
		yield settleReading(file, reading, settler);
	}
}

function settleReading(
	file: ExportFile,
	{ articles: all, messages: found }: ExportReading,
	settler: RecordSettler,
): FileReading {
	const articles: Article[] = [];
	const messages = [...found];
	const settled = settler.settle(file.name, all.map(keyOf));
	for (const [index, article] of all.entries()) {
		const { id, message } = settled[index] ?? {};
		if (id !== undefined) articles.push({ ...article, id });
		if (message) messages.push(message);
	}
	return { file, articles, messages, records: all.length };
}

/** Name the other places of an article in its source, if it has any. */
function nameCopies(article: Article, { copies }: RecordSettler): Article {
	const own = copies.get(article.id);
	return own ? { ...article, source: { ...article.source, alsoIn: [...own] } } : article;
}

/** Read a file's bytes; gives a message where the system does not let it. */
export async function readBytes({ path, name }: ExportFile): Promise<Uint8Array | Message> {
	try {
		// Faster than a promise of it by half, and nothing else waits meanwhile.
		return readFileSync(path);
	} catch (error) {
		return makeMessage(name, 'unreadable-file', 1, {
			actual: error instanceof Error ? error.message.replace(/,.*$/, '') : String(error),
		});
	}
}
