import type { labels as en } from './en.ts';

type Words<Value> = Value extends string
	? string
	: Value extends (...values: infer Values) => string
		? (...values: Values) => string
		: { readonly [Name in keyof Value]: Words<Value[Name]> };

/** All words that the site itself says, in one language; English says which there are. */
export type Labels = Words<typeof en>;
