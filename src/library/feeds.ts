import type { Card } from '../article/card.ts';
import type { Entry } from './entries.ts';
import { feedKinds, isFollowed } from './feed-files.ts';
import { hasPage } from './fit-files.ts';
import { keyOfCards } from './list-pages.ts';
import { articlesOf, type Library } from './make-library.ts';
import { entryPath } from './paths.ts';

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

/** Tell whether an entry has feeds: the one place that says so. */
export function hasFeeds({ fitting }: Library, entry: Entry): boolean {
	if (!isFollowed(entry.kind) || !hasPage(fitting, entry)) return false;
	return entry.kind !== 'authors' || !fitting.leftOut.has('feedsOfPeople');
}

/** Give every feed: that of the site, then those of entries, kind by kind. */
export function feedsOf(library: Library): Feed[] {
	const all = feedKinds.flatMap((kind) => [...library.entries[kind].values()]);
	const entries = all.filter((entry) => hasFeeds(library, entry));
	return [siteFeed, ...entries.map((entry) => ({ entry, path: entryPath(entry) }))];
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
