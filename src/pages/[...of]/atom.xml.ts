import type { APIRoute } from 'astro';
import { makeFeed } from '../../feeds/make-feed.ts';
import { toAtom } from '../../feeds/to-atom.ts';
import { type Feed, feedRoutes } from '../../library/feeds.ts';
import { getLibrary } from '../../loader/shelf.ts';

export async function getStaticPaths() {
	return feedRoutes(await getLibrary());
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props, site }) =>
	new Response(toAtom(makeFeed(await getLibrary(), props.feed, site)), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
