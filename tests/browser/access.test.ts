import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, THEMES } from '../helpers/browser.ts';
import { type Browsing, kinds, startBrowsing } from '../helpers/browse.ts';
import { contrast, readColour } from '../helpers/contrast.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { openScene, scenes } from '../helpers/scenes.ts';

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

	// All rules once a width, those of colour by night too. All other themes are held to more than these rules
	// by the tests of contrast: axe for each would find nothing more, and take minutes.
	test.each(Object.keys(scenes))('meets no barrier that axe knows on the %s', async (scene) => {
		const { page } = await openScene(browsing, scene);
		for (const width of [320, 1360]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await findBarriers(page, 'all'), `${width} px`).toEqual([]);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await findBarriers(page, 'colours'), 'by night').toEqual([]);
		await page.context().close();
	});

	test.each(Object.keys(kinds))(
		'walks the %s by keyboard in its order and sees where they are',
		async (kind) => {
			const { page } = await browsing.open(kind);
			// What scripts put there comes with them.
			await page.waitForLoadState('networkidle');
			const stops = await walk(page);
			expect(stops.map(({ index }) => index)).toEqual(stops.map((_, n) => n));
			expect(stops.length).toBe(await countStops(page));
			for (const stop of stops)
				expect(stop, stop.name).toMatchObject({ inWindow: true, covered: false });
			for (const colorScheme of THEMES) {
				await page.emulateMedia({ colorScheme });
				const rings = await page.evaluate(describeRings, REACHABLE);
				expect(rings.length).toBe(stops.length);
				for (const { name, width, ring, paper } of rings) {
					expect(width, name).toBeGreaterThanOrEqual(RING_WIDTH);
					const difference = contrast(readColour(ring), readColour(paper));
					expect(difference, `${name}, ${colorScheme}`).toBeGreaterThanOrEqual(RING_CONTRAST);
				}
			}
			await page.context().close();
		},
	);

	test.each(['front page', 'article', 'page that is not there'])(
		'skips all that stands above the text of the %s with the first key',
		async (kind) => {
			const { page } = await browsing.open(kind);
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			expect(await focused.getAttribute('href')).toMatch(/^#/);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			const { reached, first } = await page.evaluate((selector) => {
				const text = document.querySelector('#text') ?? document.body;
				const all = [...document.querySelectorAll(selector)];
				const isBehind = (element: Element) =>
					text.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
				return {
					reached: all.indexOf(document.activeElement ?? document.body),
					first: all.findIndex(isBehind),
				};
			}, REACHABLE);
			// A page whose text has no link goes on to what stands below it, or to nothing.
			if (first !== -1) expect(reached).toBe(first);
			await page.context().close();
		},
	);
});

interface Stop {
	name: string;
	/** Its place among all that can be reached. */
	index: number;
	inWindow: boolean;
	/** Whether something else lies over its middle. */
	covered: boolean;
}

interface Ring {
	/** Of what has it. */
	name: string;
	/** In pixels. */
	width: number;
	/** Colours of the ring and of the page, as computed. */
	ring: string;
	paper: string;
}

/** Press Tab from the top of the page until it leaves it, and tell of each stop. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(describeStop, REACHABLE);
		// A field for a day has three stops of its own.
		if (stop && stop.index === stops.at(-1)?.index) continue;
		if (!stop || stops.some(({ index }) => index === stop.index)) return stops;
		stops.push(stop);
	}
}

/** All that the Tab key stops at. */
const REACHABLE =
	'a[href]:not([tabindex="-1"]), button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

function countStops(page: Page): Promise<number> {
	return page.evaluate(
		(selector) =>
			[...document.querySelectorAll(selector)].filter((element) =>
				element.checkVisibility({ visibilityProperty: true }),
			).length,
		REACHABLE,
	);
}

/** Runs in the page. */
function describeStop(selector: string): Stop | undefined {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || element === document.body) return undefined;
	const reachable = [...document.querySelectorAll(selector)].filter((other) =>
		other.checkVisibility({ visibilityProperty: true }),
	);
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
	};
}

/** Runs in the page, whose reader is at a keyboard: puts the focus on all that can have it. */
function describeRings(selector: string): Ring[] {
	const opaque = (colour: string) => !/^rgba\(.*, 0\)$/.test(colour);
	const paper = [document.body, document.documentElement]
		.map((box) => getComputedStyle(box).backgroundColor)
		.find(opaque);
	const reachable = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
		element.checkVisibility({ visibilityProperty: true }),
	);
	return reachable.map((element) => {
		element.focus();
		const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
		return {
			name: element.textContent.trim() || element.tagName,
			width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
			ring: outlineColor,
			paper: paper ?? 'rgb(255, 255, 255)',
		};
	});
}
