import { hash } from 'node:crypto';
import type { Article, Copy, Facts } from './schema.ts';
import { toSummary } from './to-summary.ts';

/** What is known of an article without its text, which stays in its file. */
export interface Card extends Facts {
	/** Whether there is a paragraph to read. */
	hasText: boolean;
	/** The first words of the text, for feeds; empty if there are none. */
	summary: string;
	/** Of publication, date and text: tells the record from others. */
	textDigest: string;
	/** Of the whole article as it was read, with its text. */
	articleDigest: string;
	/** Of all that the article's page shows of the record, by whatever version of the reader. */
	digest: string;
}

/** Make the card of an article; `reader` is the version of what read it, for the card's digest. */
export function toCard(article: Article, textDigest: string, reader: string): Card {
	const { body, endnotes: _, ...facts } = article;
	const articleDigest = digestArticle(article);
	return {
		...facts,
		hasText: body.some(({ type }) => type === 'paragraph'),
		summary: toSummary(article),
		textDigest,
		articleDigest,
		digest: digestOf([reader, articleDigest]),
	};
}

/**
 * Give a digest of an article as it was read.
 *
 * That of the record's bytes does not stand for it: what the bytes of a Word file or of RTF mean depends on other
 * parts of the file, such as the addresses of links and the code page.
 */
export function digestArticle(article: Article): string {
	return digestOf(article);
}

/** Give a digest of all that some cards, in their order, show. */
export function digestCards(cards: readonly Card[]): string {
	return digestOf(cards.map(({ digest }) => digest));
}

/** Give a card the address and the copies that were settled over all files. */
export function settleCard(card: Card, id: string, copies: readonly Copy[] | undefined): Card {
	if (id === card.id && !copies) return card;
	return {
		...card,
		id,
		source: copies ? { ...card.source, alsoIn: [...copies] } : card.source,
		digest: digestOf([card.digest, id, copies]),
	};
}

/** Give an article the address and the copies of its card. */
export function toSettled(article: Article, { id, source }: Card): Article {
	return { ...article, id, source };
}

function digestOf(value: unknown): string {
	return hash('sha256', JSON.stringify(value)).slice(0, 16);
}
