import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, findLostText, openBrowser } from '../helpers/browser.ts';
import { findFaint } from '../helpers/find-faint.ts';
import { findUnmarked } from '../helpers/find-unmarked.ts';

/** A check that finds nothing on a good page proves something only if it finds what is bad on a bad one. */
describe.skipIf(!chromiumPath)('what looks for faults finds', () => {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await openBrowser();
		page = await browser.newPage();
	});
	afterAll(() => browser.close());

	test('no fault on a page without one', async () => {
		await show('', '<p>Words</p><p><a href="#">Link</a></p>');
		expect(await findFaint(page)).toEqual([]);
		expect(await findUnmarked(page)).toEqual([]);
		expect(await findLostText(page)).toEqual([]);
	});

	test.each([
		['grey text', 'p { color: #777 }', '<p>Words</p>', /^text at 4.48:1: p "Words"/],
		['text that lets its paper through', 'p { color: #0009 }', '<p>Words</p>', /^text at 5.74:1/],
		['text in a faded box', 'div { opacity: .5 }', '<div><p>Words</p></div>', /^text at 3.98:1/],
		[
			'text on two papers',
			'div { background: #000 } p { background: #fff8 }',
			'<div><p>Words</p></div>',
			/^text at/,
		],
		['grey words before text', 'p::before { content: "x"; color: #777 }', '<p></p>', /::before/],
		['a grey sign of a list', 'li::marker { color: #777 }', '<ul><li>Words</ul>', /::marker/],
		[
			'grey words in a field',
			'::placeholder { color: #777 }',
			'<input placeholder="Find">',
			/::placeholder/,
		],
		['grey words typed', 'input { color: #777 }', '<input value="x">', /^text at 4.48:1: input/],
		[
			'selected text',
			'::selection { background: #0a5c86; color: #000 }',
			'<p>Words</p>',
			/^selected at/,
		],
		[
			'highlighted text',
			'::highlight(mark) { background: #0a5c86; color: #000 }',
			'<p id="marked">Words</p>',
			/^highlighted at/,
		],
		[
			'the edge of a button',
			'button { border: 1px solid #ccc; color: #000; background: #fff }',
			'<button>Press</button>',
			/^edge at 1.61:1/,
		],
		[
			'the edge of a field',
			'input { appearance: none; border: 1px solid #ccc }',
			'<input>',
			/^edge at 1.61:1/,
		],
		[
			'a field without an edge',
			'input { appearance: none; border: 0; background: #eee }',
			'<input>',
			/^edge at 1.16:1/,
		],
		['no ring', ':focus { outline: none }', '<a href="#">Link</a>', /^ring at 1.00:1/],
		['a faint ring', ':focus { outline: 2px solid #ccc }', '<a href="#">Link</a>', /^ring at 1.61/],
	])('too faint: %s', async (_, styles, body, found) => {
		await show(styles, body);
		expect(await findFaint(page)).toEqual(expect.arrayContaining([expect.stringMatching(found)]));
	});

	test.each([
		[
			'the current page',
			'nav a { text-decoration: none } [aria-current] { background: #fc0 }',
			'<nav><a href="#" aria-current="page">Here</a> <a href="#">There</a></nav>',
			/aria-current/,
		],
		[
			'a button',
			'button { border: 0; background: #fc0 }',
			'<button>Press</button>',
			/looks like text/,
		],
		[
			'a field',
			'input { appearance: none; border: 0; background: #fc0 }',
			'<input>',
			/has no edge/,
		],
		[
			'a bar',
			'i { display: block; width: 9px; height: 9px; background: #fc0 }',
			'<i></i>',
			/is not seen/,
		],
	])('not seen in forced colours: %s', async (_, styles, body, found) => {
		await show(styles, body);
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await findUnmarked(page)).toEqual([expect.stringMatching(found)]);
		await page.emulateMedia({ forcedColors: 'none' });
	});

	// In forced colours Chromium paints every highlight by itself.
	test('a highlight that is not painted', async () => {
		await show('', '<p id="marked">Words</p>');
		expect(await findUnmarked(page)).toEqual(['mark is not seen']);
		await show('::highlight(mark) { background: #ff0 }', '<p id="marked">Words</p>');
		expect(await findUnmarked(page)).toEqual([]);
	});

	test.each([
		['a box that cuts', 'div { height: 1em; overflow: hidden }', '<div>One<br>Two<br>Three</div>'],
		[
			'a line at the foot that grows out of the window',
			'p { position: fixed; bottom: 0 }',
			`<p>${'word<br>'.repeat(80)}</p>`,
		],
		['a line that does not break', 'p { white-space: nowrap }', `<p>${'word '.repeat(400)}</p>`],
	])('text that is lost: %s', async (_, styles, body) => {
		await show(styles, body);
		expect(await findLostText(page)).not.toEqual([]);
	});

	async function show(styles: string, body: string) {
		const base = 'html { background: #fff; color: #000 } ::selection { background: #ff0 }';
		await page.setContent(`<!doctype html><style>${base} a { color: #000 } :focus-visible
			{ outline: 2px solid #000 } ${styles}</style><body>${body}`);
		await page.evaluate(() => {
			CSS.highlights.clear();
			const marked = document.querySelector('#marked');
			if (!marked) return;
			const range = new Range();
			range.selectNodeContents(marked);
			CSS.highlights.set('mark', new Highlight(range));
		});
	}
});
