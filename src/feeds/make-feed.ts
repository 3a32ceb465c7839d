import type { Card } from '../article/card.ts';
import { writtenIn } from '../article/written-in.ts';
import { pageLabelsOf } from '../labels/labels-of.ts';
import { namesIn } from '../library/entries.ts';
import { type Feed, newestOf } from '../library/feeds.ts';
import type { Library } from '../library/make-library.ts';
import { nameEntry } from '../library/name-entry.ts';
import { articlePath } from '../library/paths.ts';
import { toAddress } from '../lib/to-address.ts';
import { uuid5 } from '../lib/uuid.ts';
import { site } from '../site.ts';
import { titleOfFeed } from './title-of-feed.ts';

/** What a feed says, whatever its format. All of it is text, and none of it markup. */
export interface FeedText {
	id: string;
	title: string;
	description: string;
	/** BCP 47 tag of all its articles, or of the site's own words if they differ. */
	language: string;
	/** Address of the page that it is a feed of. */
	home: string;
	/** Address of the feed in a format; undefined where the site's own address is not known. */
	self: (file: string) => string | undefined;
	/** When the newest article was printed: no clock, so that nothing is new that is not. */
	updated: Date;
	items: readonly FeedItem[];
}

/** An article in a feed. */
export interface FeedItem {
	id: string;
	title: string;
	address: string;
	date: Date;
	authors: readonly string[];
	publication: string;
	section: string | undefined;
	/** Undefined where it is not known. */
	language: string | undefined;
	summary: string;
}

/** Of the UUIDs that a site's feeds and articles are known by; chosen once, for good. */
const NAMESPACE = 'c5a8b1d4-3f0e-5d6a-9b57-2e8f41c07d93';

/**
 * Say what a feed has to say. `address` is the site's own, if it is known: without it, links begin at the host.
 *
 * Articles are known by their ids, not by their addresses, so that nothing is new to a feed reader when a site moves.
 */
export function makeFeed(library: Library, feed: Feed, address: URL | undefined): FeedText {
	const articles = newestOf(library, feed);
	const items = articles.map((card) => toItem(card, address));
	const { language, feeds } = pageLabelsOf(site.language);
	const languages = new Set(articles.map(({ inLanguage }) => inLanguage));
	const [only = language] = languages;
	const title = titleOfFeed(feed, language);
	return {
		id: toId(`feed ${site.name} ${feed.path}`),
		title,
		description: feed.entry ? feeds.newest(nameEntry(feed.entry, language)) : site.description,
		language: languages.size > 1 || only === 'und' ? language : only,
		home: toAddress(feed.path, address),
		self: (file) => address && toAddress(feed.path + file, address),
		updated: new Date(items.length > 0 ? Math.max(...items.map(({ date }) => date.getTime())) : 0),
		items,
	};
}

function toItem(card: Card, address: URL | undefined): FeedItem {
	const { language } = writtenIn(card);
	return {
		id: toId(card.id),
		title: card.headline,
		address: toAddress(articlePath(card), address),
		date: toInstant(card),
		authors: card.authors.map(({ name }) => name),
		publication: card.publication,
		section: namesIn(card, 'sections')[0]?.name,
		language: language === 'und' ? undefined : language,
		summary: card.summary,
	};
}

function toId(name: string): string {
	return `urn:uuid:${uuid5(NAMESPACE, name)}`;
}

/** Feeds need a time of day. This one is on the same date from Hawaii to New Zealand, in its summer too. */
const SAME_DATE = '10:00Z';

function toInstant({ datePublished, timePublished }: Card): Date {
	return new Date(`${datePublished}T${timePublished ?? SAME_DATE}`);
}
