import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromiumForTests } from './find-chromium.ts';

/** Where the browser is; without one the browser tests are skipped. */
export const chromiumPath = findChromiumForTests();

/** The widths that pages are looked at: the narrowest that WCAG asks for, a phone, a tablet, a desk. */
export const WIDTHS = [320, 360, 768, 1360] as const;

/** Light and dark, as a reader can prefer them. */
export const THEMES = ['light', 'dark'] as const;

/** Quiet: a browser that asks its maker's hosts for news tells nothing about the page. */
const QUIET_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** A page that is open in the browser. */
export interface Visit {
	page: Page;
	/** Errors on the console, breaches of the page's policy, failed requests. */
	problems: string[];
	/** Addresses that the page asked for, in order. */
	requests: string[];
}

/** How a page is looked at. */
export type VisitOptions = BrowserContextOptions & { width?: number };

/** Start the browser. */
export function openBrowser(): Promise<Browser> {
	if (chromiumPath === undefined) throw new Error('No Chromium: these tests are to be skipped');
	return chromium.launch({ executablePath: chromiumPath, args: QUIET_ARGS });
}

/** Open an address in a window of its own and wait until it is loaded, fonts and all. */
export async function visit(
	browser: Browser,
	url: string,
	options: VisitOptions = {},
): Promise<Visit> {
	const { width = 1360, ...contextOptions } = options;
	const context = await browser.newContext({
		viewport: { width, height: 800 },
		...contextOptions,
	});
	const page = await context.newPage();
	const problems: string[] = [];
	const requests: string[] = [];

	page.on('console', (message) => {
		const expected = message.location().url === url && /\b404\b/.test(message.text());
		if (['error', 'warning'].includes(message.type()) && !expected) problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(String(error)));
	page.on('request', (request) => requests.push(request.url()));
	page.on('requestfailed', (request) => problems.push(`${request.url()} failed`));

	await page.goto(url, { waitUntil: 'load' });
	if (contextOptions.javaScriptEnabled !== false) {
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
	}
	return { page, problems, requests };
}

/**
 * Set the reader's text size, as the browser's settings do, in per cent.
 *
 * It reaches a page only through lengths in `rem` and `em`, which is what it is for.
 */
export async function setTextSize(page: Page, percent: number) {
	const session = await page.context().newCDPSession(page);
	const standard = (16 * percent) / 100;
	await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
	const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	if (size === '16px' && percent !== 100) throw new Error('The page overrules the text size');
}

/**
 * Find text that a reader cannot see all of: cut off by its box, or outside the window.
 *
 * What is hidden on purpose, for screen readers alone, is a pixel wide and left out, and so is
 * what a reader can scroll to in a box of its own.
 */
export function findLostText(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const lost: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const element = text.parentElement;
			if (!element || !text.nodeValue?.trim() || !element.checkVisibility()) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
			const boxes: Element[] = [];
			for (let box: Element | null = element; box; box = box.parentElement) boxes.push(box);
			if (boxes.some((box) => box.clientWidth === 1 && box.clientHeight === 1)) continue;

			const styled = boxes.map((box) => ({ box, style: getComputedStyle(box) }));
			const scrolls = styled.some(({ style }) => /auto|scroll/.test(style.overflowX));
			const stays =
				styled.some(({ style }) => style.position === 'fixed') &&
				!styled.some(({ style }) => /auto|scroll/.test(style.overflowY));
			const isLost = rects.some(
				(rect) =>
					(!scrolls && (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1)) ||
					(stays && (rect.top < -1 || rect.bottom > innerHeight + 1)) ||
					styled.some(({ box, style }) => {
						const bounds = box.getBoundingClientRect();
						return (
							(/hidden|clip/.test(style.overflowX) &&
								(rect.right > bounds.right + 1 || rect.left < bounds.left - 1)) ||
							(/hidden|clip/.test(style.overflowY) && rect.bottom > bounds.bottom + 1)
						);
					}),
			);
			if (isLost) lost.push(text.nodeValue.trim().slice(0, 60));
		}
		return lost;
	});
}

/** How far a page, or the dialog that is open on it, can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => {
		const boxes = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
		return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
	});
}
