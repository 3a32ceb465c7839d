import { memoize } from './memoize.ts';

const namesIn = memoize((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** Name a language in another: `fr` in `en` is `French`, in `fr` `français`; `und` has no name. */
export function languageName(tag: string, language: string): string | undefined {
	if (tag === 'und') return undefined;
	try {
		return namesIn(language).of(tag);
	} catch {
		return tag;
	}
}
