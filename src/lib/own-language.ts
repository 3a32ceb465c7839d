import { memoize } from './memoize.ts';
import { type Direction, directionOf, findOtherDirection } from './text-direction.ts';

/** What words are written in. */
export interface Written {
	/** BCP 47 tag. */
	language: string;
	/** By default that of the language. */
	direction?: Direction;
}

/** Attributes of an element whose words are in another language than those around it. */
export interface OwnLanguage {
	lang?: string;
	dir?: Direction;
}

/** Mark words that stand among those of another language: nothing where it goes without saying. */
export function ownLanguage(own: Written, around: Written): OwnLanguage {
	const dir = toDirection(own);
	return {
		...(toPrimary(own) !== toPrimary(around) && { lang: own.language }),
		...(dir !== toDirection(around) && { dir }),
	};
}

/**
 * Mark words in a line of another language, such as a newspaper's name; undefined where it goes without saying.
 *
 * Their letters decide on the direction, and on whether they can be in that language at all: a name in Latin
 * letters that an Arabic article has is not Arabic.
 */
export function ownWords(text: string, own: Written, around: Written): OwnLanguage | undefined {
	const { lang } = ownLanguage(own, around);
	const dir = findOtherDirection(text, toDirection(around));
	const isOwn = lang !== undefined && (isLatin(lang) ? LATIN : OTHER).test(text);
	if (!isOwn && !dir) return undefined;
	return { ...(isOwn && { lang }), ...(dir && { dir }) };
}

const LATIN = /\p{Script=Latin}/u;
const OTHER = /(?!\p{Script=Latin})\p{L}/u;

const isLatin = memoize((tag) => {
	try {
		return new Intl.Locale(tag).maximize().script === 'Latn';
	} catch {
		return false;
	}
});

function toDirection({ language, direction }: Written): Direction {
	return direction ?? directionOf(language);
}

function toPrimary({ language }: Written): string {
	return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
