import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	chromiumPath,
	findLostText,
	setTextSize,
	sidewaysScroll,
	WIDTHS,
} from '../helpers/browser.ts';
import { type Browsing, kinds, startBrowsing } from '../helpers/browse.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { openScene, scenes } from '../helpers/scenes.ts';
import { readSharedArticles } from '../helpers/shared-articles.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

/** The least spacing that a page has to stand, from WCAG 1.4.12. */
const TEXT_SPACING = `
	* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
	p { margin-block-end: 2em !important; }
`;

/** What a reader can have set. */
const SETTINGS = {
	theme: 'sepia',
	typeface: 'system',
	align: 'justify',
	size: '1.5rem',
	leading: '1.8',
	letter: '0.04em',
};

/** Milliseconds between one font and the next. */
const FONT_DELAY = 150;

/** Milliseconds for a test that opens many pages and waits for each. */
const LONG = 180_000;

/**
 * The most that a page may move while its fonts come, as the sum of Chromium's layout shifts. Now and then
 * a line breaks elsewhere, which costs some 0.02 on a phone; Core Web Vitals call 0.1 good.
 */
const MOST_SHIFT = 0.05;

/** Less than this is told as 0. */
const NO_SHIFT = 0.005;

/** What the shared article is called, on a machine that has it. */
const SHARED = 'shared article';

/** The pages whose movement is measured. */
const MEASURED = [
	'front page',
	'list of articles',
	'article',
	'French article',
	'article from right to left',
	SHARED,
];

/** Those of them that must not move at all. */
const STILL = ['front page', 'list of articles', SHARED];

describe.skipIf(!chromiumPath)('the layout', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(Object.keys(scenes))(
		'of the %s fits every window, with text of twice the size or spaced out too',
		async (scene) => {
			const { page } = await openScene(browsing, scene, { bypassCSP: true });
			for (const textSize of [100, 200]) {
				await setTextSize(page, textSize);
				await expectToFit(page, `text at ${textSize} %`);
			}
			await setTextSize(page, 100);
			await page.addStyleTag({ content: TEXT_SPACING });
			await expectToFit(page, 'text spaced out');
			await page.context().close();
		},
	);

	test('of an article has the record beside the text where there is room, below it where not', async () => {
		const { page } = await browsing.open('article');
		const wide = await boxes(page);
		expect(wide.record.left).toBeGreaterThanOrEqual(wide.text.right);
		expect(wide.record.top).toBeLessThan(wide.text.bottom);

		await page.setViewportSize({ width: 360, height: 800 });
		const narrow = await boxes(page);
		expect(narrow.record.top).toBeGreaterThanOrEqual(narrow.text.bottom);
		await page.context().close();
	});

	test('of an article from right to left has the record on the side where its lines end', async () => {
		const { page } = await browsing.open('article from right to left');
		const { text, record } = await boxes(page);
		const apart = record.right <= text.left || record.left >= text.right;
		expect(apart).toBe(true);
		const { direction, textAlign } = await page
			.locator('article p')
			.last()
			.evaluate((paragraph) => {
				const { direction, textAlign } = getComputedStyle(paragraph);
				return { direction, textAlign };
			});
		expect({ direction, textAlign }).toEqual({ direction: 'rtl', textAlign: 'start' });
		await page.context().close();
	});

	// Without the fonts, whose coming is measured below, nothing moves at all.
	test.each(Object.keys(kinds))(
		'of the %s does not move when it comes, whatever its reader has set',
		async (kind) => {
			const key = `broadsheet:${sharedSite(kinds[kind]?.site ?? 'main').base}:settings`;
			for (const [settings, widths] of [
				[{}, [WIDTHS[1], WIDTHS[3]]],
				[SETTINGS, [WIDTHS[1]]],
			] as const) {
				for (const width of widths) {
					const store = { [key]: JSON.stringify({ version: 1, data: settings }) };
					const shift = await measureShift(browsing, browsing.address(kind), {
						width,
						store,
						serves: (pathname) => !pathname.endsWith('.woff2'),
					});
					expect(shift, `${width} px, ${JSON.stringify(settings)}`).toBe(0);
				}
			}
		},
	);

	test('of a page hardly moves when fonts come one after another', { timeout: LONG }, async () => {
		const asked = new Set<string>();
		const slow = await startBrowsing((pathname) =>
			pathname.endsWith('.woff2') ? asked.add(pathname).size * FONT_DELAY : 0,
		);
		const [article] = readSharedArticles();
		const record = sharedRecords().find(({ source }) => source.file.endsWith(article?.name ?? ' '));
		const sharedAddress = record && new URL(articlePath(record), slow.address('front page')).href;
		for (const width of WIDTHS.slice(1)) {
			for (const kind of MEASURED) {
				const address = kind === SHARED ? sharedAddress : slow.address(kind);
				if (address === undefined) continue;
				asked.clear();
				const shift = await measureShift(slow, address, { width });
				const most = STILL.includes(kind) ? NO_SHIFT : MOST_SHIFT;
				expect(shift, `${kind}, ${width} px`).toBeLessThan(most);
			}
		}
		await slow.close();
	});
});

/** How a page is opened whose movement is measured. */
interface Opening {
	width: number;
	/** What lies in the store of the browser, by key. */
	store?: Record<string, string>;
	/** Which files come at all. */
	serves?: (pathname: string) => boolean;
}

/** How far a page moves while it comes, in a window of its own in whose cache there is nothing. */
async function measureShift({ browser }: Browsing, address: string, opening: Opening) {
	const { width, store = {}, serves = () => true } = opening;
	const context = await browser.newContext({ viewport: { width, height: 800 } });
	await context.addInitScript(recordShifts);
	await context.addInitScript((kept) => Object.assign(localStorage, kept), store);
	await context.route('**', (route) =>
		serves(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
	);
	const page = await context.newPage();
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const shift = await page.evaluate(readShift);
	await context.close();
	return shift;
}

/** What Chromium measures each time something moves; not in TypeScript's DOM types. */
interface LayoutShift extends PerformanceEntry {
	value: number;
}

/** Runs in the page, before anything else of it. */
function recordShifts() {
	const shifts: number[] = [];
	Object.assign(globalThis, { shifts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: the sum of its shifts, once it has been painted for good. */
async function readShift(): Promise<number> {
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
	const { shifts } = globalThis as unknown as { shifts: number[] };
	return shifts.reduce((sum, shift) => sum + shift, 0);
}

async function expectToFit(page: Page, how: string) {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect(await sidewaysScroll(page), `${width} px, ${how}`).toBe(0);
		expect(await findLostText(page), `${width} px, ${how}`).toEqual([]);
	}
}

/** Where the last paragraph and the record of an article lie in the window. */
async function boxes(page: Page) {
	return page.evaluate(() => {
		const text = document.querySelector('article p')?.parentElement;
		const record = document.querySelector('aside');
		if (!text || !record) throw new Error('The page has no text or no record');
		return { text: text.getBoundingClientRect(), record: record.getBoundingClientRect() };
	});
}
