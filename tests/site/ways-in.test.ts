import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { readAsked } from '../../src/search/address.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { ask, openIndex } from '../helpers/open-index.ts';
import { attribute, collapse, findAll, type Page, readPages } from '../helpers/read-page.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

const { folder, base } = sharedSite('main');
const pages = new Map((await readPages(folder)).map((page) => [page.path, page]));
const records = sharedRecords();

/** What each index goes by, read from the records again. */
const namesOf: Record<string, (record: Article) => Array<string | null>> = {
	publications: ({ publication }) => [publication],
	authors: ({ authors, contributors }) => [...authors, ...contributors].map(({ name }) => name),
	places: ({ authors, contributors }) =>
		[...authors, ...contributors].map(({ location }) => location),
	sections: ({ printSection, kicker }) => [printSection ?? kicker],
	subjects: ({ about }) =>
		about.flatMap(({ scheme, label, code }) =>
			label || code ? [`${scheme} ${label || code}`] : [],
		),
	languages: ({ inLanguage }) => [inLanguage === 'und' ? null : inLanguage],
};

test.each(Object.entries(namesOf))('the index of %s leads to every name once', (kind, read) => {
	const names = new Set(records.flatMap(read).flatMap((name) => name?.normalize() ?? []));
	expect(names.size).toBeGreaterThan(1);
	const listed = pagesBelow(`${kind}/`).flatMap((page) => linksOf(page, '.letter a'));
	expect(listed.length).toBe(names.size);
	expect(new Set(listed).size).toBe(names.size);
});

test.each(Object.entries(namesOf))(
	'a page of %s lists the articles that have its name, and no others',
	(kind, read) => {
		const groups = new Map<string, string[]>();
		for (const record of records)
			for (const name of new Set(read(record).flatMap((each) => each?.normalize() ?? []))) {
				groups.set(name, [...(groups.get(name) ?? []), `/${articlePath(record)}`]);
			}
		const expected = [...groups.values()].map((paths) => paths.toSorted().join(' '));
		const entries = pagesBelow(`${kind}/`).flatMap((page) => linksOf(page, '.letter a'));
		const found = entries.map((entry) =>
			pagesBelow(entry.slice(1))
				.flatMap((page) => linksOf(page, '.teaser a'))
				.toSorted()
				.join(' '),
		);
		expect(found.toSorted()).toEqual(expected.toSorted());
	},
);

test('an index says of each name how many articles it has, and of which years', () => {
	const paper = 'The Harbour Courier';
	const own = records.filter(({ publication }) => publication === paper);
	const years = own.map(({ datePublished }) => datePublished.slice(0, 4)).toSorted();
	const span = years[0] === years.at(-1) ? years[0] : `${years[0]}–${years.at(-1)}`;
	const rows = findAll(pageAt('publications/').tree, '.letter li').map((row) =>
		collapse(toString(row)),
	);
	expect(rows).toContain(`${paper} ${own.length} articles, ${span}`);
});

test('an issue has what its paper printed on its date, by the pages of the paper', () => {
	const [record] = records.filter(({ headline }) => headline === 'Bell Buoy Adrift');
	const date = record?.datePublished ?? '';
	const page = pageAt(`publications/the-harbour-courier/${date}/`);
	const issue = records.filter(
		({ publication, datePublished }) =>
			publication === record?.publication && datePublished === date,
	);
	const printed = issue.map(({ printPage }) => `page ${printPage}`);
	expect(printed.length).toBeGreaterThan(1);
	expect(findAll(page.tree, '.block h2').map((head) => collapse(toString(head)))).toEqual(
		printed.toSorted(),
	);
	expect(linksOf(page, '.teaser a').toSorted()).toEqual(
		issue.map((each) => `/${articlePath(each)}`).toSorted(),
	);
});

test('every day, month and year that has articles has a page, and leads to what is in it', () => {
	const days = new Map<string, Article[]>();
	for (const record of records)
		days.set(record.datePublished, [...(days.get(record.datePublished) ?? []), record]);
	for (const [date, own] of days) {
		const path = `dates/${date.replaceAll('-', '/')}/`;
		const listed = pagesBelow(path).flatMap((page) => linksOf(page, '.teaser a'));
		expect(listed.toSorted(), date).toEqual(own.map((each) => `/${articlePath(each)}`).toSorted());
		const [year = '', month = ''] = date.split('-');
		expect(linksOf(pageAt(`dates/${year}/${month}/`), '.block h2 a')).toContain(`/${path}`);
		expect(linksOf(pageAt(`dates/${year}/`), '.month td a')).toContain(`/${path}`);
		expect(linksOf(pageAt('dates/'), 'td a')).toContain(`/dates/${year}/${month}/`);
	}
});

test('what the record of an article says leads to its page', () => {
	for (const record of records) {
		const links = new Set(linksOf(pageAt(articlePath(record)), 'article > header a, .record a'));
		const kinds = [...links].map((link) => link.split('/')[1]);
		const expected = Object.entries(namesOf).flatMap(([kind, read]) => {
			const names = new Set(read(record).flatMap((name) => name?.normalize() ?? []));
			return Array.from(names, () => kind);
		});
		// The place of an author and that of a contributor lead to one page; a page leads to its issue.
		if (record.printPage) expected.push('publications');
		expected.push('dates');
		expect(
			kinds.filter((kind) => kind && kind in { ...namesOf, dates: 1 }).toSorted(),
			record.id,
		).toEqual(expected.toSorted());
	}
});

test('an article that a person only contributed to says so on their page', () => {
	const [record] = records.filter(({ contributors }) => contributors.length > 0);
	const [person] = record?.contributors ?? [];
	const row = linksOf(pageAt(record ? articlePath(record) : ''), '#contributors a')[0] ?? '';
	const page = pageAt(row.slice(1));
	expect(collapse(toString(findAll(page.tree, 'h1')[0] ?? page.tree))).toBe(person?.name);
	expect(collapse(toString(page.tree))).toContain('contributed to');
	const teasers = findAll(page.tree, '.teaser').map((teaser) => collapse(toString(teaser)));
	expect(teasers.some((text) => text.endsWith('· contributor'))).toBe(true);
});

test('a name with more than ten articles leads to a search of these, and no other name does', async () => {
	const { search } = await openIndex(
		records.toSorted((a, b) => (a.datePublished < b.datePublished ? -1 : 1)),
	);
	const long: string[] = [];
	const leading: string[] = [];
	for (const kind of Object.keys(namesOf)) {
		const entries = pagesBelow(`${kind}/`).flatMap((page) => linksOf(page, '.letter a'));
		for (const entry of entries) {
			const own = pagesBelow(entry.slice(1)).flatMap((page) => linksOf(page, '.teaser a'));
			if (own.length > 10 && kind !== 'subjects') long.push(entry);
			for (const link of linksOf(pageAt(entry.slice(1)), '.list-head a[href*="?"]')) {
				leading.push(entry);
				const { text, filters } = readAsked(new URL(link, 'https://example.org').searchParams);
				expect((await search.find(ask(text, { filters }))).count, link).toBe(own.length);
			}
		}
	}
	expect(leading.length).toBeGreaterThan(0);
	expect(leading).toEqual(long);
});

/** A page of a list or index, and those that go on with it. */
function pagesBelow(path: string): Page[] {
	const further = new RegExp(`^${path}\\d{1,3}/$`);
	const isDate = /^dates\/[\d/]*$/.test(path) && path.split('/').length < 5;
	return [...pages.values()].filter(
		(page) => page.path === path || (!isDate && further.test(page.path)),
	);
}

function pageAt(path: string): Page {
	const page = pages.get(path);
	if (!page) throw new Error(`There is no page at \`${path}\``);
	return page;
}

/** Where links lead to, from the site's base. */
function linksOf({ tree }: Page, selector: string): string[] {
	return findAll(tree, selector)
		.map((link) => attribute(link, 'href') ?? '')
		.filter((href) => href.startsWith(base))
		.map((href) => `/${href.slice(base.length)}`);
}
