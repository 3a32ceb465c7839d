import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import {
	collapse,
	findAll,
	findOne,
	metaContent,
	type Page,
	readJsonLd,
	readPages,
	visibleText,
} from '../helpers/read-page.ts';
import { readSharedArticles } from '../helpers/shared-articles.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';
import { HOSTILE_HEADLINE, HOSTILE_PARAGRAPHS } from '../helpers/strange-exports.ts';

const records = sharedRecords();
const sharedArticles = readSharedArticles();

let pages: Map<string, Page>;
beforeAll(async () => {
	const all = await readPages(sharedSite('main').folder);
	pages = new Map(all.map((page) => [page.path, page]));
});

test('the page of each record has every word of it, in its order', () => {
	for (const record of records) {
		const corrections = record.endnotes.filter(({ type }) => type === 'correction');
		const notes = record.endnotes.filter(({ type }) => type !== 'correction');
		expectInOrder(visibleText(articleOf(record)), [
			record.kicker,
			record.headline,
			record.byline,
			// A reader has to know of a mistake before the text that has it.
			...corrections.map(({ text }) => text),
			...record.body.map(({ text }) => text),
			...notes.map(({ text }) => text),
			record.copyrightNotice,
		]);
	}
});

test('the text on the page of each record has no word that is not the article’s', () => {
	for (const record of records) {
		const body = visibleText(findOne(articleOf(record), '.body'));
		expect(body, record.id).toBe(collapse(record.body.map(({ text }) => text).join(' ')));
	}
});

test.each(sharedArticles)(
	'every word of the file $name is on its page, in order',
	({ name, text }) => {
		const record = records.find(({ source }) => source.file.endsWith(name));
		expect(record).toBeDefined();
		if (!record) return;

		const [, body = ''] = text.split(/(?<=All Rights Reserved\. *)\n/);
		const words = body.split(/\s+/).filter((word) => word !== '' && word !== '---');
		expect(words.length).toBeGreaterThan(300);
		expectInOrder(visibleText(articleOf(record)), words);
	},
);

test('text that looks like code comes out as typed, word for word and sign for sign', () => {
	const record = records.find(({ headline }) => headline === HOSTILE_HEADLINE);
	expect(record?.body.map(({ text }) => text)).toEqual(HOSTILE_PARAGRAPHS);
	if (!record) return;

	const page = pages.get(articlePath(record));
	const paragraphs = findAll(articleOf(record), '.body > *').map(visibleText);
	expect(paragraphs).toEqual(HOSTILE_PARAGRAPHS);
	expect(visibleText(findOne(articleOf(record), 'h1'))).toBe(HOSTILE_HEADLINE);
	expect(page && metaContent(page.tree, 'og:title')).toBe(HOSTILE_HEADLINE);
	expect(page && readJsonLd(page.tree)['headline']).toBe(HOSTILE_HEADLINE);
	expect(page && toString(findOne(page.tree, 'title'))).toContain(HOSTILE_HEADLINE);
	for (const name of ['', 'articles/']) {
		const list = pages.get(name);
		expect(list && findAll(list.tree, 'main a').map(visibleText)).toContain(HOSTILE_HEADLINE);
	}
});

function articleOf(record: Article) {
	const page = pages.get(articlePath(record));
	if (!page) throw new Error(`There is no page for ${record.id}`);
	return findOne(page.tree, 'main');
}

/** Expect each of some texts to stand in another, each after the one before. */
function expectInOrder(text: string, parts: Array<string | null>) {
	let from = 0;
	for (const part of parts) {
		if (part === null) continue;
		const wanted = collapse(part);
		const at = text.indexOf(wanted, from);
		if (at === -1) expect(text.slice(from, from + 400)).toContain(wanted);
		from = at + wanted.length;
	}
}
