import type { APIRoute } from 'astro';
import { makeFeed } from '../../feeds/make-feed.ts';
import { toJsonFeed } from '../../feeds/to-json-feed.ts';
import { type Feed, feedRoutes } from '../../library/feeds.ts';
import { getLibrary } from '../../loader/shelf.ts';

export async function getStaticPaths() {
	return feedRoutes(await getLibrary());
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props, site }) =>
	new Response(toJsonFeed(makeFeed(await getLibrary(), props.feed, site)), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
