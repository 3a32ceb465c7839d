import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, THEMES } from '../helpers/browser.ts';
import { type Browsing, kinds, startBrowsing } from '../helpers/browse.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const AXE_OPTIONS = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: {
		// Off unless asked for: targets of 24 px (WCAG 2.2 AA) and text of 7:1 (AAA).
		'target-size': { enabled: true },
		'color-contrast-enhanced': { enabled: true },
	},
	resultTypes: ['violations', 'incomplete'],
} satisfies RunOptions;

/** The least contrast of a focus ring with what is round it, from WCAG 1.4.11. */
const RING_CONTRAST = 3;

/** The least width of a focus ring, from WCAG 2.4.13. */
const RING_WIDTH = 2;

describe.skipIf(!chromiumPath)('a reader', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(Object.keys(kinds))('meets no barrier that axe knows on the %s', async (kind) => {
		const { page } = await browsing.open(kind);
		await page.evaluate(axe);
		for (const colorScheme of THEMES) {
			await page.emulateMedia({ colorScheme });
			for (const width of [320, 1360]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await findBarriers(page), `${colorScheme}, ${width} px`).toEqual([]);
			}
		}
		await page.context().close();
	});

	test.each(Object.keys(kinds))(
		'walks the %s by keyboard in its order and sees where they are',
		async (kind) => {
			const { page } = await browsing.open(kind);
			for (const colorScheme of THEMES) {
				await page.emulateMedia({ colorScheme });
				const stops = await walk(page);
				expect(stops.map(({ index }) => index)).toEqual(stops.map((_, n) => n));
				expect(stops.length).toBe(await countStops(page));
				for (const stop of stops) {
					expect(stop, stop.name).toMatchObject({ inWindow: true, covered: false });
					expect(stop.ringWidth, stop.name).toBeGreaterThanOrEqual(RING_WIDTH);
					expect(stop.ringContrast, stop.name).toBeGreaterThanOrEqual(RING_CONTRAST);
				}
			}
			await page.context().close();
		},
	);

	test.each(['front page', 'article', 'page that is not there'])(
		'skips the masthead of the %s with the first key',
		async (kind) => {
			const { page } = await browsing.open(kind);
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			expect(await focused.getAttribute('href')).toMatch(/^#/);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			const { reached, first } = await page.evaluate((selector) => {
				const text = document.querySelector('#text');
				const all = [...document.querySelectorAll(selector)];
				return {
					reached: all.indexOf(document.activeElement ?? document.body),
					first: all.findIndex(
						(element) =>
							text && text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
					),
				};
			}, REACHABLE);
			// A page whose text has no link goes on to what stands below it, or to nothing.
			if (first !== -1) expect(reached).toBe(first);
			await page.context().close();
		},
	);
});

/** What axe finds wrong, or cannot tell, as lines to read. */
async function findBarriers(page: Page): Promise<string[]> {
	const { violations, incomplete } = await page.evaluate(
		(options) =>
			(globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
				options,
			),
		AXE_OPTIONS as RunOptions,
	);
	return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}

interface Stop {
	name: string;
	/** Its place among all that can be reached. */
	index: number;
	inWindow: boolean;
	/** Whether something else lies over its middle. */
	covered: boolean;
	ringWidth: number;
	ringContrast: number;
}

/** Press Tab from the top of the page until it leaves it, and tell of each stop. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(describeStop, REACHABLE);
		if (!stop || stops.some(({ index }) => index === stop.index)) return stops;
		stops.push(stop);
	}
}

/** All that the Tab key stops at. */
const REACHABLE =
	'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

function countStops(page: Page): Promise<number> {
	return page.evaluate(
		(selector) =>
			[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
				.length,
		REACHABLE,
	);
}

/** Runs in the page. */
function describeStop(selector: string): Stop | undefined {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || element === document.body) return undefined;
	const reachable = [...document.querySelectorAll(selector)].filter((other) =>
		other.checkVisibility(),
	);
	const luminance = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
			const part = Number(channel) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const opaque = (colour: string) => !/^rgba\(.*, 0\)$/.test(colour);
	const paper = [document.body, document.documentElement]
		.map((box) => getComputedStyle(box).backgroundColor)
		.find(opaque);
	const style = getComputedStyle(element);
	const pair = [luminance(style.outlineColor), luminance(paper ?? 'rgb(255, 255, 255)')];
	// A link may run over a line's end: its first piece stands for it.
	const [box = element.getBoundingClientRect()] = element.getClientRects();
	const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
	return {
		name: element.textContent.trim() || element.tagName,
		index: reachable.indexOf(element),
		// Scrolling stops at whole pixels.
		inWindow:
			box.top > -1 && box.left > -1 && box.bottom < innerHeight + 1 && box.right < innerWidth + 1,
		covered: !top || !(element.contains(top) || top.contains(element)),
		ringWidth: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
		ringContrast: (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05),
	};
}
