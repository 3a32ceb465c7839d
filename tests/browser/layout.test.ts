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

/** The least spacing that a page has to stand, from WCAG 1.4.12. */
const TEXT_SPACING = `
	* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
	p { margin-block-end: 2em !important; }
`;

/**
 * The most that a page may move in all while its fonts come, as the sum of Chromium's layout shifts.
 * Core Web Vitals call 0.1 good.
 */
const MOST_SHIFT = 0.1;

describe.skipIf(!chromiumPath)('the layout', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(Object.keys(kinds))(
		'of the %s fits every window, with text of twice the size or spaced out too',
		async (kind) => {
			const { page } = await browsing.open(kind, { bypassCSP: true });
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

	test('of a page does not move when no font ever comes', async () => {
		for (const [kind, shift] of await measureShifts((pathname) => !pathname.endsWith('.woff2'))) {
			expect(shift, kind).toBe(0);
		}
	});

	test('of a page hardly moves when fonts come late', async () => {
		for (const [kind, shift] of await measureShifts(() => true)) {
			expect(shift, kind).toBeLessThanOrEqual(MOST_SHIFT);
		}
	});

	/** How far each kind of page moves, at each width, while what is `served` comes slowly. */
	async function measureShifts(served: (pathname: string) => boolean) {
		const slow = await startBrowsing((pathname) => (pathname.endsWith('.woff2') ? 300 : 0));
		const measured: Array<[string, number]> = [];
		for (const width of [WIDTHS[1], WIDTHS[3]]) {
			const context = await slow.browser.newContext({ viewport: { width, height: 800 } });
			await context.addInitScript(recordShifts);
			await context.route('**', (route) =>
				served(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
			);
			const page = await context.newPage();
			for (const kind of [
				'front page',
				'article',
				'French article',
				'article from right to left',
			]) {
				await page.goto(slow.address(kind));
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				measured.push([`${kind}, ${width} px`, await page.evaluate(readShift)]);
			}
			await context.close();
		}
		await slow.close();
		return measured;
	}
});

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
