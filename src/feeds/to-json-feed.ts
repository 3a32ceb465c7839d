import { feedFiles } from '../library/feed-files.ts';
import type { FeedItem, FeedText } from './make-feed.ts';

/** Write a feed as JSON Feed 1.1. */
export function toJsonFeed(feed: FeedText): string {
	const document = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.home,
		feed_url: feed.self(feedFiles.json),
		description: feed.description,
		language: feed.language,
		items: feed.items.map(toItem),
	};
	return `${JSON.stringify(document)}\n`;
}

function toItem({ date, authors, section, language, ...item }: FeedItem) {
	return {
		id: item.id,
		url: item.address,
		title: item.title,
		// There has to be one: as much of the text as the feed has.
		content_text: item.summary,
		date_published: date.toISOString(),
		authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
		tags: section ? [section] : undefined,
		language,
		// The format has no name for it; names of one's own begin so.
		_publication: { name: item.publication },
	};
}
