import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compact } from '../browser/compact.ts';

/** The styles of a page, as Astro's manifest has them. */
export type PageStyle = { type: 'inline'; content: string } | { type: 'external'; src: string };

/** The one script that stands in a page itself. */
const firstPaint = compact(
	readFileSync(new URL('../browser/first-paint.js', import.meta.url), 'utf8'),
);

/**
 * What every page may do: show itself, its icon and its fonts, run the site's own scripts, ask its own site for files,
 * as searching does, and for a page by a form, and nothing else.
 */
const POLICY = [
	"default-src 'none'",
	"connect-src 'self'",
	"font-src 'self'",
	"img-src 'self'",
	`script-src 'self' ${digest(firstPaint)}`,
	"base-uri 'none'",
	"form-action 'self'",
].join(';');

/**
 * Make the content security policy of the pages that have some styles.
 *
 * It allows these styles and no others, each by its digest. Astro's own policy names those of all pages in every
 * page, and takes the digests anew for each.
 */
export function makePolicy(styles: readonly PageStyle[]): string {
	const sources = styles.map((style) =>
		style.type === 'inline' ? digest(style.content) : "'self'",
	);
	return sources.length === 0 ? POLICY : `${POLICY};style-src ${[...new Set(sources)].join(' ')}`;
}

function digest(text: string): string {
	return `'sha256-${hash('sha256', text, 'base64')}'`;
}
