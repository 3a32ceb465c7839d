import type { APIRoute } from 'astro';
import { pageLabelsOf } from '../labels/labels-of.ts';
import { directionOf } from '../lib/text-direction.ts';
import { toHref } from '../lib/to-href.ts';
import { site } from '../site.ts';
import { colors } from '../styles/colors.ts';

/** What a phone needs to keep the site beside its apps. */
export const GET: APIRoute = () => {
	const { language } = pageLabelsOf(site.language);
	const toIcon = (src: string, sizes: string, purpose: string) => ({
		src: toHref(src),
		sizes,
		type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
		purpose,
	});
	const manifest = {
		name: site.name,
		short_name: site.name,
		description: site.description,
		lang: site.language,
		dir: directionOf(language),
		id: toHref(''),
		start_url: toHref(''),
		scope: toHref(''),
		display: 'minimal-ui',
		background_color: colors.paper,
		theme_color: colors.paper,
		icons: [
			toIcon('favicon.svg', 'any', 'any'),
			toIcon('icon-192.png', '192x192', 'any'),
			toIcon('icon-512.png', '512x512', 'any'),
			toIcon('icon-maskable.png', '512x512', 'maskable'),
		],
	};
	return new Response(`${JSON.stringify(manifest, undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
	});
};
