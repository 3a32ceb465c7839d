import type { Article } from './schema.ts';

/** A headline in its parts; joined they are the headline as printed. */
export interface HeadlineParts {
	main: string;
	/** What stands between, ` --- ` or `; `. */
	sign: string;
	deck: string;
}

/** Split a headline from its deck, where it has one. */
export function splitHeadline({ headline, alternativeHeadline }: Article): HeadlineParts {
	const whole = { main: headline, sign: '', deck: '' };
	if (!alternativeHeadline || !headline.endsWith(alternativeHeadline)) return whole;
	const before = headline.slice(0, -alternativeHeadline.length);
	const main = before.replace(/(?:\s*[;/]|\s+-{2,3})?\s+$/, '');
	if (main === '' || main === before) return whole;
	return { main, sign: before.slice(main.length), deck: alternativeHeadline };
}
