import { x } from 'xastscript';
import type { FeedGroup } from '../library/feed-groups.ts';
import type { Feed } from '../library/feeds.ts';
import { pageLabelsOf } from '../labels/labels-of.ts';
import { feedFiles } from '../library/feed-files.ts';
import { toAddress } from '../lib/to-address.ts';
import { site } from '../site.ts';
import { titleOfFeed } from './title-of-feed.ts';
import { toXml } from './to-xml.ts';

/**
 * Write a list of feeds as OPML 2.0, in its groups, for feed readers to import. `address` is the site's own, if it is
 * known; no reader can find feeds without it.
 */
export function toOpml(groups: readonly FeedGroup[], address: URL | undefined): string {
	const { feeds: words, language, ways } = pageLabelsOf(site.language);
	const toOutline = (feed: Feed) => {
		const text = titleOfFeed(feed, language);
		const xmlUrl = toAddress(feed.path + feedFiles.rss, address);
		const htmlUrl = toAddress(feed.path, address);
		return x('outline', { type: 'rss', text, title: text, xmlUrl, htmlUrl });
	};
	return toXml(
		x(
			null,
			x(
				'opml',
				{ version: '2.0' },
				x('head', {}, x('title', `${words.heading} | ${site.name}`)),
				x(
					'body',
					{},
					...groups.map(({ name, feeds }) =>
						x('outline', { text: ways.names[name] }, ...feeds.map(toOutline)),
					),
				),
			),
		),
	);
}
