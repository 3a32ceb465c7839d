import { languageOfLabels, type Language } from '../labels/language-of-labels.ts';
import type { Labels } from '../labels/labels.ts';
import { once } from '../lib/once.ts';
import { siteLanguage } from './page.ts';

/** A file a language, so that a reader fetches one of them. */
const files: Record<Language, () => Promise<{ labels: Labels }>> = {
	ar: () => import('../labels/ar.ts'),
	de: () => import('../labels/de.ts'),
	en: () => import('../labels/en.ts'),
	es: () => import('../labels/es.ts'),
	fr: () => import('../labels/fr.ts'),
	it: () => import('../labels/it.ts'),
	ja: () => import('../labels/ja.ts'),
	nl: () => import('../labels/nl.ts'),
	pt: () => import('../labels/pt.ts'),
	'zh-Hans': () => import('../labels/zh-hans.ts'),
	'zh-Hant': () => import('../labels/zh-hant.ts'),
};

/** Fetch the words that the site's scripts show, in the site's language. */
export const loadLabels = once(async (): Promise<Labels> => {
	const { labels } = await files[languageOfLabels(siteLanguage)]();
	return labels;
});
