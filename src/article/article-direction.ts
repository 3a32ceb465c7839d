import { type Direction, directionOf, findOtherDirection } from '../lib/text-direction.ts';
import type { Article } from './schema.ts';

/** Tell in which direction an article is written: by its language, or its headline if that is not known. */
export function articleDirection({ inLanguage, headline }: Article): Direction {
	if (inLanguage !== 'und') return directionOf(inLanguage);
	return findOtherDirection(headline, 'ltr') ?? 'ltr';
}
