import { memoize } from './memoize.ts';

/** One function a language: asking for a name takes longer than most of a page. */
const namesIn = memoize((language) => {
	const names = new Intl.DisplayNames(language, { type: 'language' });
	return memoize((tag) => {
		try {
			return names.of(tag) ?? tag;
		} catch {
			return tag;
		}
	});
});

/** Name a language in another: `fr` in `en` is `French`, in `fr` `français`; `und` has no name. */
export function languageName(tag: string, language: string): string | undefined {
	return tag === 'und' ? undefined : namesIn(language)(tag);
}
