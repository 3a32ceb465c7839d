/** The languages that the site's own words are there in. */
export const languages = [
	'ar',
	'de',
	'en',
	'es',
	'fr',
	'it',
	'ja',
	'nl',
	'pt',
	'zh-Hans',
	'zh-Hant',
] as const;

/** A language that the site's own words are there in. */
export type Language = (typeof languages)[number];

/** Find the language of the site's own words for a BCP 47 tag: `de` for `de-AT`, `zh-Hant` for `zh-TW`. */
export function findLanguage(tag: string): Language | undefined {
	const { language, script } = new Intl.Locale(tag).maximize();
	return languages.find((own) => own === language || own === `${language}-${script}`);
}

/** Choose the language of the site's own words for a BCP 47 tag: English where they are not there in its own. */
export function languageOfLabels(tag: string): Language {
	return findLanguage(tag) ?? 'en';
}
