import { x } from 'xastscript';
import { toXml } from './to-xml.ts';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** List addresses of pages for search engines. When a page changed is not known, and so not said. */
export function toSitemap(addresses: readonly string[]): string {
	const urls = addresses.map((address) => x('url', {}, x('loc', address)));
	return toXml(x(null, x('urlset', { xmlns }, ...urls)));
}

/** List the addresses of such lists. */
export function toSitemapIndex(addresses: readonly string[]): string {
	const sitemaps = addresses.map((address) => x('sitemap', {}, x('loc', address)));
	return toXml(x(null, x('sitemapindex', { xmlns }, ...sitemaps)));
}
