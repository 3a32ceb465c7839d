import type { Article } from './schema.ts';

/** A piece of a headline; joined they are the headline as printed. */
export interface HeadlinePart {
	text: string;
	/** The sign in front of the deck, ` --- ` or `; `, or the deck itself. */
	kind?: 'sign' | 'deck';
}

/** Split a headline from its deck, where it has one. */
export function splitHeadline({ headline, alternativeHeadline: deck }: Article): HeadlinePart[] {
	const whole = [{ text: headline }];
	if (!deck || !headline.endsWith(deck)) return whole;
	const before = headline.slice(0, -deck.length);
	const main = before.replace(/(?:\s*[;/]|\s+-{2,3})?\s+$/, '');
	if (main === '' || main === before) return whole;
	const sign = before.slice(main.length);
	return [{ text: main }, { text: sign, kind: 'sign' }, { text: deck, kind: 'deck' }];
}
