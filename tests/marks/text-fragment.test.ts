import { expect, test } from 'vitest';
import { inQuotationMarks } from '../../src/browser/quote/quotation-marks.ts';
import { toTextDirective } from '../../src/browser/text/text-fragment.ts';

const text =
	'The dredger, Patience & Co. – a well-kept ship – came home. Fog fell.\nThe pilots waited. The fog fell again, and again the fog fell on them.';

test.each([
	[
		'signs that a directive gives a meaning to',
		'Patience & Co. – a well-kept ship',
		'text=Patience%20%26%20Co.%20%E2%80%93%20a%20well%2Dkept%20ship',
	],
	['words cut in the middle, made whole', 'redger, Patie', 'text=dredger%2C%20Patience'],
	[
		'words that are there again, with those around them',
		'fog fell again',
		'text=fog%20fell%20again',
	],
	[
		'words that a browser takes for others without regard to case',
		'Fog fell',
		'text=well%2Dkept%20ship%20%E2%80%93%20came%20home-,Fog%20fell',
	],
	[
		'words of two paragraphs, by the first and the last of them',
		'came home. Fog fell.\nThe pilots waited',
		'text=came%20home.%20Fog%20fell%2E,The%20pilots%20waited',
	],
])('a link names %s', (_, words, expected) => {
	const start = text.indexOf(words);
	expect(start).not.toBe(-1);
	expect(toTextDirective(text, start, start + words.length)).toBe(expected);
});

test('a link to a long passage names its ends', () => {
	const long = Array.from({ length: 100 }, (_, n) => `word${n}`).join(' ');
	expect(toTextDirective(long, 0, long.length)).toBe(
		'text=word0%20word1%20word2%20word3%20word4,word95%20word96%20word97%20word98%20word99',
	);
});

test('a link to no words is none', () => {
	expect(toTextDirective(' – ', 0, 3)).toBe('');
});

test('a quote stands in the marks of its language, and its words are untouched', () => {
	expect(inQuotationMarks('"Ja", sagte er', 'de-AT')).toBe('„"Ja", sagte er“');
	expect(inQuotationMarks('Oui', 'fr')).toBe('«\u00A0Oui\u00A0»');
	expect(inQuotationMarks('船', 'zh-Hant')).toBe('「船」');
	expect(inQuotationMarks('Yes', 'en-GB')).toBe('“Yes”');
	expect(inQuotationMarks('Yes', '')).toBe('“Yes”');
});
