import { readFile } from 'node:fs/promises';
import type { Article } from '../article/schema.ts';
import { makeMessage, type Message } from '../parser/messages.ts';
import { findExports, type ExportFile } from './find-exports.ts';
import { keyOf, readExport, type ExportReading } from './read-export.ts';
import { settleRecords } from './settle-records.ts';

/**
 * Read all exports under some paths, as the site does: articles in order of file and line, and every
 * message, in the same order. Throws what the file system throws for a path that does not exist.
 */
export async function readExports(paths: readonly string[]): Promise<ExportReading> {
	const readings: Array<ExportReading & { name: string }> = [];
	for (const file of await findExports(paths)) {
		const bytes = await readBytes(file);
		const reading =
			bytes instanceof Uint8Array
				? readExport(file.name, bytes)
				: { articles: [], messages: [bytes] };
		readings.push({ name: file.name, ...reading });
	}
	const settled = settleRecords(
		readings.map(({ name, articles }) => ({ name, records: articles.map(keyOf) })),
	);
	const articles: Article[] = [];
	const messages: Message[] = [];
	for (const [file, reading] of readings.entries()) {
		messages.push(...reading.messages);
		for (const [index, article] of reading.articles.entries()) {
			const { id, message } = settled[file]?.[index] ?? {};
			if (id !== undefined) articles.push({ ...article, id });
			if (message) messages.push(message);
		}
	}
	return { articles, messages };
}

/** Read a file's bytes; gives a message where the system does not let it. */
export async function readBytes({ path, name }: ExportFile): Promise<Uint8Array | Message> {
	try {
		return await readFile(path);
	} catch (error) {
		return makeMessage(name, 'unreadable-file', 1, {
			actual: error instanceof Error ? error.message.replace(/,.*$/, '') : String(error),
		});
	}
}
