import { expect, test } from 'vitest';
import { excerpt } from '../../src/lib/excerpt.ts';
import { formatCount } from '../../src/lib/format-count.ts';
import { languageName } from '../../src/lib/language-name.ts';
import { readingMinutes } from '../../src/lib/reading-time.ts';
import { toHref } from '../../src/lib/to-href.ts';

test('an excerpt ends with a whole word and is never longer than asked for', () => {
	expect(excerpt('High water at six.', 18)).toBe('High water at six.');
	expect(excerpt('High water, at six.', 14)).toBe('High water…');
	expect(excerpt('Unbroken', 4)).toBe('Unbr…');
});

test('a number agrees with its noun', () => {
	expect(formatCount(0, 'article')).toBe('0 articles');
	expect(formatCount(1, 'article')).toBe('1 article');
	expect(formatCount(1416, 'article')).toBe('1,416 articles');
});

test('a language is named in another, and an unknown one is not named', () => {
	expect(languageName('fr', 'en')).toBe('French');
	expect(languageName('fr', 'fr')).toBe('français');
	expect(languageName('und', 'en')).toBeUndefined();
});

test('a text takes at least a minute, and one without spaces is counted in characters', () => {
	expect(readingMinutes(0, 'en')).toBe(1);
	expect(readingMinutes(476, 'en')).toBe(2);
	expect(readingMinutes(1000, 'zh-Hant')).toBe(2);
});

test('a link leads to the same page whatever path the site lies under', () => {
	expect(toHref('', '/')).toBe('/');
	expect(toHref('articles/x/', '/')).toBe('/articles/x/');
	expect(toHref('articles/x/', '/papers')).toBe('/papers/articles/x/');
	expect(toHref('articles/x/', '/papers/')).toBe('/papers/articles/x/');
});
