import { beforeAll, describe, expect, test } from 'vitest';
import { directionOf } from '../../src/lib/text-direction.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import {
	attribute,
	collapse,
	findAll,
	findOne,
	inherited,
	metaContent,
	type Page,
	readJsonLd,
	readPages,
	visibleText,
} from '../helpers/read-page.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

const records = sharedRecords();
const site = sharedSite('main');

let pages: Map<string, Page>;
beforeAll(async () => {
	pages = new Map((await readPages(site.folder)).map((page) => [page.path, page]));
});

test('there is a page for each record and none besides', () => {
	const built = [...pages.keys()].filter((path) => /^articles\/\d{4}-/.test(path));
	expect(built).toEqual(records.map(articlePath).sort());
});

describe('the page of each record', () => {
	test('is titled with the headline', () => {
		for (const record of records) {
			const { tree } = pageOf(record);
			expect(visibleText(findOne(tree, 'h1'))).toBe(collapse(record.headline));
			expect(visibleText(findOne(tree, 'title'))).toContain(record.headline);
		}
	});

	test('says its date as the record does, in its head and in its record', () => {
		for (const record of records) {
			const { tree } = pageOf(record);
			for (const part of ['article header', 'aside']) {
				const times = findAll(findOne(tree, part), 'time');
				const dates = times.map((time) => attribute(time, 'dateTime'));
				expect(dates, `${record.id} ${part}`).toEqual([record.datePublished]);
			}
		}
	});

	test('marks headline and text with their language and direction', () => {
		for (const record of records) {
			const { tree } = pageOf(record);
			for (const part of [findOne(tree, 'h1'), findOne(tree, '.body')]) {
				expect(inherited(tree, part, 'lang'), record.id).toBe(record.inLanguage);
				const direction = inherited(tree, part, 'dir') ?? 'ltr';
				expect(direction, record.id).toBe(directionOf(record.inLanguage));
			}
		}
	});

	test('tells search engines what the record says', () => {
		for (const record of records) {
			const jsonLd = readJsonLd(pageOf(record).tree);
			expect(jsonLd).toMatchObject({
				'@context': 'https://schema.org',
				'@type': 'NewsArticle',
				url: `${site.site}${site.base}${articlePath(record)}`,
				headline: record.headline,
				datePublished: record.datePublished,
				inLanguage: record.inLanguage,
				isPartOf: { name: record.publication },
				wordCount: record.wordCount,
			});
			expect(namesOf(jsonLd['author']), record.id).toEqual(namesOf(record.authors));
		}
	});

	test('tells link previews what the record says', () => {
		for (const record of records) {
			const { tree } = pageOf(record);
			expect(metaContent(tree, 'og:type')).toBe('article');
			expect(metaContent(tree, 'og:title')).toBe(record.headline);
			expect(metaContent(tree, 'article:published_time')).toBe(record.datePublished);
		}
	});

	test('shows the facts of the record beside the text', () => {
		for (const record of records) {
			const facts = visibleText(findOne(pageOf(record).tree, 'aside .record'));
			const { publication, printEdition, printPage, publisher, identifier, publicationCode } =
				record;
			const { volumeNumber, issueNumber, issn, wordCountDeclared } = record;
			const shown = [
				...[publication, printEdition, printPage, publisher, identifier, publicationCode],
				...[volumeNumber, issueNumber, issn, wordCountDeclared?.toLocaleString('en')],
				...record.about.map(({ label, code }) => label ?? code),
				...record.otherFields.flatMap(({ label, value }) => [label, value]),
			];
			for (const fact of shown) if (fact) expect(facts, record.id).toContain(collapse(fact));
			expect(facts).not.toMatch(/\b(null|undefined|NaN)\b/);
		}
	});
});

test('each page names its one address', () => {
	for (const { path, tree } of pages.values()) {
		if (path === '404.html') continue;
		const address = `${site.site}${site.base}${path}`;
		expect(attribute(findOne(tree, 'link[rel="canonical"]'), 'href')).toBe(address);
		expect(metaContent(tree, 'og:url')).toBe(address);
	}
});

test('a site that was not told its address makes none up', async () => {
	for (const { html, tree } of await readPages(sharedSite('plain').folder)) {
		for (const link of findAll(tree, 'link[rel="canonical"]')) {
			expect(attribute(link, 'href')).toMatch(/^\//);
		}
		expect(metaContent(tree, 'og:url')).toBeUndefined();
		expect(html).not.toMatch(/localhost|undefined|\[object /);
	}
});

function pageOf(record: (typeof records)[number]): Page {
	const page = pages.get(articlePath(record));
	if (!page) throw new Error(`There is no page for ${record.id}`);
	return page;
}

function namesOf(people: unknown): string[] {
	return Array.isArray(people) ? people.map(({ name }: { name: string }) => name) : [];
}
