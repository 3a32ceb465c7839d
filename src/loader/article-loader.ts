import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleSchema } from '../article/schema.ts';
import type { Article, Copy } from '../article/schema.ts';
import { findExports, type ExportFile } from '../intake/find-exports.ts';
import { keyOf, readExport, type RecordKey } from '../intake/read-export.ts';
import { readBytes } from '../intake/read-exports.ts';
import { RecordSettler } from '../intake/settle-records.ts';
import { makeMessage, type Message } from '../parser/messages.ts';
import { contentFolders, splitPresent } from '../intake/content-folders.ts';
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

/** Where the loader finds its exports. */
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
 * come out otherwise than they are stored is read again. So a warm sync equals a cold one. No more is
 * held than one file beside the store.
 */
async function sync(folders: string[], context: LoaderContext): Promise<Message[]> {
	const { meta, store } = context;
	const before = new Map(JSON.parse(meta.get('files') ?? '[]') as Array<[string, FileState]>);
	const { present, missing } = await splitPresent(folders);
	const messages = missing.map((folder) =>
		makeMessage(folder, 'missing-path', 1, { actual: folder }),
	);
	const states: Array<[string, FileState]> = [];
	const settler = new RecordSettler();
	const kept = new Set<string>();
	for (const file of await findExports(present)) {
		const { state, articles } = await syncFile(file, before.get(file.name));
		states.push([file.name, state]);
		messages.push(...state.messages);
		const settled = settler.settle(file.name, state.records);
		for (const { message } of settled) if (message) messages.push(message);
		const ids = settled.map(({ id }) => id);
		for (const id of ids) if (id !== undefined) kept.add(id);
		await syncRecords(file, state, ids, articles, context);
	}
	for (const id of store.keys()) {
		if (kept.has(id)) await syncCopies(id, settler.copies.get(id), context);
		else store.delete(id);
	}
	meta.set('files', JSON.stringify(states));
	return messages;
}

/** Give the state of a file, and its articles where it had to be read for that. */
async function syncFile(
	file: ExportFile,
	before: FileState | undefined,
): Promise<{ state: FileState; articles?: Article[] }> {
	const bytes = await readBytes(file);
	if (!(bytes instanceof Uint8Array))
		return { state: { digest: '', records: [], messages: [bytes] }, articles: [] };
	const digest = createHash('sha256')
		.update(`${readerVersion}\n${file.name}\n`)
		.update(bytes)
		.digest('hex');
	if (before?.digest === digest) return { state: before };
	const { articles, messages } = readExport(file.name, bytes);
	return { state: { digest, records: articles.map(keyOf), messages }, articles };
}

/** Store the records of a file under the ids they got, but for those that are there just so. */
async function syncRecords(
	file: ExportFile,
	{ digest: fileDigest }: FileState,
	ids: ReadonlyArray<string | undefined>,
	read: Article[] | undefined,
	{ config, generateDigest, parseData, store }: LoaderContext,
): Promise<void> {
	const filePath = path.relative(fileURLToPath(config.root), file.path).split(path.sep).join('/');
	let articles = read;
	for (const [record, id] of ids.entries()) {
		if (id === undefined) continue;
		const digest = generateDigest(`${fileDigest} ${record} ${id}`);
		if (ownDigest(store.get(id)?.digest) === digest) continue;
		articles ??= await readAgain(file);
		const article = articles[record];
		if (!article) continue;
		const data = await parseData({ id, filePath, data: { ...article, id } });
		store.set({ id, digest, filePath, data });
	}
}

/**
 * Name the copies of a stored record in its source, or no longer.
 *
 * They are known only when all files are read. The entry's digest then is that of the record, and behind
 * it that of the copies.
 */
async function syncCopies(
	id: string,
	copies: readonly Copy[] | undefined,
	{ generateDigest, parseData, store }: LoaderContext,
): Promise<void> {
	const entry = store.get(id);
	const own = ownDigest(entry?.digest);
	const digest = copies ? `${own} ${generateDigest(JSON.stringify(copies))}` : own;
	if (!entry || digest === undefined || entry.digest === digest) return;
	const { source, ...article } = entry.data as Article;
	const { alsoIn: _, ...place } = source;
	const data = { ...article, source: copies ? { ...place, alsoIn: [...copies] } : place };
	const { filePath = '' } = entry;
	store.set({ ...entry, digest, data: await parseData({ id, filePath, data }) });
}

/** The part of an entry's digest that is the record's own. */
function ownDigest(digest: number | string | undefined): string | undefined {
	return digest === undefined ? undefined : String(digest).split(' ', 1)[0];
}

async function readAgain(file: ExportFile): Promise<Article[]> {
	const bytes = await readBytes(file);
	return bytes instanceof Uint8Array ? readExport(file.name, bytes).articles : [];
}
