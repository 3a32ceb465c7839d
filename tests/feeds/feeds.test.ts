import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { makeFeed } from '../../src/feeds/make-feed.ts';
import { toAtom } from '../../src/feeds/to-atom.ts';
import { toJsonFeed } from '../../src/feeds/to-json-feed.ts';
import { toRss } from '../../src/feeds/to-rss.ts';
import { excerpt } from '../../src/lib/excerpt.ts';
import { uuid5 } from '../../src/lib/uuid.ts';
import { hasFeeds, feedsOf, siteFeed } from '../../src/library/feeds.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { makeCard } from '../helpers/make-article.ts';

const person = (name: string) => ({ name, location: null, role: null });

test('text is data in every format: signs of markup, of other scripts, and those that XML cannot hold', () => {
	const headline = 'A & B <i>c</i> ]]> &amp; "d" \u0001\uFFFF🎹 ميناء';
	const library = makeLibrary([
		makeCard({
			headline,
			inLanguage: 'ar',
			publication: '塩浜<新報>',
			authors: [person('O\'N & "M"')],
		}),
	]);
	const feed = makeFeed(library, siteFeed, undefined);
	const written = headline.replace('\u0001', '').replace('\uFFFF', '\uFFFD');
	const [rss, atom] = [toRss(feed), toAtom(feed)];
	for (const document of [rss, atom]) fromXml(document);
	const [item] = parseRssFeed(rss).items ?? [];
	expect([item?.title, item?.dc?.sources, item?.dc?.creators]).toEqual([
		written,
		['塩浜<新報>'],
		['O\'N & "M"'],
	]);
	expect(parseAtomFeed(atom).entries?.[0]?.title?.value).toBe(written);
	const [own] = parseJsonFeed(toJsonFeed(feed)).items ?? [];
	expect(own?.language).toBe('ar');
	expect(toJsonFeed(feed)).toContain(JSON.stringify(headline));
});

test('an article keeps its id when the site moves, and has a time of day that is on its date almost everywhere', () => {
	const library = makeLibrary([
		makeCard({ id: 'a' }),
		makeCard({ id: 'b', timePublished: '23:15Z', headline: 'Late' }),
	]);
	const [here, there] = [undefined, new URL('https://news.example')].map((address) =>
		makeFeed(library, siteFeed, address),
	);
	expect(there?.items.map(({ id }) => id)).toEqual(here?.items.map(({ id }) => id));
	expect(here?.items[0]?.address).toBe('/articles/a/');
	expect(there?.items[0]?.address).toBe('https://news.example/articles/a/');
	expect(here?.self('feed.xml')).toBeUndefined();
	expect(here?.items.map(({ date }) => date.toISOString())).toEqual([
		'2024-03-01T10:00:00.000Z',
		'2024-03-01T23:15:00.000Z',
	]);
	// The newest of them, not the first.
	expect(here?.updated.toISOString()).toBe('2024-03-01T23:15:00.000Z');
	for (const hour of ['-10:00', '+13:45'])
		expect(new Date(Date.parse('2024-03-01T10:00Z') + toMinutes(hour) * 60_000).getUTCDate()).toBe(
			1,
		);
});

test('people have feeds unless a site has no room for them; places never have', () => {
	const cards = ['a', 'b', 'c'].map((id) => makeCard({ id, authors: [person('Ann Marsh')] }));
	const library = makeLibrary(cards);
	const [ann] = library.entries.authors.values();
	expect(ann && hasFeeds(library, ann)).toBe(true);
	expect(feedsOf(library).map(({ path }) => path)).toEqual([
		'',
		'publications/saltmarsh-post/',
		'authors/ann-marsh/',
	]);
	const small = makeLibrary(cards, { mostFiles: 1, socialImages: false, search: true });
	expect(ann && hasFeeds(small, ann)).toBe(false);
	expect(feedsOf(small)).toHaveLength(2);
	const [language] = library.entries.languages.values();
	expect(language && hasFeeds(library, language)).toBe(false);
});

test('a UUID is that of RFC 9562', () => {
	expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
		'2ed6657d-e927-568b-95e1-2665a8aea6a2',
	);
});

test('a summary of a text without spaces ends with a word too, and with a whole sign', () => {
	const text = '港務長說我們等了很久大海不等任何人隨後他登上鷹架一盞一盞地數燈';
	const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
	const cut = excerpt(`Saltmarsh ${text}`, 25).slice('Saltmarsh '.length, -1);
	expect(words.map(({ index }) => index)).toContain(cut.length);
	expect(cut.length).toBeGreaterThan(12);
	expect(excerpt('🎹'.repeat(20), 11)).toBe(`${'🎹'.repeat(5)}…`);
});

function toMinutes(offset: string): number {
	const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
	return (offset.startsWith('-') ? -1 : 1) * (60 * hours + minutes);
}
