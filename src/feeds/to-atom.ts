import { x } from 'xastscript';
import { site } from '../site.ts';
import { feedFiles } from '../library/feed-files.ts';
import type { FeedItem, FeedText } from './make-feed.ts';
import { toXml } from './to-xml.ts';

/** Write a feed as Atom (RFC 4287), in which every title and summary can say what language it is in. */
export function toAtom(feed: FeedText): string {
	const self = feed.self(feedFiles.atom);
	return toXml(
		x(
			null,
			x(
				'feed',
				{
					xmlns: 'http://www.w3.org/2005/Atom',
					'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
					'xml:lang': feed.language,
				},
				x('title', feed.title),
				x('subtitle', feed.description),
				x('id', feed.id),
				x('updated', feed.updated.toISOString()),
				// An entry that names nobody has the author of the feed: who put the articles together.
				x('author', {}, x('name', site.name)),
				x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
				self ? x('link', { rel: 'self', type: 'application/atom+xml', href: self }) : null,
				...feed.items.map(toEntry),
			),
		),
	);
}

function toEntry(item: FeedItem) {
	const date = item.date.toISOString();
	return x(
		'entry',
		{ 'xml:lang': item.language },
		x('title', item.title),
		x('id', item.id),
		x('link', { rel: 'alternate', type: 'text/html', href: item.address }),
		x('published', date),
		x('updated', date),
		...item.authors.map((name) => x('author', {}, x('name', name))),
		x('dc:source', item.publication),
		item.section ? x('category', { term: item.section }) : null,
		item.summary ? x('summary', item.summary) : null,
	);
}
