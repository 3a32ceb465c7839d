import { memoize } from './memoize.ts';

/** Which way a line is written: left to right, or right to left. */
export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
const RIGHT_TO_LEFT_LETTER =
	/[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;
/** Hebrew is the first such script in Unicode; what has no sign from there on need not be looked at. */
const MAY_BE_RIGHT_TO_LEFT = /[\u0590-\u{1EFFF}]/u;

/** Tell in which direction a language is written, by its BCP 47 tag. */
export const directionOf: (tag: string) => Direction = memoize((tag) => {
	try {
		const { script } = new Intl.Locale(tag).maximize();
		return script && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
	} catch {
		return 'ltr';
	}
});

/**
 * Tell the direction of a text that goes against the text around it: `rtl` for Arabic words on an
 * English page; undefined where nothing need be said.
 *
 * Most of its letters decide, not the first, for an Arabic sentence may well begin with `BBC`.
 */
export function findOtherDirection(text: string, around: Direction): Direction | undefined {
	if (around === 'ltr' && !MAY_BE_RIGHT_TO_LEFT.test(text)) return undefined;
	const letters = count(text, LETTER);
	if (letters === 0) return undefined;
	const direction = count(text, RIGHT_TO_LEFT_LETTER) * 2 > letters ? 'rtl' : 'ltr';
	return direction === around ? undefined : direction;
}

/** Keep a text of the other direction from mixing with the signs around it, where no element can. */
export function isolate(text: string, around: Direction): string {
	return findOtherDirection(text, around) ? `\u2068${text}\u2069` : text;
}

function count(text: string, sign: RegExp): number {
	return text.match(sign)?.length ?? 0;
}
