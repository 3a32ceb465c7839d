import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/article/schema.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { attribute, findAll, parseHtml } from '../helpers/read-page.ts';

/** Signs that mean something to HTML or Markdown, among letters and line ends. */
const sign = fc.constantFrom(...'<>&"\'`*_~#[]()!\\|-=+.:;1a é\u05D0\n{}$%/');

const strangeText = fc.oneof(
	fc.string({ unit: sign, minLength: 1, maxLength: 40 }),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter(isKeptByHtml),
	fc.constantFrom(
		'</p><script>alert(1)</script>',
		'&amp;',
		'# not a heading',
		'1986. It was',
		'---',
	),
);

const block = fc.record({
	type: fc.constantFrom<Block['type']>('paragraph', 'heading', 'listItem', 'quote', 'preformatted'),
	text: strangeText,
});

describe('text', () => {
	test('comes out as that same text, whatever its signs mean elsewhere', () => {
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
				const tree = parseHtml(toHtml(blocks));
				const shown = findAll(tree, 'p, h2, pre, li').map(toString);
				expect(shown).toEqual(blocks.map(({ text }) => text));
			}),
			{ seed: 2026, numRuns: 500 },
		);
	});

	test('makes no element but those of its blocks', () => {
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
				const names = findAll(parseHtml(toHtml(blocks)), 'body *').map(({ tagName }) => tagName);
				const known = ['p', 'h2', 'ul', 'li', 'blockquote', 'pre'];
				expect(names.filter((name) => !known.includes(name))).toEqual([]);
			}),
			{ seed: 2026, numRuns: 200 },
		);
	});
});

describe('a link', () => {
	const write = (text: string, links: NonNullable<Block['links']>) =>
		toHtml([{ type: 'paragraph', text, links }]);

	test('is made of its words, in the order of the text, and tells no host who reads', () => {
		expect(
			write('The tide and the tide', [
				{ text: 'tide', url: 'https://example.com/1' },
				{ text: 'tide', url: 'www.example.com/2?a=1&b="2"' },
			]),
		).toMatchInlineSnapshot(
			`"<p>The <a href="https://example.com/1" rel="external nofollow noreferrer">tide</a> and the <a href="https://www.example.com/2?a=1&#x26;b=%222%22" rel="external nofollow noreferrer">tide</a></p>"`,
		);
	});

	test.each([
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,x',
	])('to `%s` stays text', (url) => {
		expect(write('The tide', [{ text: 'tide', url }])).toBe('<p>The tide</p>');
	});

	test('whose words are not in the text costs no word of it', () => {
		expect(write('The tide', [{ text: 'ebb', url: 'https://example.com/' }])).toBe(
			'<p>The tide</p>',
		);
	});

	test('to a mail address is a link', () => {
		const [link] = findAll(
			parseHtml(write('Write to Ann', [{ text: 'Ann', url: 'mailto:ann@example.com' }])),
			'a',
		);
		expect(link && attribute(link, 'href')).toBe('mailto:ann@example.com');
	});
});

describe('blocks', () => {
	test('that are items or quotes one after another are one list or quote', () => {
		const blocks = (['listItem', 'listItem', 'paragraph', 'quote', 'quote'] as const).map(
			(type, n) => ({ type, text: String(n) }),
		);
		expect(toHtml(blocks)).toMatchInlineSnapshot(`
			"<ul>
			<li>0</li>
			<li>1</li>
			</ul>
			<p>2</p>
			<blockquote>
			<p>3</p>
			<p>4</p>
			</blockquote>"
		`);
	});

	test('keep the lines of what is set in lines, a first empty one too', () => {
		const text = '\n  Ossel   2\n  Rovers  1';
		const [pre] = findAll(parseHtml(toHtml([{ type: 'preformatted', text }])), 'pre');
		expect(pre && toString(pre)).toBe(text);
	});

	test('keep the signs of a rule for whoever copies the text', () => {
		expect(toHtml([{ type: 'break', text: '* * *' }])).toMatchInlineSnapshot(
			`"<div role="separator" class="rule"><span class="visually-hidden">* * *</span></div>"`,
		);
	});

	test('are marked where they run against the article, and paragraphs are numbered on demand', () => {
		const blocks: Block[] = [
			{ type: 'paragraph', text: 'The poem runs:' },
			{ type: 'quote', text: 'المدّ والجزر' },
		];
		expect(toHtml(blocks, { direction: 'ltr', numbered: true })).toMatchInlineSnapshot(`
			"<p id="p1">The poem runs:</p>
			<blockquote dir="rtl">
			<p id="p2">المدّ والجزر</p>
			</blockquote>"
		`);
	});
});

/** HTML has no way to write a null, a lone surrogate or a carriage return; the parser lets none in. */
function isKeptByHtml(text: string): boolean {
	return text.isWellFormed() && !/[\0\r]/.test(text);
}
