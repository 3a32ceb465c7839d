import { languageOfLabels, type Language } from '../labels/language-of-labels.ts';
import type { Labels } from '../labels/labels.ts';
import { siteLanguage } from './page.ts';

const files: Record<Language, () => Promise<{ labels: Labels }>> = {
	en: () => import('../labels/en.ts'),
};

let labels: Promise<Labels> | undefined;

/** Fetch the words that the site's scripts show, in the site's language. */
export function loadLabels(): Promise<Labels> {
	labels ??= files[languageOfLabels(siteLanguage)]().then((file) => file.labels);
	return labels;
}
