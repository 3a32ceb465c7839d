import type { APIRoute } from 'astro';
import { toOpml } from '../feeds/to-opml.ts';
import { pageLabelsOf } from '../labels/labels-of.ts';
import { feedGroups } from '../library/feed-groups.ts';
import { getLibrary } from '../loader/shelf.ts';
import { site as own } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
	const groups = feedGroups(await getLibrary(), pageLabelsOf(own.language).language);
	return new Response(toOpml(groups, site), {
		headers: { 'content-type': 'text/x-opml; charset=utf-8' },
	});
};
