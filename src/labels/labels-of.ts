import { labels as en } from './en.ts';
import { languageOfLabels, type Language } from './language-of-labels.ts';
import type { Labels } from './labels.ts';

const all: Record<Language, Labels> = { en };

/** Give the site's own words for a BCP 47 tag; in English where they are not there in its language. */
export function labelsOf(language: string): Labels {
	return all[languageOfLabels(language)];
}
