import { formatDate } from '../lib/format-date.ts';
import type { Facts } from './schema.ts';

/**
 * Cite an article as a footnote does: authors in natural order, headline, newspaper, date and page.
 *
 * In the order of the Chicago Manual of Style for newspapers, notes style (17th edition, 14.191), with the page, which
 * names an article in a library of clippings better than it does in print. Names are not turned round, as nothing
 * says which part of them is the family's.
 */
export function cite(article: Facts, language: string): string {
	const { authors, creditText, headline, publication, datePublished, printPage } = article;
	const names =
		authors.length > 0 ? authors.map(({ name }) => name) : creditText ? [creditText] : [];
	const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
	const parts = [
		list,
		`“${headline}”`,
		publication,
		formatDate(datePublished, 'full', language),
		printPage,
	];
	return `${parts.filter(Boolean).join(', ')}.`;
}
