import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { attribute, findAll, findOne, type Page, readPages } from '../helpers/read-page.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

const records = sharedRecords();
const plain = records.filter(({ source }) => /\.(txt|md)$/.test(source.file));

let pages: Map<string, Page>;
beforeAll(async () => {
	const all = await readPages(sharedSite('main').folder);
	pages = new Map(all.map((page) => [page.path, page]));
});

test('the page of each record shows the lines of its file, numbered as they are there', () => {
	expect(plain.length).toBeGreaterThan(10);
	for (const record of plain) {
		const { file, line, lines } = record.source;
		const bytes = readFileSync(file);
		const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
		const printed = text.split(/\r\n?|\n/).slice(line - 1, line - 1 + lines);
		const list = listOf(record);
		let number = Number(attribute(list, 'start') ?? 1);
		const shown = findAll(list, 'li').map((item) => {
			number = Number(attribute(item, 'value') ?? number);
			const mark = findAll(item, 'small').map(toString).join('');
			return { number: number++, text: toString(item).slice(mark.length) };
		});
		expect(
			shown.map(({ text: own }) => own),
			record.id,
		).toEqual(printed.map(picture));
		expect(shown[0]?.number).toBe(line);
		expect(shown.at(-1)?.number).toBe(line + lines - 1);
	}
});

test('the first line of each field and paragraph leads to it', () => {
	for (const record of records) {
		const page = pageOf(record);
		const links = findAll(listOf(record), 'a').map((link) => attribute(link, 'href') ?? '');
		const ids = new Set(findAll(page.tree, '[id]').map((found) => attribute(found, 'id')));
		for (const href of links) expect(ids, `${record.id} ${href}`).toContain(href.slice(1));
		const numbered = findAll(page.tree, '.body p').map((p) => `#${attribute(p, 'id')}`);
		expect(links.filter((href) => /^#p\d/.test(href)).filter(isNew)).toEqual(numbered);
		for (const href of ['#headline', '#publication', '#datePublished'])
			expect(links, record.id).toContain(href);
	}
});

test('the rule by which words are counted is told in words', () => {
	for (const record of records) {
		const { wordCount, wordCountDeclared } = record;
		const said = toString(findOne(pageOf(record).tree, 'details.export > p'));
		expect(said).toContain(`${wordCount.toLocaleString('en')} counted: `);
		if (wordCountDeclared !== null) expect(said).toContain(wordCountDeclared.toLocaleString('en'));
	}
});

/** Control characters are shown by their pictures. */
function picture(text: string): string {
	return text.replace(/[\0-\x08\x0b-\x1f]/g, (sign) =>
		String.fromCharCode(0x2400 + sign.charCodeAt(0)),
	);
}

/** A paragraph can go on below a line that was left out. */
function isNew(href: string, index: number, all: readonly string[]): boolean {
	return all.indexOf(href) === index;
}

function listOf(record: (typeof records)[number]) {
	return findOne(pageOf(record).tree, '#export');
}

function pageOf(record: (typeof records)[number]): Page {
	const page = pages.get(articlePath(record));
	if (!page) throw new Error(`There is no page for ${record.id}`);
	return page;
}
