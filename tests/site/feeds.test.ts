import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { ARTICLES_A_FEED } from '../../src/library/feeds.ts';
import type { BuiltSite } from '../helpers/build-site.ts';
import { MANY } from '../helpers/many-articles.ts';
import {
	attribute,
	findAll,
	findOne,
	metaContent,
	type Page,
	readPages,
} from '../helpers/read-page.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';
import { HOSTILE_HEADLINE } from '../helpers/strange-exports.ts';

const [main, plain] = [sharedSite('main'), sharedSite('plain')];
const full = [main, plain, sharedSite('many')];
const sites = [...full, sharedSite('empty')];

test.each(full)(
	'each feed of the $name site has the newest articles of its page, the same in every format',
	async (site) => {
		const pages = await readPages(site.folder);
		const followed = pages.filter(({ tree }) => feedsOf(tree).length > 0);
		const kinds = followed.map(({ path: at }) => at.split('/', 1)[0]);
		expect([...new Set(kinds)].sort()).toEqual(
			site.name === 'many' ? ['', 'publications'] : ['', 'authors', 'publications', 'sections'],
		);
		for (const page of followed) {
			const list = page.path === '' ? pages.find(({ path: at }) => at === 'articles/') : page;
			const links = findAll((list ?? page).tree, 'main h3 a').map((link) =>
				attribute(link, 'href'),
			);
			const [rss, atom, json] = feedsOf(page.tree).map((file) => read(site, file));
			expect(
				rss?.map(({ url }) => url),
				page.path,
			).toEqual(links.slice(0, ARTICLES_A_FEED).map((link) => `${site.site ?? ''}${link}`));
			expect(new Set(rss?.map(({ id }) => id)).size, page.path).toBe(rss?.length);
			expect(atom, page.path).toEqual(rss);
			expect(json, page.path).toEqual(rss);
		}
	},
);

test('a feed of more articles than it has room for has the newest of them', () => {
	const titles = read(sharedSite('many'), 'feed.xml').map(({ title }) => title);
	expect(titles).toHaveLength(ARTICLES_A_FEED);
	expect(titles).toContain(`Notice to mariners no. ${MANY}`);
	expect(titles).not.toContain('Notice to mariners no. 1');
});

test('a feed says what the record says, in its letters, and never the whole text', () => {
	const items = read(main, 'atom.xml');
	const records = new Map(sharedRecords().map((record) => [record.id, record]));
	for (const { url, title, date, authors, sections, summary, publication } of items) {
		const record = records.get(url?.split('/').at(-2) ?? '');
		if (!record) throw new Error(`${url} is no article`);
		expect(title).toBe(record.headline);
		expect(publication).toBe(record.publication);
		expect(authors).toEqual(record.authors.map(({ name }) => name));
		expect(sections).toEqual(
			[record.printSection ?? record.kicker].filter((name) => name !== null),
		);
		const time = record.timePublished ?? '10:00Z';
		expect(date).toBe(`${record.datePublished}T${time.replace('Z', ':00.000Z')}`);
		const text = record.body.map((block) => block.text).join(' ');
		const cut = summary?.replace(/…$/, '') ?? '';
		expect(cut.length).toBeLessThanOrEqual(280);
		expect(text.startsWith(cut) || text.includes(cut), url).toBe(true);
	}
	expect(items.map(({ title }) => title)).toContain(HOSTILE_HEADLINE);
	expect(items.some(({ publication }) => publication === 'Quay & <Harbour> "Gazette"')).toBe(true);
	expect(items.some(({ language }) => language === 'ar')).toBe(true);
});

test('what is markup to a feed reader is text to it: a description of RSS is HTML, its title is none', () => {
	const hostile = parseRssFeed(text(main, 'feed.xml')).items?.find(
		({ title }) => title === HOSTILE_HEADLINE,
	);
	expect(hostile?.description).not.toMatch(/<|&(?!amp;|lt;|gt;)/);
	expect(hostile?.description).toContain('&lt;script&gt;');
});

test('feeds are the same wherever, whenever and in whatever time zone a site is built', () => {
	const own = new RegExp(`${main.site}${main.base}`, 'g');
	for (const page of ['', 'publications/the-harbour-courier/', 'authors/ines-corrigan/']) {
		for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
			const moved = text(main, page + file)
				.replace(/<(atom:)?link rel="self"[^>]*>|"feed_url":"[^"]*",/g, '')
				.replace(own, '/');
			expect(moved).toBe(text(plain, page + file));
		}
	}
	expect(text(plain, 'feed.xml')).toContain('<lastBuildDate>');
	expect(text(sharedSite('empty'), 'feed.xml')).not.toContain('<lastBuildDate>');
});

test.each(sites)(
	'all feeds of the $name site are on the page of feeds and in its OPML list',
	async (site) => {
		const pages = await readPages(site.folder);
		const files = pages.flatMap(({ tree }) => feedsOf(tree));
		const expected = new Set(site.name === 'empty' ? feedsIn('') : files);
		const listed = pages
			.filter(({ path: at }) => at.startsWith('feeds/'))
			.flatMap(({ tree }) =>
				findAll(tree, 'td a').map((link) => toFile(site, attribute(link, 'href'))),
			);
		expect(listed.toSorted()).toEqual([...expected].sort());

		const { head, body } = parseOpml(text(site, 'feeds.opml'));
		expect(head?.title).toBe('Feeds | Broadsheet');
		const outlines = (body?.outlines ?? []).flatMap(({ outlines: own = [] }) => own);
		for (const outline of outlines) {
			expect(outline.type).toBe('rss');
			const feed = parseRssFeed(text(site, toFile(site, outline.xmlUrl)));
			expect([outline.text, outline.htmlUrl]).toEqual([feed.title, feed.link]);
		}
		const rss = [...expected].filter((file) => file.endsWith('feed.xml'));
		expect(outlines.map(({ xmlUrl }) => toFile(site, xmlUrl)).toSorted()).toEqual(rss.sort());
	},
);

test.each(sites)(
	'the $name site tells feed readers and phones of itself on lists, and on no article',
	async (site) => {
		for (const { path: at, tree } of await readPages(site.folder)) {
			const isArticle = /^articles\/\d{4}-/.test(at);
			expect(findAll(tree, 'link[rel="manifest"]').length, at).toBe(isArticle ? 0 : 1);
			const shown = findAll(tree, '.feeds a').map((link) => toFile(site, attribute(link, 'href')));
			const told = feedsOf(tree);
			if (isArticle || told.length === 0) expect([...shown, ...told], at).toEqual([]);
			else if (site.name !== 'empty') expect(shown, at).toEqual(['feeds/', ...told]);
		}
	},
);

test('search engines are told of every page that is to be found, where the site has an address', async () => {
	const pages = await readPages(main.folder);
	const home = `${main.site}${main.base}`;
	expect(addressesIn(main, 'sitemap-index.xml')).toEqual([`${home}sitemap-1.xml`]);
	const found = pages.filter(({ tree }) => metaContent(tree, 'robots') !== 'noindex');
	const listed = addressesIn(main, 'sitemap-1.xml');
	expect(listed).toEqual(found.map(({ path: at }) => home + at).sort());
	const left = pages.filter((page) => !found.includes(page)).map(({ path: at }) => at);
	expect(left).toEqual(['404.html', 'notes/', 'reading/']);
	expect(text(main, 'robots.txt')).toBe(
		`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`,
	);

	expect(text(plain, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
	expect(existsSync(path.join(plain.folder, 'sitemap-index.xml'))).toBe(false);
});

test.each(sites)(
	'the manifest of the $name site names the site, its start and icons that are there',
	(site) => {
		const manifest = JSON.parse(text(site, 'manifest.webmanifest')) as {
			name: string;
			lang: string;
			dir: string;
			start_url: string;
			icons: Array<{ src: string; sizes: string }>;
		};
		expect(manifest).toMatchObject({ name: 'Broadsheet', lang: 'en-GB', start_url: site.base });
		for (const { src, sizes } of manifest.icons) {
			const file = readFileSync(path.join(site.folder, toFile(site, src)));
			if (src.endsWith('.png'))
				expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
		}
	},
);

/** An article as a feed has it. */
interface Item {
	id: string | undefined;
	title: string | undefined;
	url: string | undefined;
	date: string | undefined;
	authors: Array<string | undefined>;
	sections: Array<string | undefined>;
	summary: string | undefined;
	publication: string | undefined;
	language: string | undefined;
}

/** Read the articles of a feed, in the words of the one format as in those of another. */
function read(site: BuiltSite, file: string): Item[] {
	const document = text(site, file);
	if (file.endsWith('feed.xml')) return readRss(document);
	if (file.endsWith('atom.xml')) return readAtom(document);
	expect(document).toContain('"https://jsonfeed.org/version/1.1"');
	// The parser leaves out what a format has no name for.
	const { items: own } = JSON.parse(document) as {
		items: Array<{ _publication: { name: string } }>;
	};
	return (parseJsonFeed(document).items ?? []).map((item, index) => ({
		id: item.id,
		title: item.title,
		url: item.url,
		date: item.date_published,
		authors: (item.authors ?? []).map(({ name }) => name),
		sections: item.tags ?? [],
		summary: item.content_text,
		publication: own[index]?._publication.name,
		language: item.language,
	}));
}

function readRss(document: string): Item[] {
	return (parseRssFeed(document).items ?? []).map((item) => ({
		id: item.guid?.value,
		title: item.title,
		url: item.link,
		date: new Date(item.pubDate ?? '').toISOString(),
		authors: item.dc?.creators ?? [],
		sections: (item.categories ?? []).map(({ name }) => name),
		summary: item.description?.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
		publication: item.dc?.sources?.[0],
		language: item.dc?.languages?.[0],
	}));
}

function readAtom(document: string): Item[] {
	return (parseAtomFeed(document).entries ?? []).map((entry) => ({
		id: entry.id,
		title: entry.title?.value,
		url: entry.links?.[0]?.href,
		date: entry.published,
		authors: (entry.authors ?? []).map(({ name }) => name),
		sections: (entry.categories ?? []).map(({ term }) => term),
		summary: entry.summary?.value,
		publication: entry.dc?.sources?.[0],
		language: entry.xml?.lang,
	}));
}

/** Read a file of a site; one of XML has to be well-formed. */
function text(site: BuiltSite, file: string): string {
	const document = readFileSync(path.join(site.folder, file), 'utf8');
	if (/\.(xml|opml)$/.test(file)) fromXml(document);
	return document;
}

/** Give the files of the feeds that a page tells feed readers of: RSS, Atom and JSON Feed. */
function feedsOf(tree: Page['tree']): string[] {
	const links = findAll(tree, 'link[rel="alternate"]');
	const types = links.map((link) => attribute(link, 'type'));
	if (links.length > 0)
		expect(types).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);
	const base = attribute(findOne(tree, 'link[rel="icon"]'), 'href')?.replace('favicon.svg', '');
	return links.map((link) => attribute(link, 'href')?.slice(base?.length) ?? '');
}

function feedsIn(at: string): string[] {
	return ['feed.xml', 'atom.xml', 'feed.json'].map((file) => at + file);
}

function toFile(site: BuiltSite, address = ''): string {
	return address.slice(`${address.startsWith('/') ? '' : (site.site ?? '')}${site.base}`.length);
}

function addressesIn(site: BuiltSite, file: string): string[] {
	return [...text(site, file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}
