import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, THEMES, visit, WIDTHS } from '../helpers/browser.ts';
import { type Browsing, kinds, startBrowsing } from '../helpers/browse.ts';

describe.skipIf(!chromiumPath)('a browser', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(Object.keys(kinds))(
		'shows the %s in the theme of the system, has no complaint and asks no other host',
		async (kind) => {
			const papers = new Set<number>();
			for (const [colorScheme, width] of [
				['light', WIDTHS[0]],
				['dark', WIDTHS[3]],
			] as const) {
				const { page, problems, requests } = await browsing.open(kind, { width, colorScheme });
				const { paper, ink } = await colours(page);
				papers.add(paper);
				expect(colorScheme === 'light' ? paper - ink : ink - paper).toBeGreaterThan(150);
				expect(problems, `${colorScheme}, ${width} px`).toEqual([]);
				expect(requests.filter((url) => new URL(url).host !== new URL(page.url()).host)).toEqual(
					[],
				);
				await page.context().close();
			}
			expect(papers.size).toBe(2);
		},
	);

	test.each(['article', 'front page'])('shows the %s whole after one request', async (kind) => {
		const context = await browsing.browser.newContext({ javaScriptEnabled: false });
		const asked: string[] = [];
		// Nothing but the page itself is ever answered.
		await context.route('**', async (route) => {
			asked.push(route.request().url());
			if (asked.length === 1) await route.continue();
		});
		const page = await context.newPage();
		await page.goto(browsing.address(kind), { waitUntil: 'commit' });
		await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
		await expect.poll(() => page.locator('main p').last().isVisible()).toBe(true);
		const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length);
		await expect.poll(paints).toBeGreaterThan(0);
		const shown = await page.evaluate(() => ({
			sheets: [...document.styleSheets].map((sheet) => sheet.href),
			paper: getComputedStyle(document.documentElement).backgroundColor,
			body: getComputedStyle(document.body).backgroundColor,
		}));
		expect(shown.sheets.filter((href) => href !== null)).toEqual([]);
		expect([shown.paper, shown.body]).toContain('rgb(252, 252, 250)');
		// What is not needed to read: fonts and the icon, and nothing else.
		expect(asked.slice(1).filter((url) => !/\.(woff2|ico|svg|png)$/.test(url))).toEqual([]);
		await context.close();
	});

	test.each(['front page', 'article'])(
		'shows the same text of the %s with scripts off',
		async (kind) => {
			const [on, off] = await Promise.all([
				browsing.open(kind),
				browsing.open(kind, { javaScriptEnabled: false }),
			]);
			// What only a script can do is not there without one.
			const scripted = on.page.locator('.scripted');
			await scripted.evaluateAll((elements) => elements.forEach((element) => element.remove()));
			const text = await on.page.locator('body').innerText();
			expect(await off.page.locator('body').innerText()).toBe(text);
			expect(text).not.toBe('');
			await Promise.all([on.page.context().close(), off.page.context().close()]);
		},
	);

	test.each(THEMES)(
		'prints an article black on white without navigation in the %s theme',
		async (colorScheme) => {
			const { page } = await browsing.open('article', { colorScheme });
			const navigation = page.locator('nav, body > header, a[href^="#"]');
			expect(await navigation.count()).toBeGreaterThan(0);
			await page.emulateMedia({ media: 'print', colorScheme });

			for (const part of await navigation.all()) expect(await part.isVisible()).toBe(false);
			const { paper, ink } = await colours(page);
			expect({ paper, ink }).toEqual({ paper: 255, ink: 0 });
			for (const part of ['h1', 'article p', 'aside dl']) {
				expect(await page.locator(part).first().isVisible(), part).toBe(true);
			}
			await page.context().close();
		},
	);

	test('prints an article on sheets of paper', async () => {
		const { page } = await browsing.open('article with all there is');
		const pdf = await page.pdf({ format: 'A4' });
		const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(sheets.length).toBeGreaterThan(1);
		// No style knows the address of a page: a script puts it in the foot of each sheet.
		const feet = await page.evaluate(() =>
			document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText).join(),
		);
		const address = await page.locator('link[rel="canonical"]').getAttribute('href');
		expect(feet).toContain('@page');
		expect(feet).toContain(address);
		await page.context().close();
	});

	test.each(['article', 'article from right to left', 'article with nothing to spare'])(
		'prints the %s with its record and citation, and what only a screen can do left out',
		async (kind) => {
			const { page } = await browsing.open(kind, { width: 680 });
			await page.emulateMedia({ media: 'print' });
			for (const part of ['.record', '.citation', '.address'])
				expect(await page.locator(part).isVisible(), part).toBe(true);
			const unseen = page.locator('.tools, .near, .more, .turn, button, details.export');
			for (const part of await unseen.all()) expect(await part.isVisible()).toBe(false);
			const blocks = await page.locator('.body > *').count();
			const lefts = await page
				.locator('.body > *')
				.evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().left)).size);
			expect(lefts, 'columns').toBe(blocks > 3 ? 2 : 1);
			await page.context().close();
		},
	);

	test('prints the lines of the export if they are open', async () => {
		const { page } = await browsing.open('article');
		await page.locator('details.export summary').click();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('#export li').first().isVisible()).toBe(true);
		expect(await page.locator('#export small').first().isVisible()).toBe(true);
		await page.context().close();
	});
});

/** How bright the paper and the ink of the page are, from 0 to 255. */
async function colours(page: Awaited<ReturnType<typeof visit>>['page']) {
	return page.evaluate(() => {
		const brightness = (colour: string) => {
			const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
			if (alpha === 0) return undefined;
			return Math.round((red + green + blue) / 3);
		};
		const { body, documentElement } = document;
		const heading = document.querySelector('h1') ?? body;
		return {
			paper:
				brightness(getComputedStyle(body).backgroundColor) ??
				brightness(getComputedStyle(documentElement).backgroundColor) ??
				255,
			ink: brightness(getComputedStyle(heading).color) ?? 0,
		};
	});
}
