import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { showFrame } from '../../../src/cli/check/show-frame.ts';

/** The sign over the caret. */
const pointed = ([quoted, caret]: [string, string]) => {
	let column = 0;
	for (const { segment } of new Intl.Segmenter().segment(quoted)) {
		if (column === caret.length - 1) return segment;
		column += stringWidth(segment);
	}
	return '';
};

test('a short line is quoted whole, with a caret under the column', () => {
	expect(showFrame('31 Februar 2019', 4, 60)).toEqual(['31 Februar 2019', '   ^']);
	expect(showFrame('6 March', 8, 60)).toEqual(['6 March', '       ^']);
	expect(showFrame('6 March', 80, 60)).toEqual(['6 March', '       ^']);
	expect(showFrame('', 1, 60)).toEqual(['', '^']);
});

test('tabs reach to their stops, before the caret and after it', () => {
	expect(showFrame('a\tb\tc', 3, 60)).toEqual(['a   b   c', '    ^']);
	expect(showFrame('\t\t字', 3, 60)).toEqual(['        字', '        ^']);
});

test('wide signs take two columns', () => {
	expect(showFrame('字字6 March', 3, 60)).toEqual(['字字6 March', '    ^']);
	expect(showFrame('👩‍🚀 x', 7, 60)).toEqual(['👩‍🚀 x', '   ^']);
});

test('signs that a terminal would obey or hide are made visible', () => {
	expect(showFrame('a\x1b[31mb\x00\x7f\x9b\u202ec', 2, 60)).toEqual([
		'a␛[31mb␀␡<009B><202E>c',
		' ^',
	]);
});

test('of a long line the part around the column is quoted', () => {
	const line = `${'a'.repeat(50)}X${'b'.repeat(50)}`;
	expect(showFrame(line, 51, 11)).toEqual(['…aaaaXbbbb…', '     ^']);
	expect(showFrame(line, 1, 11)).toEqual(['aaaaaaaaa…', '^']);
	expect(showFrame(line, 101, 11)).toEqual(['…bbbbbbbbb', '         ^']);
});

test('whatever the line, the frame fits, shows no control and points at the column', () => {
	const line = fc.string({
		unit: fc.oneof(fc.constantFrom('\t', '字', '👩‍🚀', '\x1b', 'é', 'm', ' '), fc.string()),
		maxLength: 200,
	});
	fc.assert(
		fc.property(line, fc.nat(300), fc.integer({ min: 10, max: 60 }), (text, at, width) => {
			const [quoted, caret] = showFrame(text, at, width);
			expect(stringWidth(quoted)).toBeLessThanOrEqual(width);
			// eslint-disable-next-line no-control-regex -- they are what is looked for
			expect(quoted).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
			expect(caret).toMatch(/^ *\^$/);
		}),
	);
	fc.assert(
		fc.property(fc.stringMatching(/^[a-w字]{0,99}$/), fc.nat(99), (text, at) => {
			const [from, rest] = [text.slice(0, at), text.slice(at)];
			expect(pointed(showFrame(`${from}X${rest}`, from.length + 1, 30))).toBe('X');
		}),
	);
});

test('a line of megabytes is quoted at once', () => {
	const [quoted] = showFrame(`${'字'.repeat(4_000_000)}X`, 4_000_001, 40);
	expect(quoted).toMatch(/^…字+X$/);
});
