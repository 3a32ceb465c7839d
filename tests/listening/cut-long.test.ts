import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLong } from '../../src/browser/listening/cut-long.ts';

test('a long sentence is cut where a speaker takes breath', () => {
	const text = 'The trust, which owns 2,260 perches; the growers, who lease them, and the surveyor';
	expect(cutLong(text, 40)).toEqual([
		'The trust, which owns 2,260 perches; ',
		'the growers, who lease them, ',
		'and the surveyor',
	]);
	expect(cutLong(text, Infinity)).toEqual([text]);
});

test('pieces are never longer than they may be, and joined they are the text', () => {
	const sign = fc.constantFrom('a', 'b', ' ', ', ', '; ', '，', '1,000', '\u{1F30A}');
	fc.assert(
		fc.property(
			fc.string({ unit: sign, maxLength: 80 }),
			fc.integer({ min: 2, max: 30 }),
			(text, most) => {
				const pieces = cutLong(text, most);
				expect(pieces.join('')).toBe(text);
				for (const piece of pieces) {
					expect(piece.length).toBeLessThanOrEqual(most);
					expect(piece.isWellFormed()).toBe(true);
				}
			},
		),
	);
});
