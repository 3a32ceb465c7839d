import { directionOf } from '../lib/text-direction.ts';

/** The first script of a page, which carries what the page has to tell to the others. */
const told = document.querySelector<HTMLElement>('script[data-keep]')?.dataset ?? {};

/**
 * What each thing that is kept begins its name with.
 *
 * Sites of one host share a store, such as those of an owner on GitHub Pages; the site's base tells them apart.
 */
export const prefix = told.keep ?? '';

/** BCP 47 tag of the site's own words. */
export const siteLanguage = told.language ?? 'en';

/** Attributes of what the scripts put into a page: the language may be another than that of its article. */
export const ownDirection = { lang: siteLanguage, dir: directionOf(siteLanguage) };

/** Path of a page from the site's root, by whichever of its addresses: a host may answer to `x`, `x/` and `x/index.html`. */
export function pathOf(pathname: string): string {
	return pathname
		.slice(toAddress('').length)
		.replace(/(^|\/)index\.html$/, '$1')
		.replace(/[^/]$/, '$&/');
}

/** Path of this page from the site's root. */
export const path = pathOf(location.pathname);

/** Address of a page of the site, from its path. */
export function toAddress(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
