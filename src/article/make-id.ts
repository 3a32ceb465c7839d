import { hash } from 'node:crypto';
import anyAscii from 'any-ascii';

/** What an address is made of. */
export interface Addressed {
	datePublished: string;
	headline: string;
	publication: string;
	identifier: string | null;
}

/** Longest slug: a whole address then fits every file system and most citation styles' lines. */
const LONGEST_SLUG = 80;

/**
 * Make the stable part of an article's address: date, slug of the headline, and 8 hex digits of the
 * accession number, else of publication, date and headline.
 *
 * Only lower-case ASCII, so that it is safe in every script and on disks that ignore case.
 */
export function makeId({ datePublished, headline, publication, identifier }: Addressed): string {
	const digest = shortHash(identifier ?? [publication, datePublished, headline].join('\n'));
	return [datePublished, makeSlug(headline), digest].filter(Boolean).join('-');
}

/** Give the first 8 hex digits of a text's SHA-256. */
function shortHash(text: string): string {
	return hash('sha256', text).slice(0, 8);
}

/** Spell words in lower-case ASCII with hyphens between them; other scripts are transliterated. */
export function makeSlug(text: string, longest = LONGEST_SLUG): string {
	// eslint-disable-next-line no-control-regex -- ASCII needs no transliteration
	const ascii = /^[\0-\x7f]*$/.test(text) ? text : anyAscii(text.normalize('NFC'));
	const slug = ascii
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (slug.length <= longest) return slug;
	const cut = slug.lastIndexOf('-', longest);
	return slug.slice(0, cut > longest / 2 ? cut : longest);
}
