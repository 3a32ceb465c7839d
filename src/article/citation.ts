import { formatDate } from '../lib/format-date.ts';
import type { Words } from './facts.ts';
import type { Facts } from './schema.ts';

/** A piece of a citation; joined they are the whole. */
export interface CitationPart {
	text: string;
	/** Whether the article says it, in its own language. */
	own?: true;
}

/**
 * Cite an article as a footnote does: authors in natural order, headline, newspaper, date and page.
 *
 * In the order of the Chicago Manual of Style for newspapers, notes style (17th edition, 14.191), with the page, which
 * names an article in a library of clippings better than it does in print. Names are not turned round, as nothing
 * says which part of them is the family's. Quotation marks and commas are those of the site's language.
 */
export function cite(article: Facts, { citation, comma, language }: Words): CitationPart[] {
	const { headline, publication, datePublished, printPage } = article;
	const [open, close] = citation.quotes;
	const parts: CitationPart[][] = [
		citeNames(article, language),
		[{ text: open }, { text: headline, own: true }, { text: close }],
		[{ text: publication, own: true }],
		[{ text: formatDate(datePublished, 'full', language) }],
		printPage ? [{ text: citation.page(printPage) }] : [],
	];
	const stated = parts.filter((part) => part.length > 0);
	return stated.flatMap((part, index) => [
		...part,
		{ text: index < stated.length - 1 ? comma : citation.stop },
	]);
}

function citeNames({ authors, creditText }: Facts, language: string): CitationPart[] {
	const names = authors.map(({ name }) => name);
	if (names.length === 0 && creditText) names.push(creditText);
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	return list.formatToParts(names).map(({ type, value }) => ({
		text: value,
		...(type === 'element' && { own: true as const }),
	}));
}
