import { toHref } from './to-href.ts';

/**
 * Make the whole address of a page or file out of its path from the site's root; where the site's own address is not
 * known, as much of it as is: from the host on.
 */
export function toAddress(path: string, site: URL | string | undefined): string {
	const href = toHref(path);
	return site ? new URL(href, site).href : href;
}
