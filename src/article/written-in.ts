import { type Direction, directionOf, findOtherDirection } from '../lib/text-direction.ts';
import type { Facts } from './schema.ts';

/** Tell the language and direction of an article; its headline shows the one if the other is not known. */
export function writtenIn({ inLanguage: language, headline }: Facts): {
	language: string;
	direction: Direction;
} {
	const direction =
		language === 'und' ? (findOtherDirection(headline, 'ltr') ?? 'ltr') : directionOf(language);
	return { language, direction };
}
