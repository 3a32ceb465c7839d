import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { Article } from '../../../src/article/schema.ts';
import { toArticle } from '../../../src/article/to-article.ts';
import { parseExport } from '../../../src/parser/parse-export.ts';
import { toHtml } from '../../../src/render/to-html.ts';

/** A piece of work that is timed. */
export interface Step {
	name: string;
	/** What exactly is done. */
	what: string;
	/** Make ready what it works on, from the paths of all exports. */
	prepare(paths: readonly string[]): Work;
}

/** A step made ready. */
export interface Work {
	/** Of the exports, or of the JSON. */
	bytes: number;
	/** Go once through all files. */
	run(): void;
}

/** The steps, in the order of a round. */
export const steps = [
	{
		name: 'read',
		what: 'Read the bytes of each file, which the system holds in memory',
		prepare: (paths) => toWork(sizeOf(open(paths)), paths, (path) => readFileSync(path)),
	},
	{
		name: 'parse',
		what: 'parseExport: bytes to records, with messages, positions and conservation',
		prepare(paths) {
			const files = open(paths);
			return toWork(sizeOf(files), files, (one) => parseExport(one.bytes, makeFile(one)));
		},
	},
	{
		name: 'articles',
		what: 'The same and toArticle: address, counted words and digest of the bytes',
		prepare(paths) {
			const files = open(paths);
			return toWork(sizeOf(files), files, readArticles);
		},
	},
	{
		name: 'json',
		what: 'JSON.parse of the same articles as JSON, one text each, decoded from bytes first',
		prepare(paths) {
			const articles = open(paths).flatMap(readArticles);
			const texts = articles.map((article) => Buffer.from(JSON.stringify(article)));
			const bytes = texts.reduce((sum, { length }) => sum + length, 0);
			return toWork(bytes, texts, (text) => JSON.parse(text.toString()) as unknown);
		},
	},
	{
		name: 'render',
		what: 'toHtml: the body of each article',
		prepare(paths) {
			const files = open(paths);
			const bodies = files.flatMap(readArticles).map(({ body }) => body);
			return toWork(sizeOf(files), bodies, (body) => toHtml(body, { numbered: true }));
		},
	},
] as const satisfies readonly Step[];

export type StepName = (typeof steps)[number]['name'];

/** An export in memory. */
interface Export {
	path: string;
	bytes: Buffer;
}

function open(paths: readonly string[]): Export[] {
	return paths.map((path) => ({ path, bytes: readFileSync(path) }));
}

function sizeOf(files: readonly Export[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** Each reading has a file of its own for its messages. */
function makeFile({ path }: Export): VFile {
	return new VFile({ path, cwd: '' });
}

function readArticles(one: Export): Article[] {
	const file = makeFile(one);
	const { records, extentOf } = parseExport(one.bytes, file);
	return records.map((record) => toArticle(record, extentOf(record), file));
}

/** What the last call gave: work whose outcome nobody sees may be left undone. */
export let outcome: unknown;

function toWork<Item>(bytes: number, items: readonly Item[], work: (item: Item) => unknown): Work {
	return {
		bytes,
		run() {
			for (const item of items) outcome = work(item);
		},
	};
}
