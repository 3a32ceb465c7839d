import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleSchema } from '../article/schema.ts';
import type { Article } from '../article/schema.ts';
import { findExports, type ExportFile } from '../intake/find-exports.ts';
import { keyOf, readExport, type RecordKey } from '../intake/read-export.ts';
import { readBytes } from '../intake/read-exports.ts';
import { settleRecords } from '../intake/settle-records.ts';
import { makeMessage, type Message } from '../parser/messages.ts';
import { contentFolders } from './content-folders.ts';
import { readerVersion } from './reader-version.ts';
import { reportMessages } from './report-messages.ts';
import { watchFolders } from './watch-folders.ts';

/** What is kept about one file between builds. */
interface FileState {
	/** Of the reader's version, the file's name and its bytes. */
	digest: string;
	records: RecordKey[];
	messages: Message[];
}

/** A file of this sync; `articles` only where it had to be read. */
interface FileSync extends ExportFile {
	state: FileState;
	articles: Article[] | undefined;
}

export interface ArticleLoaderOptions {
	/** Absolute paths; by default those of `src/site.ts` or the environment. */
	folders?: string[];
}

/** Load each record of each export in the content folders as one entry. */
export function articleLoader({ folders }: ArticleLoaderOptions = {}) {
	return {
		name: 'article-loader',
		schema: articleSchema,
		async load(context) {
			const watched = folders ?? contentFolders(context.config.root);
			const run = async () => reportMessages(await sync(watched, context), context);
			await run();
			if (context.watcher) watchFolders(watched, context.watcher, run, context.logger);
		},
	} satisfies Loader;
}

/**
 * Bring the store up to date with the folders; gives every message, those of unchanged files too.
 *
 * A file is read again only if its bytes, its name or the reader changed. Which records are kept
 * depends on all files, so that is settled anew each time, from the keys alone; a file whose records
 * come out otherwise than they are stored is read again. So a warm sync equals a cold one.
 */
async function sync(folders: string[], context: LoaderContext): Promise<Message[]> {
	const { meta, store } = context;
	const before = new Map(JSON.parse(meta.get('files') ?? '[]') as Array<[string, FileState]>);
	const { present, missing } = await splitPresent(folders);
	const files: FileSync[] = [];
	for (const file of await findExports(present))
		files.push(await syncFile(file, before.get(file.name)));

	const settled = settleRecords(files.map(({ name, state }) => ({ name, records: state.records })));
	const messages = missing.map((folder) =>
		makeMessage(folder, 'missing-path', 1, { actual: folder }),
	);
	const kept = new Set<string>();
	for (const [index, file] of files.entries()) {
		messages.push(...file.state.messages);
		for (const [record, { id, message }] of (settled[index] ?? []).entries()) {
			if (message) messages.push(message);
			if (id === undefined) continue;
			kept.add(id);
			await syncRecord(file, record, id, context);
		}
	}
	for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
	meta.set('files', JSON.stringify(files.map(({ name, state }) => [name, state])));
	return messages;
}

async function splitPresent(folders: string[]) {
	const exists = await Promise.all(
		folders.map((folder) =>
			stat(folder).then(
				() => true,
				() => false,
			),
		),
	);
	return {
		present: folders.filter((_, index) => exists[index]),
		missing: folders.filter((_, index) => !exists[index]),
	};
}

async function syncFile(file: ExportFile, before: FileState | undefined): Promise<FileSync> {
	const bytes = await readBytes(file);
	if (!(bytes instanceof Uint8Array))
		return { ...file, state: { digest: '', records: [], messages: [bytes] }, articles: [] };
	const digest = createHash('sha256')
		.update(`${readerVersion}\n${file.name}\n`)
		.update(bytes)
		.digest('hex');
	if (before?.digest === digest) return { ...file, state: before, articles: undefined };
	const { articles, messages } = readExport(file.name, bytes);
	return { ...file, state: { digest, records: articles.map(keyOf), messages }, articles };
}

/** Store one record under the id it got, unless it is there just so. */
async function syncRecord(
	file: FileSync,
	record: number,
	id: string,
	{ config, generateDigest, parseData, store }: LoaderContext,
): Promise<void> {
	const digest = generateDigest(`${file.state.digest} ${record} ${id}`);
	if (store.get(id)?.digest === digest) return;
	file.articles ??= await readAgain(file);
	const article = file.articles[record];
	if (!article) return;
	const filePath = path.relative(fileURLToPath(config.root), file.path).split(path.sep).join('/');
	store.set({
		id,
		digest,
		filePath,
		data: await parseData({ id, filePath, data: { ...article, id } }),
	});
}

async function readAgain(file: ExportFile): Promise<Article[]> {
	const bytes = await readBytes(file);
	return bytes instanceof Uint8Array ? readExport(file.name, bytes).articles : [];
}
