import type { APIRoute } from 'astro';
import { SITEMAP } from '../library/paths.ts';
import { toAddress } from '../lib/to-address.ts';

/** Let every robot in, and tell it of the list of all pages. It is only asked for at the root of a host. */
export const GET: APIRoute = ({ site }) => {
	const lines = ['User-agent: *', 'Allow: /'];
	if (site) lines.push('', `Sitemap: ${toAddress(SITEMAP, site)}`);
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
};
