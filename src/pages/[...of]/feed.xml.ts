import type { APIRoute } from 'astro';
import { makeFeed } from '../../feeds/make-feed.ts';
import { toRss } from '../../feeds/to-rss.ts';
import { type Feed, feedRoutes } from '../../library/feeds.ts';
import { getLibrary } from '../../loader/shelf.ts';

export async function getStaticPaths() {
	return feedRoutes(await getLibrary());
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props, site }) =>
	new Response(toRss(makeFeed(await getLibrary(), props.feed, site)), {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
	});
