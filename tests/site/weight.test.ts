import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { memoize } from '../../src/lib/memoize.ts';
import { subsets, subsetsIn } from '../../src/fonts/subsets.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import {
	attribute,
	findAll,
	findOne,
	type Page,
	readPages,
	visibleText,
} from '../helpers/read-page.ts';
import { readSharedArticles } from '../helpers/shared-articles.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

/** Bytes of an article's page without its styles and its script. Like all but fonts, compressed with Brotli 11. */
const HTML_BUDGET = 3000;

/**
 * Bytes that it has besides its words: what is told of the article to readers and programs, the lines that it was
 * read from, and a dozen other articles with their headlines and addresses.
 */
const FRAME_BUDGET = 2900;

/** Bytes of script that any page loads before its reader asks for something. */
const SCRIPT_BUDGET = 12_000;

/** Bytes of the styles of any page. */
const STYLE_BUDGET = 5000;

/** Bytes of any page but those of articles, styles and all; with gzip, which all hosts have. */
const LIST_BUDGET = 20_000;

/** Bytes of the fonts of an article in English, one with a note in italic. */
const FONT_BUDGET = 75_000;

/** What such an article fetches. */
const ENGLISH_FONTS = [
	'libre-franklin',
	'newsreader-headline',
	'newsreader-italic',
	'newsreader-text',
];

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The script that stands in a page. */
const SCRIPT = /<script data-keep[^>]*>([\s\S]*?)<\/script>/;

const [shared] = readSharedArticles();
const main = await readPages(sharedSite('main').folder);
const many = await readPages(sharedSite('many').folder);

test.skipIf(!shared)('the page of the shared article arrives in one flight', () => {
	const record = sharedRecords().find(({ source }) => source.file.endsWith(shared?.name ?? ''));
	const page = main.find(({ path }) => record && path === articlePath(record));
	expect(page).toBeDefined();
	expect(brotli(withoutCode(page?.html ?? ''))).toBeLessThanOrEqual(HTML_BUDGET);
});

test('the page of an article has little besides its words', () => {
	const paths = new Set(sharedRecords().map(articlePath));
	const articles = main.filter(({ path }) => paths.has(path));
	expect(articles.length).toBe(paths.size);
	for (const { html, tree, path } of articles) {
		const words = visibleText(findOne(tree, 'main'));
		const frame = brotli(withoutCode(html)) - brotli(words);
		expect(frame, path).toBeLessThanOrEqual(FRAME_BUDGET);
	}
});

test('the styles of a page are small, and within it', () => {
	const sheets = new Set<string>();
	for (const { html, tree, path } of [...main, ...many]) {
		sheets.add([...html.matchAll(STYLE)].map(([, style]) => style).join('\n'));
		expect(findAll(tree, 'link[rel="stylesheet"]'), path).toEqual([]);
	}
	expect(sheets.has('')).toBe(false);
	for (const sheet of sheets) expect(brotli(sheet)).toBeLessThanOrEqual(STYLE_BUDGET);
});

test('the script of a page is small, and waits until the page is read', () => {
	for (const [name, pages] of Object.entries({ main, many })) {
		const { folder, base } = sharedSite(name as 'main' | 'many');
		for (const { html, tree, path: at } of pages) {
			const own = SCRIPT.exec(html)?.[1] ?? '';
			expect(own, at).not.toBe('');
			const files = new Set<string>();
			for (const script of findAll(tree, 'script[src]')) {
				expect(attribute(script, 'type'), at).toBe('module');
				collectModules(
					path.join(folder, (attribute(script, 'src') ?? '').slice(base.length)),
					files,
				);
			}
			expect(files.size, at).toBeGreaterThan(0);
			const sizes = [...files].map((file) => brotli(readFileSync(file, 'utf8')));
			const sum = sizes.reduce((all, size) => all + size, brotli(own));
			expect(sum, at).toBeLessThanOrEqual(SCRIPT_BUDGET);
		}
	}
});

test('front page, lists and indexes stay small however many articles there are', () => {
	const isArticle = /^articles\/\d{4}-/;
	const lists = [...main, ...many].filter(({ path }) => !isArticle.test(path));
	expect(lists.length).toBeGreaterThan(100);
	const large = lists.filter(({ html }) => gzipSync(html).length > LIST_BUDGET);
	expect(large.map(({ path }) => path)).toEqual([]);
});

describe('the fonts', () => {
	test('of an article in English are few', () => {
		const { folder } = sharedSite('main');
		const sizes = readFonts(folder).filter(({ name }) => ENGLISH_FONTS.includes(name));
		expect(sizes.map(({ name }) => name)).toEqual(ENGLISH_FONTS);
		expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(FONT_BUDGET);
	});

	test('of letters that a site does not use are neither in its files nor in its styles', () => {
		const written = sharedRecords().map((record) => subsetsIn(JSON.stringify(record)));
		expect(subsetsOf('main', main)).toEqual([...new Set(written.flat())].sort());
		expect(subsetsOf('many', many)).toEqual([]);
	});
});

/** The fonts of a site, without the digests in their names, and their bytes. */
function readFonts(folder: string) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return files
		.filter((file) => file.endsWith('.woff2'))
		.map((file) => ({
			name: path.basename(file).split('.', 1)[0] ?? '',
			size: readFileSync(path.join(folder, file)).length,
		}))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The sets of letters that a site has files for; they are the ones that its styles name. */
function subsetsOf(name: 'main' | 'many', pages: readonly Page[]): string[] {
	const isSubset = (font: string) => Object.keys(subsets).find((name) => font.endsWith(`-${name}`));
	const files = readFonts(sharedSite(name).folder).map((font) => isSubset(font.name));
	const inStyles = pages.flatMap(({ html }) =>
		[...html.matchAll(/url\("?[^")]*\/([\w-]+)\.[\w-]+\.woff2/g)].map(([, font = '']) =>
			isSubset(font),
		),
	);
	const of = (found: Array<string | undefined>) => [...new Set(found)].filter(Boolean).sort();
	expect(of(inStyles)).toEqual(of(files));
	return of(files) as string[];
}

/** Add a module of a site, and all that it loads with itself, to those that are known. */
function collectModules(file: string, known: Set<string>): void {
	if (known.has(file)) return;
	known.add(file);
	const code = readFileSync(file, 'utf8');
	for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
		collectModules(path.join(path.dirname(file), name), known);
}

/** A page without what its styles and its script are counted with. */
function withoutCode(html: string): string {
	return html.replace(STYLE, '').replace(SCRIPT, '');
}

/** Size of a text as a host sends it; Brotli's default in Node is 11, its best. Pages share styles and scripts. */
const brotli = memoize((text: string) => brotliCompressSync(text).length);
