import { expect, test } from 'vitest';
import { breakLines, cutToWidth } from '../../src/social/break-lines.ts';

/** As in a typewriter: a letter is one wide. */
const measure = (text: string) => text.length;

test('lines are as few as can be, and even', () => {
	expect(breakLines('High water at six', 17, measure)).toEqual(['High water at six']);
	expect(breakLines('High water at six', 16, measure)).toEqual(['High water', 'at six']);
	expect(breakLines('one two three four five six', 20, measure)).toEqual([
		'one two three',
		'four five six',
	]);
});

test('a word is broken behind its hyphen, and one that no line has room for anywhere', () => {
	expect(breakLines('High-water mark', 7, measure)).toEqual(['High-', 'water', 'mark']);
	expect(breakLines('unbreakable', 4, measure)).toEqual(['unbr', 'eaka', 'ble']);
	expect(breakLines('', 4, measure)).toEqual(['']);
});

test('no sign is left behind by the word that it belongs to', () => {
	expect(breakLines('Il dit « oui » : bien', 9, measure)).toEqual(['Il dit', '« oui » :', 'bien']);
});

test('what is too wide is cut at the end of a word, with an ellipsis', () => {
	expect(cutToWidth('High water', 10, measure)).toBe('High water');
	expect(cutToWidth('High water, at six', 14, measure)).toBe('High water…');
	expect(cutToWidth('unbreakable', 6, measure)).toBe('unb…');
});
