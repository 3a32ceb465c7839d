import { memoize } from '../lib/memoize.ts';
import { labels as ar } from './ar.ts';
import { labels as de } from './de.ts';
import { labels as en } from './en.ts';
import { labels as es } from './es.ts';
import { labels as fr } from './fr.ts';
import { labels as it } from './it.ts';
import { labels as ja } from './ja.ts';
import type { Labels, PageLabels, Spoken } from './labels.ts';
import { findLanguage, type Language } from './language-of-labels.ts';
import { labels as nl } from './nl.ts';
import { labels as pagesAr } from './pages/ar.ts';
import { labels as pagesDe } from './pages/de.ts';
import { labels as pagesEn } from './pages/en.ts';
import { labels as pagesEs } from './pages/es.ts';
import { labels as pagesFr } from './pages/fr.ts';
import { labels as pagesIt } from './pages/it.ts';
import { labels as pagesJa } from './pages/ja.ts';
import { labels as pagesNl } from './pages/nl.ts';
import { labels as pagesPt } from './pages/pt.ts';
import { labels as pagesZhHans } from './pages/zh-hans.ts';
import { labels as pagesZhHant } from './pages/zh-hant.ts';
import { labels as pt } from './pt.ts';
import { labels as zhHans } from './zh-hans.ts';
import { labels as zhHant } from './zh-hant.ts';

const all: Record<Language, Labels> = {
	ar,
	de,
	en,
	es,
	fr,
	it,
	ja,
	nl,
	pt,
	'zh-Hans': zhHans,
	'zh-Hant': zhHant,
};

const allOfPages: Record<Language, PageLabels> = {
	ar: pagesAr,
	de: pagesDe,
	en: pagesEn,
	es: pagesEs,
	fr: pagesFr,
	it: pagesIt,
	ja: pagesJa,
	nl: pagesNl,
	pt: pagesPt,
	'zh-Hans': pagesZhHans,
	'zh-Hant': pagesZhHant,
};

/** Give the words that pages and scripts share for a BCP 47 tag; in English where they are not there in its language. */
export const labelsOf: (tag: string) => Spoken<Labels> = memoize((tag) => speak(tag, all));

/** Give the words that only pages say for a BCP 47 tag; in English where they are not there in its language. */
export const pageLabelsOf: (tag: string) => Spoken<PageLabels> = memoize((tag) =>
	speak(tag, allOfPages),
);

/** The tag stays as it is where its language is there: `de-AT` has months of its own. */
function speak<All>(tag: string, tables: Record<Language, All>): Spoken<All> {
	const language = findLanguage(tag);
	return { ...tables[language ?? 'en'], language: language ? tag : 'en' };
}
