import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { openSource } from '../../src/parser/containers/open-source.ts';
import { directAddress } from '../../src/parser/containers/proxied-address.ts';
import type { Line } from '../../src/parser/lines.ts';
import type { ExportRecord } from '../../src/parser/record.ts';
import { expectMadeUp } from './expect-made-up.ts';
import { madeUp, type MadeUp } from './made-up-exports.ts';
import { parse } from './parse.ts';
import { escapeHtml, printHtml, printTaggedHtml } from './print-html.ts';

function open(html: string): readonly Line[] {
	const source = openSource(new TextEncoder().encode(html), new VFile());
	expect(source?.container).toBe('html');
	return source?.lines ?? [];
}

/** Each line as a word: `F` a feed in front, `B` a blank, its role and its text. */
function shape(html: string): string[] {
	return open(html).map(({ text, blankBefore, feedBefore, markup }) =>
		[feedBefore ? 'F' : '', blankBefore ? 'B' : '', markup?.role ?? '', text]
			.filter(Boolean)
			.join(' '),
	);
}

describe('the lines of a page', () => {
	test('are its blocks; a blank stands around paragraphs and none around a div', () => {
		expect(
			shape('<div>a</div><div>b</div>c<p>d<p>e</p>f<div>g</div><table><tr><td>h<td>i</table>j'),
		).toEqual(['a', 'b', 'c', 'B d', 'B e', 'B f', 'g', 'B h', 'i', 'B j']);
	});

	test('end at a br, and two of them are a blank', () => {
		expect(shape('<p>a<br>b<br> <br>c</p>')).toEqual(['B a', 'b', 'B c']);
	});

	test('follow the rules of HTML where a div stands in a paragraph', () => {
		expect(shape('<p>\n<div>a</div>\n<div>b</div>\n</p>\n<p>c</p>')).toEqual(['B a', 'b', 'B c']);
	});

	test('have the white space that a browser shows', () => {
		expect(
			shape(
				'<p> a\n\tb<b>c</b> <i> d</i><span>e </span> f&nbsp;&#160;g<!-- x -->h<u> </u>i&#8203;j </p>',
			),
		).toEqual(['B a bc de f gh ij']);
	});

	test('are roles by name, class and id', () => {
		expect(
			shape(
				`<div id="hd"><span class='enHeadline'>a<br>b</span></div><div class="author">c</div><b class="deHeadline">d</b>
				<h2>e</h2><ul><li>f<ul><li>g</li></ul>h</li></ul><table><tr><td class="index"><b>HD</b></td><td>i</td></tr></table>`,
			),
		).toEqual([
			'headline a',
			'headline b',
			'byline c',
			'headline d',
			'B heading e',
			'B listItem f',
			'B listItem g',
			'B h',
			'B tag HD',
			'i',
		]);
	});

	test('have the name of a field first, though it is the last cell', () => {
		const row = (...cells: string[]) =>
			`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</table>`;
		expect(shape(row('<b>HD</b>', 'a'))).toEqual(['B tag HD', 'a']);
		expect(shape(row('a', '<b>HD</b>'))).toEqual(['B tag HD', 'a']);
		expect(shape(row('HD', 'PR'))).toEqual(['B tag HD', 'PR']);
		expect(shape(row('a', 'b'))).toEqual(['B a', 'b']);
		expect(shape(row('HD'))).toEqual(['B HD']);
	});

	test('part records where an article begins, not where one stands in another', () => {
		expect(
			shape(
				`<div>a</div><div id="article-X1" class="article">b<div class="article enArticle">c</div>d</div>
				<div class="article">e<div id="article-X2">f</div></div><article>g</article>h`,
			),
		).toEqual(['a', 'F B b', 'c', 'd', 'F B e', 'F B f', 'F B g', 'F B h']);
	});

	test('of preformatted text keep their spaces, and have a blank where one is', () => {
		const lines = open('<p>a</p><pre class="articlePre">\n  b  <b>c</b>\n\n\td\n</pre>e');
		expect(lines.map(({ text, markup }) => [text, markup?.printed])).toEqual([
			['a', undefined],
			['b c', '  b  c'],
			['d', '\td'],
			['e', undefined],
		]);
		expect(lines.map(({ blankBefore }) => blankBefore)).toEqual([true, true, true, true]);
	});

	test('never hold what is executed, loaded or not shown', () => {
		expect(
			shape(
				`<!doctype html><!-- saved from url=(0014)about:internet --><html><head><title>t</title><script>1</script></head>
				<body><p>a<script>2</script><style>3</style><template><p>4</template><noscript>5</noscript><iframe>6</iframe>
				<img src=x onerror="7" alt="8"><!-- 9 --></p><div hidden>b</div></body>`,
			),
		).toEqual(['B a', 'B b']);
	});

	test('know where they stand in the file', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			const html = ['<p>  a &amp;', ' b', '</p><pre>', 'c', '', '  d <i>e</i></pre>'].join(end);
			const lines = open(html);
			expect(
				lines.map(({ number, from, start, end: to }) => [
					number,
					start - from + 1,
					html.slice(start, to),
				]),
			).toEqual([
				[1, 6, `a &amp;${end} b`],
				[4, 1, 'c'],
				[6, 3, 'd <i>e'],
			]);
		}
	});
});

describe('a link', () => {
	const links = (html: string) => open(html).map(({ markup }) => markup?.links);

	test('has its exact words, and the address is not among them', () => {
		const html = '<p>See <a href="https://x.test/a?b=1&amp;c#d"> the <b>old</b> guide</a>.';
		expect(shape(html)).toEqual(['B See the old guide.']);
		expect(links(html)).toEqual([[{ text: 'the old guide', url: 'https://x.test/a?b=1&c#d' }]]);
	});

	test('has as many words in front as make them the first such', () => {
		expect(
			links(
				'<p>A guide to the guide: <a href="http://x.test">guide</a> <a href="http://y.test">guide</a>',
			),
		).toEqual([
			[
				{ text: 'guide: guide', url: 'http://x.test' },
				{ text: 'guide', url: 'http://y.test' },
			],
		]);
	});

	test('over two lines is one in each', () => {
		expect(links('<p><a href="http://x.test">a<br>b</a>')).toEqual([
			[{ text: 'a', url: 'http://x.test' }],
			[{ text: 'b', url: 'http://x.test' }],
		]);
	});

	test.each([
		'#top',
		'javascript:void(0)',
		' JavaScript:x',
		'data:text/html,x',
		'/a',
		'',
		'file:///a',
	])('to `%s` is none', (address) => {
		expect(links(`<p><a href="${address}">a</a>`)).toEqual([undefined]);
	});

	test('that Factiva has flattened is read as such', () => {
		expect(links('<p>guide[<a href="https://x.test/g">https://x.test/g</a>]')).toEqual([undefined]);
	});

	test.each([
		['http://www-paper-com.gate3.library.x.ac.uk/a?b', 'http://www.paper.com/a?b'],
		['https://www-paper-co-uk.ezproxy.x.edu:2048/a', 'https://www.paper.co.uk/a'],
		['https://www-the-paper-com.ezproxy.x.edu/a', 'https://www-the-paper-com.ezproxy.x.edu/a'],
		['https://news-paper-com.ezproxy.x.edu/a', 'https://news-paper-com.ezproxy.x.edu/a'],
		['https://www-paper-com.pages.x.test/a', 'https://www-paper-com.pages.x.test/a'],
		[
			'https://x.test/?u=www-paper-com.ezproxy.x.edu',
			'https://x.test/?u=www-paper-com.ezproxy.x.edu',
		],
	])('through a proxy is direct where that is certain: %s', (proxied, direct) => {
		expect(directAddress(proxied)).toBe(direct);
	});
});

const articles = fc.array(madeUp, { minLength: 1, maxLength: 4 });

test('what is printed is read back', () => {
	fc.assert(
		fc.property(articles, (all) => expectSame(all, printHtml(all))),
		{ numRuns: 300 },
	);
});

test('what is printed as a table of fields is read back, in either direction of writing', () => {
	fc.assert(
		fc.property(articles, fc.boolean(), (all, swapped) =>
			expectSame(all, printTaggedHtml(all, swapped)),
		),
		{ numRuns: 300 },
	);
});

function expectSame(articles: readonly MadeUp[], html: string): void {
	const { records, messages } = parse(html);
	expect(messages).toEqual([]);
	expect(records).toHaveLength(articles.length);
	for (const [index, article] of articles.entries()) {
		const record = records[index] as ExportRecord;
		expect(record.format).toBe('factiva-html');
		expectMadeUp(record, article);
	}
}

test('control characters are left out with a warning', () => {
	const [article] = fc.sample(madeUp, { numRuns: 1, seed: 1 });
	if (!article) throw new Error('No article');
	const { messages } = parse(printHtml([article]).replace('The ', 'The\u0001 &#2; '));
	expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toMatchInlineSnapshot(`
		[
		  [
		    "control-characters",
		    "Expected text, found 2 control characters. They were left out, as a page cannot show them; compare the text with the database.",
		  ],
		]
	`);
});

test('every line has its place in the file, whatever the page', () => {
	const part = fc.oneof(
		fc.constantFrom(
			...'<p> </p> <div> </div> <b> </b> <a href="http://x.test"> </a> <table> <tr> <td> <td class="index"> HD </table> <li> <ul> <pre> </pre> <br> <h2>'.split(
				' ',
			),
			...'\n|\r\n| |&nbsp;|&#10;|<!-- | -->|<svg>|<template>|<select>|<option>|<div class="article">'.split(
				'|',
			),
		),
		fc.string({ unit: 'grapheme' }).map(escapeHtml),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
			const html = `<!doctype html>${parts.join('')}`;
			for (const [index, line] of open(html).entries()) {
				expect(line.index).toBe(index);
				expect(line.text).not.toBe('');
				expect(line.from <= line.start && line.start < line.end && line.end <= line.to).toBe(true);
				expect(line.to).toBeLessThanOrEqual(html.length);
				const before = html.slice(0, line.start).split(/\r\n?|\n/);
				expect(line.number).toBe(before.length);
			}
		}),
		{
			numRuns: 2000,
			examples: [
				[['<pre>', '<form>', '&#10;', '</div>', '<table>', '<', '\r']],
				[['<pre>', ' ', '&#10;', '!', '\r\n']],
			],
		},
	);
});

/** Bytes of each page: work that grows with the square of it would never end. */
const SIZE = 1_000_000;
const fill = (text: string) => text.repeat(SIZE / text.length);
const header =
	'<!doctype html><div class="article"><div id="hd">Harbour Reopens</div><div>300 words</div><div>6 March 2019</div><div>The Harbour Courier</div><div>HRBC</div><div>English</div><div>Copyright 2019 X</div><p>Text. ';

test.each([
	['line breaks', fill('x<br>'), 1],
	['paragraphs', fill('<p>x'), 1],
	['links', fill('x <a href=http://x.test>x</a> '), 1],
	['links that never close', fill('<a href=x>'), 1],
	['references', fill('&amp;'), 1],
	['ampersands', fill('&'), 1],
	['angle brackets', fill('<'), 1],
	['preformatted lines', `<pre>${fill('a  b\n')}`, 1],
	['cells', `<table>${fill('<tr><td>x')}`, 1],
	['tables', fill('<table>x'), 1],
	['end tags', fill('</div>'), 1],
	['a comment that never ends', `<!--${fill('x')}`, 1],
	['attributes', `<div ${Array.from({ length: SIZE / 8 }, (_, n) => `a${n}`).join(' ')}>x`, 1],
	['white space', `a${fill(' \n')}b`, 1],
	['elements in each other', fill('<div>'), 0],
	['bold type in bold type', fill('<b>'), 0],
	['groups in groups', `<svg>${fill('<g>')}`, 0],
])(
	'megabytes of %s are read in one go',
	(_, html, count) => {
		const { records, messages } = parse(header + html);
		expect(records).toHaveLength(count);
		const errors = messages.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ ruleId }) => ruleId)).toEqual(count ? [] : ['too-large']);
	},
	60_000,
);
