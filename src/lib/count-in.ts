import { memoize } from './memoize.ts';

/** A number of things in words, in each form that a language counts in; `#` stands for the number. */
export type CountForms = Readonly<
	Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>
>;

/** Making them costs more than a thousand uses. */
const counting = memoize((language) => ({
	numbers: new Intl.NumberFormat(language),
	rules: new Intl.PluralRules(language),
}));

/** Write a number as a language does: `3,400`, `3.400`, `٣٬٤٠٠`. */
export function numberIn(language: string, number: number): string {
	return counting(language).numbers.format(number);
}

/** Write a number of things in a language's own form: `1 article`, `1.416 Artikel`, `مقالان`. */
export function countIn(language: string, number: number, forms: CountForms): string {
	const { numbers, rules } = counting(language);
	const form = forms[rules.select(number)] ?? forms.other;
	return form.replace('#', numbers.format(number));
}
