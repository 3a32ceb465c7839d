import { hash } from 'node:crypto';

/** The styles of a page, as Astro's manifest has them. */
export type PageStyle = { type: 'inline'; content: string } | { type: 'external'; src: string };

/**
 * What every page may do: show itself, its icon and its fonts, and nothing else. That it may also ask its own
 * site for files is for tools, which look for `robots.txt` in the name of the page.
 */
const POLICY =
	"default-src 'none';connect-src 'self';font-src 'self';img-src 'self';base-uri 'none';form-action 'none'";

/**
 * Make the content security policy of the pages that have some styles; no page has a script.
 *
 * It allows these styles and no others, each by its digest. Astro's own policy names those of all pages,
 * and its scripts besides, in every page; and it takes the digests anew for each.
 */
export function makePolicy(styles: readonly PageStyle[]): string {
	const sources = styles.map((style) =>
		style.type === 'inline' ? `'sha256-${hash('sha256', style.content, 'base64')}'` : "'self'",
	);
	return sources.length === 0 ? POLICY : `${POLICY};style-src ${[...new Set(sources)].join(' ')}`;
}
