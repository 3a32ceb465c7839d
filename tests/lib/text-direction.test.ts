import { expect, test } from 'vitest';
import { directionOf, findOtherDirection } from '../../src/lib/text-direction.ts';

test.each([
	['en', 'ltr'],
	['ar', 'rtl'],
	['fa', 'rtl'],
	['he', 'rtl'],
	['ur', 'rtl'],
	['az', 'ltr'],
	['az-Arab', 'rtl'],
	['zh-Hant', 'ltr'],
	['und', 'ltr'],
	['no tag at all', 'ltr'],
] as const)('the language %s is written %s', (tag, direction) => {
	expect(directionOf(tag)).toBe(direction);
});

test('a text has a direction of its own only where it goes against the text around it', () => {
	expect(findOtherDirection('صدى الملاحات', 'ltr')).toBe('rtl');
	expect(findOtherDirection('صدى الملاحات', 'rtl')).toBeUndefined();
	expect(findOtherDirection('Sada al-Mallahat', 'ltr')).toBeUndefined();
	expect(findOtherDirection('Sada al-Mallahat', 'rtl')).toBe('ltr');
	expect(findOtherDirection('', 'rtl')).toBeUndefined();
	expect(findOtherDirection('2019 – 12', 'rtl')).toBeUndefined();
});

test('most of its letters decide the direction of a text, not the first', () => {
	expect(findOtherDirection('BBC قالت إن المدّ كان أعلى', 'ltr')).toBe('rtl');
	expect(findOtherDirection('The word is مدّ, said the harbour master', 'ltr')).toBeUndefined();
});
