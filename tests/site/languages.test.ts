import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Element, Nodes } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, findOtherDirection } from '../../src/lib/text-direction.ts';
import { site } from '../../src/site.ts';
import {
	chromiumPath,
	findLostText,
	openBrowser,
	sidewaysScroll,
	visit,
} from '../helpers/browser.ts';
import { type BuiltSite, buildSite } from '../helpers/build-site.ts';
import { copySample } from '../helpers/copy-sample.ts';
import { scratchFolder } from '../helpers/paths.ts';
import {
	attribute,
	collapse,
	findAll,
	findOne,
	type Page,
	readPages,
	visibleText,
} from '../helpers/read-page.ts';
import { serve } from '../helpers/serve.ts';
import { worldExports } from '../helpers/world-exports.ts';

/** What an owner says, in whatever language. */
const OWNERS = new Set([site.name, site.title]);

/** Scripts by what names them in a language: the letters of Japanese are those of three. */
const SCRIPTS: Record<string, RegExp> = {
	Arab: /\p{sc=Arab}/u,
	Cyrl: /\p{sc=Cyrl}/u,
	Deva: /\p{sc=Deva}/u,
	Grek: /\p{sc=Grek}/u,
	Hebr: /\p{sc=Hebr}/u,
	Jpan: /[\p{sc=Hira}\p{sc=Kana}]/u,
	Kore: /\p{sc=Hang}/u,
	Thai: /\p{sc=Thai}/u,
};

/** Words of a page with what they say of themselves. */
interface Piece {
	text: string;
	lang: string;
	dir: string;
	/** Names of the elements round it. */
	within: string[];
}

let folder: string;
const sites = new Map<string, { built: BuiltSite; pages: Page[] }>();

beforeAll(async () => {
	await mkdir(scratchFolder, { recursive: true });
	folder = await mkdtemp(path.join(scratchFolder, 'languages-'));
	const sample = path.join(folder, 'content/sample');
	const world = path.join(folder, 'content/world');
	await copySample(sample);
	await mkdir(world);
	for (const [tag, text] of Object.entries(worldExports))
		await writeFile(path.join(world, `${tag}.txt`), text);
	for (const language of ['ar', 'de', 'ja']) sites.set(language, await build(language, language));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(name: string, language: string) {
	const content = ['sample', 'world'].map((one) => path.join(folder, 'content', one));
	const built = await buildSite({ name, folder: path.join(folder, name), content, language });
	return { built, pages: await readPages(built.folder) };
}

/** What is the same in all languages. */
const SIGNS = new Set(['ISSN', 'Aa', 'RSS', 'Atom', 'JSON', 'SHA-256', 'R', 'Python']);

/** Databases, and a paper of Arabic articles that has its name in Latin letters. */
const NAMES = new Set(['Factiva', 'Nexis Uni', 'ProQuest', 'Markdown', 'Sada al-Mallahat']);

const FILE = /^[\w-]+\.(?:txt|md|csv|jsonl?)$/;

describe.each(['ar', 'de', 'ja'])('a site in `%s`', (language) => {
	const pages = () => sites.get(language)?.pages ?? [];

	test('has lists in its own language and direction, and articles in theirs', () => {
		for (const { path: address, tree } of pages()) {
			const html = findOne(tree, 'html');
			if (!isArticle(address)) expect(attribute(html, 'lang'), address).toBe(language);
			expect(attribute(html, 'dir') ?? 'ltr', address).toBe(
				directionOf(attribute(html, 'lang') ?? ''),
			);
		}
		expect(pages().length).toBeGreaterThan(25);
	});

	test('says of all letters which language they are', () => {
		const wrong = piecesOf(pages()).flatMap(({ address, text, lang }) => {
			const script = new Intl.Locale(lang).maximize().script ?? '';
			const others = Object.keys(SCRIPTS).filter(
				(name) => name !== script && SCRIPTS[name]?.test(text),
			);
			// Words within an article's own text are the article's.
			return others.length > 0 && !/\p{sc=Latn}/u.test(text) ? `${address} ${lang}: ${text}` : [];
		});
		expect(wrong).toEqual([]);
	});

	test('sets all words in their direction', () => {
		const wrong = piecesOf(pages())
			.filter(({ text, within }) => !OWNERS.has(text) && isOwn(within) && !SIGNS.has(text))
			// What is isolated has a direction of its own.
			.map((piece) => ({ ...piece, text: piece.text.replace(/\u2068.*?\u2069/g, '') }))
			.filter(({ text, dir }) => findOtherDirection(text, dir === 'rtl' ? 'rtl' : 'ltr'))
			.map(({ address, text, dir }) => `${address} ${dir}: ${text}`);
		expect(wrong).toEqual([]);
	});

	test('cites in its own signs, and marks what is said in another language', () => {
		const quotes = { ar: ['«', '»'], de: ['„', '“'], ja: ['「', '」'] }[language];
		for (const { path: address, tree } of pages().filter(({ path: one }) => isArticle(one))) {
			const citation = findOne(tree, '.citation');
			const headline = visibleText(findOne(tree, 'h1'));
			expect(visibleText(citation), address).toContain(quotes?.join(headline));
			const own = attribute(findOne(tree, 'html'), 'lang') ?? '';
			const marked = findAll(citation, `[lang="${own}"]`).map(visibleText);
			expect(marked.includes(headline), address).toBe(!own.startsWith(language));
		}
	});
});

test('no word of a site is the same in three languages, but for what an owner or a database says', () => {
	const [first = [], ...more] = [...sites].map(([language, { pages }]) =>
		piecesOf(pages)
			.filter(({ lang, within }) => lang === language && !within.includes('dd') && isOwn(within))
			.filter(({ text, within }) => !isForPrograms(within) && !NAMES.has(text) && !FILE.test(text))
			.filter(({ text }) => /\p{L}/u.test(text) && !OWNERS.has(text) && !SIGNS.has(text))
			.map(({ address, text }) => `${address} ${text}`),
	);
	const others = more.map((texts) => new Set(texts));
	expect(first.length).toBeGreaterThan(200);
	expect(first.filter((text) => others.every((texts) => texts.has(text)))).toEqual([]);
	const labels = [...sites.values()].map(
		({ pages }) =>
			new Set(
				pages.flatMap(({ tree }) =>
					findAll(tree, '[aria-label]').map((element) => attribute(element, 'ariaLabel')),
				),
			),
	);
	expect([...(labels[0] ?? [])].filter((label) => labels[1]?.has(label))).toEqual([]);
});

test('a site in a language without words says so once, speaks English, and marks what its owner says', async () => {
	const { built, pages } = await build('de', 'cs');
	expect(built.log.match(/no words of its own in `cs`/g)).toHaveLength(1);
	// The language is part of what makes a page: none of those of the German site is left.
	expect(built.log).toMatch(/ (\d+) pages: \1 rendered, 0 unchanged/);
	const front = pages.find(({ path: address }) => address === '');
	if (!front) throw new Error('There is no front page');
	expect(attribute(findOne(front.tree, 'html'), 'lang')).toBe('en');
	expect(attribute(findOne(front.tree, 'h1'), 'lang')).toBe('cs');
	const ways = findAll(front.tree, '.masthead nav a').map(visibleText);
	expect(ways).toEqual(['Front page', 'All articles', 'Search', 'Reading list', 'Notes']);
}, 60_000);

describe.skipIf(!chromiumPath)('a reader of a site from right to left', () => {
	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

	test('loses nothing and need not scroll sideways, on a phone or at a desk', async () => {
		const { built, pages } = sites.get('ar') ?? {};
		if (!built || !pages) throw new Error('There is no site in Arabic');
		const server = await serve(built.folder, { base: built.base });
		const browser = await openBrowser();
		const one = (text: string) => pages.find(({ path: address }) => address.includes(text))?.path;
		for (const address of ['', 'articles/', one('lmlh'), one('highest'), 'no/such/page/']) {
			for (const width of [320, 1360]) {
				const url = new URL(address ?? 'missing', server.url).href;
				const { page, problems } = await visit(browser, url, { width });
				expect(await sidewaysScroll(page), `${url} ${width}`).toBe(0);
				expect(await findLostText(page), `${url} ${width}`).toEqual([]);
				expect(problems).toEqual([]);
				if (width === 320) {
					await page.evaluate(axe);
					expect(await findBarriers(page), url).toEqual([]);
				}
				await page.context().close();
			}
		}
		await browser.close();
		await server.close();
	}, 120_000);

	function findBarriers(page: Awaited<ReturnType<typeof visit>>['page']) {
		return page.evaluate(async () => {
			const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
			const { violations } = await axe.run();
			return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
		});
	}
});

/** Whether words are not what a database calls its fields, or a note with a digest. */
function isOwn(within: readonly string[]): boolean {
	return !within.includes('details') && !within.includes('small');
}

/** Whether words are a name of a field, a digest or a line of code. */
function isForPrograms(within: readonly string[]): boolean {
	return within.includes('code') || within.includes('pre');
}

function isArticle(address: string): boolean {
	return /^articles\/\d{4}-/.test(address);
}

function piecesOf(pages: readonly Page[]): Array<Piece & { address: string }> {
	return pages.flatMap(({ path: address, tree }) =>
		read(tree, { text: '', lang: '', dir: '', within: [] }).map((piece) => ({ ...piece, address })),
	);
}

/** Read all words that are seen, each with the language and direction that it inherits. */
function read(node: Nodes, around: Piece): Piece[] {
	if (node.type === 'text') {
		const text = collapse(node.value);
		return text === '' ? [] : [{ ...around, text }];
	}
	if (!('children' in node)) return [];
	if (node.type !== 'element') return node.children.flatMap((child) => read(child, around));
	if (['head', 'script', 'style'].includes(node.tagName)) return [];
	const own = inherit(node, around);
	return node.children.flatMap((child) => read(child, own));
}

function inherit(element: Element, around: Piece): Piece {
	return {
		text: '',
		lang: attribute(element, 'lang') ?? around.lang,
		dir: attribute(element, 'dir') ?? around.dir,
		within: [...around.within, element.tagName],
	};
}
