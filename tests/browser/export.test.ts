import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';
import { findScript } from '../helpers/find-script.ts';

describe.skipIf(!chromiumPath)('the export', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test('opens by its link, without a script too', async () => {
		for (const javaScriptEnabled of [true, false]) {
			const { page, problems } = await browsing.open('article', { javaScriptEnabled });
			expect(await page.locator('#export').isVisible()).toBe(false);
			await page.getByRole('link', { name: 'View the export' }).click();
			await page.locator('#export').waitFor();
			expect(await page.locator('#export li').first().isVisible()).toBe(true);
			await page.locator('#export a[href="#publication"]').click();
			expect(await page.locator('#publication').isVisible()).toBe(true);
			expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('publication');
			expect(problems).toEqual([]);
			await page.context().close();
		}
	});

	test('fetches its script when it is opened, and not before', async () => {
		const { page, requests } = await browsing.open('article');
		const scripts = () =>
			requests.filter((url) => url.endsWith(findScript('export/match-lines'))).length;
		expect(scripts()).toBe(0);
		await page.locator('details.export summary').click();
		await expect.poll(scripts).toBe(1);
		await page.context().close();
	});

	test('a line marks what it became, and what it became marks its lines', async () => {
		const { page } = await openLines(browsing, 'article with all there is');
		await lineOf(page, '#printPage').hover();
		await expect.poll(() => marked(page)).toEqual(['line', 'printPage']);
		await lineOf(page, '#p2').hover();
		await expect.poll(() => marked(page)).toEqual(['line', 'p2']);

		await page.locator('#publication dt').hover();
		await expect.poll(() => marked(page)).toEqual(['line', 'publication']);
		expect(await lineOf(page, '#publication').getAttribute('data-same')).toBe('');
		await page.locator('#p1').hover();
		await expect.poll(() => marked(page)).toEqual(['line', 'p1']);
		await page.locator('.tools').hover();
		await expect.poll(() => marked(page)).toEqual([]);
		await page.context().close();
	});

	test('is walked through by keyboard, each stop marking what it leads to', async () => {
		const { page } = await openLines(browsing, 'article');
		await page.locator('details.export summary').focus();
		const links = await page.locator('#export a').count();
		for (let stop = 0; stop < links; stop++) {
			await page.keyboard.press('Tab');
			const id = await page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(1));
			await expect.poll(() => marked(page)).toContain(id);
		}
		await page.keyboard.press('Enter');
		const target = await page.evaluate(() => document.querySelector(':target')?.id);
		expect(await marked(page)).toContain(target);
		await page.context().close();
	});

	test('is closed with Escape by who is in it, and keeps their place', async () => {
		const { page } = await openLines(browsing, 'article');
		await page.locator('#export a').first().focus();
		await page.keyboard.press('Escape');
		await page.locator('details.export:not([open]) summary:focus').waitFor();
		await page.context().close();
	});

	test('marks nothing once it is closed', async () => {
		const { page } = await openLines(browsing, 'article');
		await page.locator('#p1').hover();
		await expect.poll(() => marked(page)).toContain('p1');
		await page.locator('details.export summary').click();
		await page.locator('#p2').hover();
		await expect.poll(() => marked(page)).toEqual([]);
		await page.context().close();
	});

	test('brings the line of a paragraph into view, and leaves the page where it is', async () => {
		const { page } = await openLines(browsing, 'article with all there is');
		const last = page.locator('.body p').last();
		await last.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		await last.hover();
		const href = `#${await last.getAttribute('id')}`;
		await expect
			.poll(() =>
				lineOf(page, href).evaluate((line) => {
					const box = line.closest('details')?.getBoundingClientRect();
					const { top, bottom } = line.getBoundingClientRect();
					return box !== undefined && top < box.bottom && bottom > box.top;
				}),
			)
			.toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(before);
		await page.context().close();
	});

	test('is copied as it stands in the file, without the marks in its margin', async () => {
		const { page } = await openLines(browsing, 'article');
		const copied = await page.evaluate(() => {
			getSelection()?.selectAllChildren(document.querySelector('#export') as Element);
			return getSelection()?.toString() ?? '';
		});
		const text = await page.evaluate(() => {
			const lines = [...document.querySelectorAll('#export li')];
			return lines.map((line) => line.lastChild?.textContent ?? '');
		});
		expect(copied.split('\n').filter(Boolean)).toEqual(text.filter(Boolean));
		await page.context().close();
	});
});

async function openLines(browsing: Browsing, kind: string) {
	const visit = await browsing.open(kind);
	const loaded = visit.page.waitForResponse((response) =>
		response.url().endsWith(findScript('export/match-lines')),
	);
	await visit.page.locator('details.export summary').click();
	await loaded;
	await visit.page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
	return visit;
}

/** The line whose mark leads somewhere. */
function lineOf(page: Page, href: string) {
	return page.locator('#export li', { has: page.locator(`a[href="${href}"]`) });
}

/** What is marked: ids, and `line` for a line of the export. */
function marked(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[data-same]')]
			.map((element) => element.id || 'line')
			.filter((name, index, all) => all.indexOf(name) === index)
			.sort(),
	);
}
