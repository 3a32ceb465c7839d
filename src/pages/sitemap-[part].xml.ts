import type { APIRoute, GetStaticPathsItem } from 'astro';
import { toSitemap, toSitemapIndex } from '../feeds/to-sitemap.ts';
import { paginate } from '../library/list-pages.ts';
import { sitemapPath } from '../library/paths.ts';
import { toAddress } from '../lib/to-address.ts';

/** Addresses in a file: search engines take 50,000. */
const MOST_ADDRESSES = 45_000;

/** What a page tells of itself. */
interface PageModule {
	getStaticPaths?: () => Promise<GetStaticPathsItem[]>;
	/** Whether search engines are asked to leave it out. */
	noindex?: boolean;
}

/** All of them, so that whoever adds a page need not think of the sitemap. */
const modules = import.meta.glob<PageModule>('./**/*.astro');

/** A sitemap needs whole addresses: without that of the site there is none. */
export async function getStaticPaths() {
	const site = import.meta.env.SITE;
	if (!site) return [];
	const addresses = (await pathsOfPages()).map((path) => toAddress(path, site));
	const parts = paginate(addresses.sort(), MOST_ADDRESSES);
	const index = parts.map(({ number }) => toAddress(sitemapPath(number), site));
	return [
		{ params: { part: 'index' }, props: { text: toSitemapIndex(index) } },
		...parts.map(({ number, items }) => ({
			params: { part: String(number) },
			props: { text: toSitemap(items) },
		})),
	].map((one) => ({ ...one, cacheKey: one.props.text }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });

async function pathsOfPages(): Promise<string[]> {
	const paths: string[] = [];
	for (const [file, load] of Object.entries(modules)) {
		const { getStaticPaths, noindex } = await load();
		if (noindex) continue;
		const all = (await getStaticPaths?.()) ?? [{ params: {} }];
		for (const { params } of all) paths.push(fill(file, params));
	}
	return paths;
}

/** Put what a page's address has of its own in the place of `[name]` and `[...name]`. */
function fill(file: string, params: GetStaticPathsItem['params']): string {
	const parts = file
		.replace(/^\.\/|(index)?\.astro$/g, '')
		.split('/')
		.map((part) =>
			part.replace(/\[(?:\.{3})?(\w+)\]/, (_, name: string) => `${params[name] ?? ''}`),
		)
		.filter(Boolean);
	return parts.map((part) => `${part}/`).join('');
}
