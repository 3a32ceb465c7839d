import { hash } from 'node:crypto';
import type { Article, Copy, Facts } from './schema.ts';

/** What is known of an article without its text, which stays in its file. */
export interface Card extends Facts {
	/** Whether there is a paragraph to read. */
	hasText: boolean;
	/** Of publication, date and text: tells the record from others. */
	textDigest: string;
	/** Of all that the article's page shows of the record. */
	digest: string;
}

/** Make the card of an article; `reader` is the version of what read it, for the card's digest. */
export function toCard(article: Article, textDigest: string, reader: string): Card {
	const { body, endnotes: _, ...facts } = article;
	return {
		...facts,
		hasText: body.some(({ type }) => type === 'paragraph'),
		textDigest,
		// The digest of the record's bytes is among the facts; with the reader's version it stands for the text.
		digest: digestOf([reader, facts]),
	};
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
