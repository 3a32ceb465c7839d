import type { CountForms } from '../lib/count-in.ts';
import type { labels as en } from './en.ts';
import type { labels as pagesEn } from './pages/en.ts';

type Words<Value> = Value extends string
	? string
	: Value extends (...values: infer Values) => string
		? (...values: Values) => string
		: keyof Value extends Intl.LDMLPluralRule
			? CountForms
			: { readonly [Name in keyof Value]: Words<Value[Name]> };

/** The words of the site that its scripts say too, in one language; English says which there are. */
export type Labels = Words<typeof en>;

/** The words that only pages say. */
export type PageLabels = Words<typeof pagesEn>;

/** Words together with the BCP 47 tag that they, and the dates and numbers among them, are written in. */
export type Spoken<All> = All & { readonly language: string };
