import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findFault } from '../../src/build/check-language.ts';
import { labelsOf, pageLabelsOf } from '../../src/labels/labels-of.ts';
import { languageOfLabels, languages } from '../../src/labels/language-of-labels.ts';
import { type CountForms, countIn } from '../../src/lib/count-in.ts';
import { root } from '../helpers/paths.ts';

/** Numbers that languages count in all their ways. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 99, 100, 102, 1234];

/** What has one name everywhere. */
const NAMES = ['ISSN', 'Atkinson Hyperlegible', 'OpenDyslexic'].concat(
	['Factiva', 'Factiva, HTML', 'Factiva, RTF', 'Nexis', 'Nexis Uni', 'ProQuest', 'Markdown'],
	// What can be typed to search.
	['harb*', 'Malaga'],
	// A unit, which stays with its number.
	['#\u00a0min'],
);

/** Words that a language shares with English. */
const SAME: Record<string, string[]> = {
	de: ['Feeds', 'Original', 'Pause', 'Sepia', '§0 (online)', '§0 in §1.'].concat([
		'Format',
		'Person',
		'Region',
		'Text',
	]),
	es: ['Original', 'Sepia'],
	fr: ['Page', 'Pages', 'Publication', 'Volume', 'Original', '# article', '# articles'].concat([
		'# publication',
		'# publications',
		'Note',
		'Notes',
		'Pause',
		'Publications',
		'Date',
		'Dates',
		'date',
		'Format',
	]),
	it: ['Volume', '§0 (online)', '§0 in §1.', 'File', '# file', '# record'],
	nl: [
		'Feeds',
		'Sepia',
		'§0 (online)',
		'§0 in §1.',
		'Filters',
		'Data',
		'Letters',
		'Records',
	].concat(['Factiva, HTML', 'Factiva, RTF', '# record', '# records']),
	pt: ['Feeds', 'Original', 'Volume'],
};

const all = languages.map((language) => {
	const tables = { shared: labelsOf(language), pages: pageLabelsOf(language) };
	return { language, words: new Map(wordsOf(tables, '')), forms: formsOf(tables, '') };
});
const others = all.filter(({ language }) => language !== 'en');
const english = new Map(wordsOf({ shared: labelsOf('en'), pages: pageLabelsOf('en') }, ''));

/** Every word of a table by its path; a phrase is said with marks in place of its values. */
function wordsOf(table: unknown, at: string): Array<[at: string, word: string]> {
	if (at.endsWith('.language')) return [];
	if (typeof table === 'string') return [[at, table]];
	if (typeof table === 'function') {
		const marks = Array.from({ length: table.length }, (_, index) => `§${index}`);
		return [[at, (table as (...values: string[]) => string)(...marks)]];
	}
	return Object.entries(table as object).flatMap(([name, part]) => wordsOf(part, `${at}.${name}`));
}

/** Every number of things of a table, by its path. */
function formsOf(table: unknown, at: string): Array<[at: string, forms: CountForms]> {
	if (typeof table !== 'object' || table === null) return [];
	const names = Object.keys(table);
	if (
		names.includes('other') &&
		names.every((name) => /^(?:zero|one|two|few|many|other)$/.test(name))
	)
		return [[at, table as CountForms]];
	return Object.entries(table).flatMap(([name, part]) => formsOf(part, `${at}.${name}`));
}

test('no word of a language is empty, or stands between spaces by mistake', () => {
	const wrong = all.flatMap(({ language, words }) =>
		[...words]
			// Sentences of some languages have nothing between them.
			.filter(([at]) => !at.endsWith('.method.between'))
			.filter(
				([at, word]) =>
					word.trim() === '' || (word !== word.trim() && !/[cC]omma|semicolon|quotes/.test(at)),
			)
			.map(([at]) => `${language} ${at}`),
	);
	expect(wrong).toEqual([]);
});

test('no word was left in English', () => {
	const left = others.flatMap(({ language, words }) =>
		[...words]
			.filter(([at, word]) => word === english.get(at))
			.filter(([, word]) => /\p{L}/u.test(word.replace(/§\d/g, '')))
			.filter(([, word]) => !NAMES.includes(word) && !SAME[language]?.includes(word))
			.map(([at, word]) => `${language} ${at}: ${word}`),
	);
	expect(left).toEqual([]);
});

test('a phrase has all of its values in every language', () => {
	const marks = (word: string) => [...new Set(word.match(/§\d/g))].sort().join('');
	const wrong = others.flatMap(({ language, words }) =>
		[...words]
			.filter(([at, word]) => marks(word) !== marks(english.get(at) ?? word))
			.map(([at]) => `${language} ${at}`),
	);
	expect(wrong).toEqual([]);
});

test('the sentence of a missing page leads to two places in every language', () => {
	for (const language of languages) {
		expect(pageLabelsOf(language).notFound.text.split(/[[\]]/).length, language).toBe(5);
	}
});

test('a language has each form that it counts in, and each tells the number', () => {
	for (const { language, forms } of all) {
		const rules = new Intl.PluralRules(language);
		expect(forms.length, language).toBeGreaterThan(5);
		for (const [at, own] of forms) {
			for (const number of NUMBERS) {
				const rule = rules.select(number);
				const said = countIn(language, number, own);
				expect(own, `${language} ${at} ${number}`).toHaveProperty(rule);
				// Some languages have words of their own for none, one and two.
				const isTold = said.includes(new Intl.NumberFormat(language).format(number));
				expect(isTold || number < 3, `${language} ${at}: ${said}`).toBe(true);
			}
		}
	}
});

test('signs are those of print', () => {
	const wrong = all.flatMap(({ language, words }) =>
		[...words]
			// What is typed to search is written with the signs of a keyboard.
			.filter(([at]) => !/search\.rows\.\d\.0$/.test(at))
			.filter(([, word]) => isTyped(language, word))
			.map(([at, word]) => `${language} ${at}: ${word}`),
	);
	expect(wrong).toEqual([]);
});

/** Whether a word has signs of a typewriter, or those of another language's print. */
function isTyped(language: string, word: string): boolean {
	if (/["']|\.\.\./.test(word)) return true;
	// A French sign of two parts keeps its distance, and never comes at the start of a line; `21:13` has none.
	if (language === 'fr') return /(?<![\u202f\u00a0])[;:!?»](?!\w)|«(?!\u202f)/.test(word);
	if (language === 'ar') return /[,;?]/.test(word);
	if (/^(?:ja|zh)/.test(language))
		return /[,;!?()]|:(?!\d)|(?<!p)\.|[\p{L}] [\p{sc=Han}]/u.test(word);
	return false;
}

test('the language of words is found by a tag with or without its country and script', () => {
	expect(languageOfLabels('de-AT')).toBe('de');
	expect(languageOfLabels('zh')).toBe('zh-Hans');
	expect(languageOfLabels('zh-TW')).toBe('zh-Hant');
	expect(languageOfLabels('cs')).toBe('en');
	expect(pageLabelsOf('de-AT').language).toBe('de-AT');
	expect(pageLabelsOf('cs').language).toBe('en');
});

test('an owner hears of a language without words, and of what is no language', () => {
	expect(findFault('pt-BR')).toBeUndefined();
	expect(findFault('cs')).toContain('`cs`');
	expect(() => findFault('en_GB')).toThrow('`en_GB`');
});

test('the README names the languages that there are', () => {
	const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
	const named = /^The site's own words are there in (.*?)\./ms
		.exec(readme)?.[1]
		?.replace(/\s+/g, ' ');
	const names = new Intl.DisplayNames('en', { type: 'language' });
	const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
	expect(named).toBe(list.format(languages.map((tag) => names.of(tag) ?? tag).sort()));
});
