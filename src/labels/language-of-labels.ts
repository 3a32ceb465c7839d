/** The languages that the site's own words are there in. */
export const languages = ['en'] as const;

/** A language that the site's own words are there in. */
export type Language = (typeof languages)[number];

/** Choose the language of the site's own words for a BCP 47 tag: its primary language, or English. */
export function languageOfLabels(tag: string): Language {
	const primary = tag.split('-', 1)[0]?.toLowerCase();
	return languages.find((language) => language === primary) ?? 'en';
}
