import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VFile } from 'vfile';
import type { Article } from '../../../src/article/schema.ts';
import { toArticle } from '../../../src/article/to-article.ts';
import { type ParsedExport, parseExport } from '../../../src/parser/parse-export.ts';
import { toHtml } from '../../../src/render/to-html.ts';

/** Exports in memory, and what later steps are given of them. */
export interface Material {
	paths: string[];
	files: Buffer[];
	names: string[];
	parsed: ParsedExport[];
	articles: Article[];
	/** Each article as JSON: in bytes, and decoded. */
	json: Buffer[];
	jsonTexts: string[];
	/** Each file's text as one JSON string: as many signs as the file has, and no structure. */
	stringTexts: string[];
}

/** A piece of work that is timed: it goes once through all files. */
export interface Step {
	name: string;
	/** What exactly is done. */
	what: string;
	run(material: Material): void;
}

/** The steps, in the order of a round. */
export const steps = [
	{
		name: 'read',
		what: 'Read the bytes of each file, which the system holds in memory',
		run: ({ paths }) => each(paths, (file) => readFileSync(file)),
	},
	{
		name: 'parse',
		what: 'parseExport: bytes to records, with messages, positions and conservation',
		run: ({ files, names }) => each(files, (bytes, index) => parse(bytes, names[index])),
	},
	{
		name: 'article',
		what: 'toArticle: address, counted words, digest of the bytes',
		run: ({ parsed, names }) =>
			each(parsed, (one, index) => makeArticles(one, new VFile({ path: names[index] ?? '' }))),
	},
	{
		name: 'json-bytes',
		what: 'JSON.parse of the same articles as JSON, one text each, decoded from bytes first',
		run: ({ json }) => each(json, (bytes) => JSON.parse(bytes.toString()) as unknown),
	},
	{
		name: 'json-text',
		what: 'JSON.parse of the same, from texts decoded before',
		run: ({ jsonTexts }) => each(jsonTexts, (text) => JSON.parse(text) as unknown),
	},
	{
		name: 'json-string',
		what: 'JSON.parse of each file as one JSON string: as many signs, and no structure',
		run: ({ stringTexts }) => each(stringTexts, (text) => JSON.parse(text) as unknown),
	},
	{
		name: 'render',
		what: 'toHtml: the body of each article',
		run: ({ articles }) => each(articles, ({ body }) => toHtml(body, { numbered: true })),
	},
] as const satisfies readonly Step[];

export type StepName = (typeof steps)[number]['name'];

/** Read the exports of a folder and make of them what all steps need. */
export function gather(folder: string, names: string[]): Material {
	const paths = names.map((name) => path.join(folder, name));
	const files = paths.map((file) => readFileSync(file));
	const parsed = files.map((bytes, index) => parse(bytes, names[index]));
	const articles = parsed.flatMap((one, index) =>
		makeArticles(one, new VFile({ path: names[index] ?? '' })),
	);
	const jsonTexts = articles.map((article) => JSON.stringify(article));
	return {
		paths,
		files,
		names,
		parsed,
		articles,
		json: jsonTexts.map((text) => Buffer.from(text)),
		jsonTexts,
		stringTexts: files.map((bytes) => JSON.stringify(bytes.toString())),
	};
}

function parse(bytes: Uint8Array, name = ''): ParsedExport {
	return parseExport(bytes, new VFile({ path: name, cwd: '' }));
}

function makeArticles({ records, extentOf }: ParsedExport, file: VFile): Article[] {
	return records.map((record) => toArticle(record, extentOf(record), file));
}

/** What the last call gave: work whose outcome nobody sees may be left undone. */
export let outcome: unknown;

function each<Item>(items: readonly Item[], work: (item: Item, index: number) => unknown): void {
	for (const [index, item] of items.entries()) outcome = work(item, index);
}
