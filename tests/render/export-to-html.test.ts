import { expect, test } from 'vitest';
import { exportToHtml } from '../../src/render/export-to-html.ts';

const placeOf = (field: string) =>
	field === 'label' ? { label: 'A & B' } : { label: field.toUpperCase(), id: field };

test('each line is an item, and says what it became where the line above did not', () => {
	const lines = [
		{ number: 4, fields: ['headline', 'kicker'], text: 'News: Fog' },
		{ number: 5, fields: [], text: '' },
		{ number: 6, fields: ['p1'], text: 'The  fog' },
		{ number: 7, fields: ['p1'], text: '\tlifted.' },
		{ number: 9, fields: ['label'], text: 'HD' },
	];
	expect(exportToHtml(lines, placeOf)).toBe(
		'<li><small><a href="#headline">HEADLINE</a>, <a href="#kicker">KICKER</a> </small>News: Fog</li>' +
			'<li></li><li><small><a href="#p1">P1</a> </small>The  fog</li><li>\tlifted.</li>' +
			'<li value="9"><small>A &amp; B </small>HD</li>',
	);
});

test('words of an export are never markup, and control characters are shown by their pictures', () => {
	const text = '<script>&amp;</script>\0\u001b\u007f\u0085';
	expect(exportToHtml([{ number: 1, fields: ['p1'], text }], placeOf)).toContain(
		'</small>&lt;script>&amp;amp;&lt;/script>␀␛␡\ufffd</li>',
	);
});
