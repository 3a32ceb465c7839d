import type { Card } from '../article/card.ts';
import type { Entry, Kind } from './entries.ts';
import { keyOfCards } from './list-pages.ts';
import { articlesOf, type Library } from './make-library.ts';
import { entryPath, feedFiles } from './paths.ts';

/** What has feeds beside the site itself: whatever somebody might follow. */
export const feedKinds = ['publications', 'sections', 'authors'] as const;

/** A kind of entry that has feeds. */
export type FeedKind = (typeof feedKinds)[number];

/** Articles in a feed. */
export const ARTICLES_A_FEED = 50;

/** The newest articles of the site or of an entry, which readers can follow. */
export interface Feed {
	/** None for the site. */
	entry: Entry | undefined;
	/** Of the page that it is a feed of; its own files lie there. */
	path: string;
}

/** The feed of the whole site. */
export const siteFeed: Feed = { entry: undefined, path: '' };

/** Tell whether the entries of a kind have feeds: the one place that says so. */
export function hasFeeds({ feedsOfPeople }: Library, { kind }: { kind: Kind }): boolean {
	return feedKinds.some((one) => one === kind) && (kind !== 'authors' || feedsOfPeople);
}

/** Give every feed: that of the site, then those of entries, kind by kind. */
export function feedsOf(library: Library): Feed[] {
	const kinds = feedKinds.filter((kind) => hasFeeds(library, { kind }));
	const entries = kinds.flatMap((kind) => [...library.entries[kind].values()]);
	return [siteFeed, ...entries.map((entry) => ({ entry, path: entryPath(entry) }))];
}

/** Count the files that the feeds of each kind are, or would be: a feed is a file in each format. */
export function countFeedFiles({ entries }: Library): Record<FeedKind, number> {
	const formats = Object.keys(feedFiles).length;
	const counts = feedKinds.map((kind) => [kind, entries[kind].size * formats]);
	return Object.fromEntries(counts) as Record<FeedKind, number>;
}

/** Give the articles of a feed, in the order that the site has them in. */
export function newestOf(library: Library, { entry }: Feed): Card[] {
	const articles = entry ? articlesOf(library, entry) : library.articles;
	return articles.slice(0, ARTICLES_A_FEED);
}

/** Give the addresses of the feeds in a format, as an endpoint tells Astro of them. */
export function feedRoutes(library: Library) {
	return feedsOf(library).map((feed) => ({
		params: { of: feed.path.replace(/\/$/, '') || undefined },
		props: { feed },
		get cacheKey() {
			return keyOfCards(newestOf(library, feed), feed.entry?.name ?? '', feed.path);
		},
	}));
}
