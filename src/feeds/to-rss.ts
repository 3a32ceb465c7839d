import { x } from 'xastscript';
import { feedFiles } from '../library/feed-files.ts';
import type { FeedItem, FeedText } from './make-feed.ts';
import { toXml } from './to-xml.ts';

/**
 * Write a feed as RSS 2.0.
 *
 * Names of authors are Dublin Core's: an `author` of RSS is an address of e-mail.
 */
export function toRss(feed: FeedText): string {
	const self = feed.self(feedFiles.rss);
	return toXml(
		x(
			null,
			x(
				'rss',
				{
					version: '2.0',
					'xmlns:atom': 'http://www.w3.org/2005/Atom',
					'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
				},
				x(
					'channel',
					{},
					x('title', feed.title),
					x('link', feed.home),
					x('description', feed.description),
					x('language', feed.language),
					feed.items.length > 0 ? x('lastBuildDate', feed.updated.toUTCString()) : null,
					self ? x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }) : null,
					...feed.items.map(toItem),
				),
			),
		),
	);
}

function toItem(item: FeedItem) {
	return x(
		'item',
		{},
		x('title', item.title),
		x('link', item.address),
		x('guid', { isPermaLink: 'false' }, item.id),
		x('pubDate', item.date.toUTCString()),
		...item.authors.map((name) => x('dc:creator', name)),
		x('dc:source', item.publication),
		item.language ? x('dc:language', item.language) : null,
		item.section ? x('category', item.section) : null,
		item.summary ? x('description', asHtml(item.summary)) : null,
	);
}

/** A description is HTML, which has to be told that there is none in it; titles are text. */
function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
