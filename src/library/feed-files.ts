import type { Kind } from './entries.ts';

/** What has feeds beside the site itself: whatever somebody might follow. */
export const feedKinds = ['publications', 'sections', 'authors'] as const satisfies readonly Kind[];

/** A kind of entry that has feeds. */
export type FeedKind = (typeof feedKinds)[number];

/** Files of a feed in each of its formats, beside the page whose articles it has. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** How many files a feed is. */
export const FILES_A_FEED = Object.keys(feedFiles).length;

/** Tell whether a kind of entry has feeds, where there is room for them. */
export function isFollowed(kind: Kind): kind is FeedKind {
	return feedKinds.some((one) => one === kind);
}
