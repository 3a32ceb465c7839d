import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingOf, FreeNames, tidyName, type Named } from '../../../src/cli/add/tidy-name.ts';

const named = (headline: string, publication = 'The Harbour Courier'): Named => ({
	datePublished: '2019-03-06',
	publication,
	headline,
	source: { format: 'factiva', file: 'a.txt', line: 1, lines: 9, sha256: '' },
});

test.each([
	['Oysters', '2019-03-06-the-harbour-courier-oysters'],
	['../../etc/passwd', '2019-03-06-the-harbour-courier-etc-passwd'],
	['a\0b\\c:d', '2019-03-06-the-harbour-courier-a-b-c-d'],
	['…', '2019-03-06-the-harbour-courier'],
	['CON', '2019-03-06-the-harbour-courier-con'],
	['Où sont les huîtres ?', '2019-03-06-the-harbour-courier-ou-sont-les-huitres'],
])('the headline %j gives a safe name', (headline, name) => {
	expect(tidyName([named(headline)])).toBe(name);
});

test('long headlines and names of papers are kept short, at a word where there is one', () => {
	const name = tidyName([named('oysters '.repeat(50), `The ${'Very '.repeat(50)}Old Courier`)]);
	expect(name).toBe(
		'2019-03-06-the-very-very-very-very-very-oysters-oysters-oysters-oysters-oysters-oysters',
	);
	expect(tidyName([named('x'.repeat(300))]).length).toBeLessThan(100);
});

test('no words give a name that is a path, hidden, upper case or long', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
			expect(tidyName([named(a, b)])).toMatch(/^2019-03-06(-[a-z0-9]+)*$/);
			expect(tidyName([named(a, b), named(b, a)])).toMatch(/^2019-03-06[a-z0-9-]*-2-articles$/);
		}),
	);
});

test('the ending is that of the content', () => {
	expect(endingOf('docx', [named('Oysters')])).toBe('.docx');
	expect(endingOf('text', [named('Oysters')])).toBe('.txt');
	const { source } = named('Oysters');
	const markdown: Named = { ...named('Oysters'), source: { ...source, format: 'markdown' } };
	expect(endingOf('text', [markdown])).toBe('.md');
});

test('a name is given out once', () => {
	const names = new FreeNames(['A.TXT', 'a-2.txt']);
	expect([1, 2].map(() => names.take('a', '.txt'))).toEqual(['a-3.txt', 'a-4.txt']);
	expect(names.take('a', '.md')).toBe('a.md');
});
