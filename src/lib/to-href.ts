/**
 * Make the address of a page out of its path from the site's root, such as `articles/`, under
 * whatever base the site is built for.
 */
export function toHref(path: string, base: string = import.meta.env.BASE_URL): string {
	return `${base.replace(/\/$/, '')}/${path}`;
}
