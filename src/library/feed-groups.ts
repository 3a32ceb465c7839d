import type { Written } from '../lib/own-language.ts';
import { feedKinds, type FeedKind } from './feed-files.ts';
import { type Feed, hasFeeds, siteFeed } from './feeds.ts';
import { indexPages } from './index-pages.ts';
import { paginate, type Paged } from './list-pages.ts';
import type { Library } from './make-library.ts';
import { NAMES_A_PAGE } from './page-sizes.ts';
import { entryPath } from './paths.ts';

/** A feed in a list of them. */
export interface ListedFeed extends Feed {
	/** What the name of its entry is written in; undefined for the site. */
	written: Written | undefined;
}

/** Feeds of one kind. */
export interface FeedGroup {
	name: 'articles' | FeedKind;
	feeds: readonly ListedFeed[];
}

/** A page of the list of all feeds. */
export interface FeedsPage extends Paged {
	groups: readonly FeedGroup[];
}

/** Give all feeds, kind by kind, each in the order of its index. */
export function feedGroups(library: Library, language: string): FeedGroup[] {
	const groups = feedKinds.map((kind): FeedGroup => {
		const blocks = indexPages(library, kind, language).flatMap(({ letters }) => letters);
		const rows = blocks.flatMap((block) => block.rows);
		const own = rows.filter(({ entry }) => hasFeeds(library, entry));
		return {
			name: kind,
			feeds: own.map(({ entry, written }) => ({ entry, path: entryPath(entry), written })),
		};
	});
	const ofSite: FeedGroup = { name: 'articles', feeds: [{ ...siteFeed, written: undefined }] };
	const all = [ofSite, ...groups];
	return all.filter(({ feeds }) => feeds.length > 0);
}

/** Divide the list of all feeds into pages. */
export function feedsPages(library: Library, language: string): FeedsPage[] {
	const all = feedGroups(library, language).flatMap(({ name, feeds }) =>
		feeds.map((feed) => ({ name, feed })),
	);
	return paginate(all, NAMES_A_PAGE).map(({ items, ...page }) => ({
		...page,
		groups: [...Map.groupBy(items, ({ name }) => name)].map(([name, own]) => ({
			name,
			feeds: own.map(({ feed }) => feed),
		})),
	}));
}

/** Give a key that is another if a page of the list is another. */
export function keyOfFeedsPage({ number, of, groups }: FeedsPage): string {
	const feeds = groups.map((group) =>
		group.feeds.map(({ entry, path, written }) => [entry?.name, path, written]),
	);
	return JSON.stringify([number, of, feeds]);
}
