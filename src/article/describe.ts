import { excerpt } from '../lib/excerpt.ts';
import type { Article } from './schema.ts';

/** Give the first words of an article's text, at most so many characters. */
export function describe({ body }: Article, longest: number): string | undefined {
	const first = body.find(({ type }) => type === 'paragraph') ?? body[0];
	return first && excerpt(first.text, longest);
}
