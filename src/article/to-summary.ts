import { excerpt } from '../lib/excerpt.ts';
import type { Article } from './schema.ts';

/** What a feed reader shows of a text: about three lines. Feeds may be public where the texts are not. */
const LONGEST_SUMMARY = 280;

/** Give the first words of an article's text, across its paragraphs; empty if it has no text. */
export function toSummary({ body }: Article): string {
	const paragraphs = body.filter(({ type }) => type === 'paragraph');
	let text = '';
	for (const { text: next } of paragraphs.length > 0 ? paragraphs : body) {
		if (text.length > LONGEST_SUMMARY) break;
		text = text && next ? `${text} ${next}` : text || next;
	}
	return excerpt(text, LONGEST_SUMMARY);
}
