import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { writtenIn } from '../../src/article/written-in.ts';
import { chromiumPath, openBrowser } from '../helpers/browser.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { collapse } from '../helpers/read-page.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

/** What stands behind the reader views of Firefox, Zotero and many read-later services. */
const readability = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8',
);

/** Characters of a text so short that Readability takes anything longer on its page for the article. */
const TOO_SHORT = 100;

/** Characters below which Readability looks again at what it has left out, and takes the longest of what it found. */
const SHORT = 500;

const lengthOf = ({ body }: Article) => body.map(({ text }) => text).join().length;
const records = sharedRecords();
const readable = records.filter((record) => lengthOf(record) > TOO_SHORT);

describe.skipIf(!chromiumPath)('Readability finds', () => {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await openBrowser();
		page = await browser.newPage();
		await page.addScriptTag({ content: readability });
	});
	afterAll(() => browser.close());

	test('title, names, date, newspaper and language of each article', async () => {
		for (const record of records) {
			const { lang, direction, authors } = { ...record, ...languageOf(record) };
			expect(await read(page, record), record.id).toMatchObject({
				title: asItReads(record.headline),
				byline: asItReads(authors.map(({ name }) => name).join(', ')),
				publishedTime: record.datePublished,
				siteName: asItReads(record.publication),
				lang,
				dir: direction,
			});
		}
	});

	test('every block of the text of each article, in its order and once', async () => {
		expect(records.length - readable.length).toBeLessThanOrEqual(1);
		for (const record of readable) {
			const { text } = await read(page, record);
			const start = text.indexOf(collapse(record.body[0]?.text ?? ''));
			const whole = collapse(record.body.map((block) => block.text).join(' '));
			expect(text.slice(start, start + whole.length), record.id).toBe(whole);
		}
	});

	test('nothing in an article of some length that is not its own', async () => {
		const long = records.filter((record) => lengthOf(record) > SHORT);
		expect(long.length).toBeGreaterThan(10);
		for (const record of long) {
			const { text } = await read(page, record);
			const own = [
				record.kicker,
				record.byline,
				record.creditText,
				...record.body.map((block) => block.text),
				...record.endnotes.map((note) => note.text),
				record.copyrightNotice,
			];
			expect(without(text, own), record.id).toBe('');
		}
	});
});

function languageOf(record: Article) {
	const { language, direction } = writtenIn(record);
	return { lang: language, direction };
}

/** What is left of a text when some parts are taken out. */
function without(text: string, parts: Array<string | null>): string {
	return parts.reduce<string>(
		(left, part) => (part === null ? left : left.replace(collapse(part), '').trim()),
		text,
	);
}

/** Readability takes signs that are written as entities for the signs, even in a text that has them. */
function asItReads(text: string): string {
	return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** Runs Readability on an article's page, which it parses as Firefox does. */
async function read(page: Page, record: Article) {
	const file = path.join(sharedSite('main').folder, articlePath(record), 'index.html');
	const found = await page.evaluate(
		(html) => {
			const { Readability } = globalThis as unknown as {
				Readability: new (page: Document) => { parse(): Record<string, string | null> | null };
			};
			const parsed = new Readability(new DOMParser().parseFromString(html, 'text/html')).parse();
			const content = new DOMParser().parseFromString(parsed?.['content'] ?? '', 'text/html');
			// Where one block ends and the next begins there is a space to whoever reads.
			for (const block of content.querySelectorAll('p, li, h2, h3, div, pre, blockquote, hr')) {
				block.append(' ');
				block.before(' ');
			}
			const known = Object.entries(parsed ?? {}).filter(([, value]) => value !== null);
			return { ...Object.fromEntries(known), text: content.body.textContent };
		},
		readFileSync(file, 'utf8'),
	);
	// It tells no direction where it took more than one part of the page.
	return { dir: 'ltr', byline: '', ...found, text: collapse(found.text) };
}
