import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';

/** What lies in the store under the name of the settings, that none of this site's making can be. */
const DAMAGED = [
	'{"version":1,"data":{"theme":"sep',
	'null',
	'[]',
	'{"version":1}',
	'{"version":1,"data":null}',
	'{"version":1,"data":["sepia"]}',
	'{"version":1,"data":{"theme":"plaid"}}',
	'{"version":1,"data":{"size":5}}',
	'{"version":1,"data":{"size":"900rem"}}',
	'{"version":"1","data":{}}',
];

describe.skipIf(!chromiumPath)('what a device keeps', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test('is told to be full once a visit, and the page is set for now', async () => {
		const { page } = await browsing.open('article');
		await page.evaluate(() => {
			for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
				try {
					for (let part = 0; ; part++) localStorage.setItem(`${size}-${part}`, 'x'.repeat(size));
				} catch {
					// As much as fits.
				}
			}
		});
		await choose(page, 'Sepia');
		expect(await theme(page)).toBe('sepia');
		const told = page.getByRole('status').filter({ hasText: 'keeps nothing more' });
		await told.waitFor();
		await told.getByRole('button').click();
		await choose(page, 'Dark');
		expect(await theme(page)).toBe('dark');
		expect(await told.count()).toBe(0);

		await page.goto(browsing.address('front page'));
		await choose(page, 'Sepia');
		expect(await theme(page)).toBe('sepia');
		await page.waitForTimeout(500);
		expect(await told.count()).toBe(0);
		await page.context().close();
	});

	test('is nothing where the browser closes the store, and the page is set for now', async () => {
		const context = await browsing.browser.newContext();
		await context.addInitScript(() => {
			for (const store of ['localStorage', 'sessionStorage']) {
				Object.defineProperty(globalThis, store, {
					get() {
						throw new DOMException('The store is closed', 'SecurityError');
					},
				});
			}
		});
		const { page, errors } = await openIn(context, browsing.address('article'));
		expect(await page.locator('.body p').first().isVisible()).toBe(true);
		expect(await page.getByRole('status').count()).toBe(0);
		await choose(page, 'Sepia');
		expect(await theme(page)).toBe('sepia');
		await page.getByRole('status').filter({ hasText: 'keeps nothing more' }).waitFor();
		expect(errors).toEqual([]);
		await context.close();
	});

	test.each(DAMAGED)('is put aside where it cannot be read, and told of: %s', async (text) => {
		const { page, context, errors } = await openWith(text);
		await page.getByRole('status').filter({ hasText: 'could not be read' }).waitFor();
		expect(await page.locator('.body p').first().isVisible()).toBe(true);
		await choose(page, 'Sepia');
		expect(await theme(page)).toBe('sepia');
		expect(await stored(page)).toEqual({
			'settings:damaged': text,
			settings: '{"version":1,"data":{"theme":"sepia"}}',
		});
		expect(errors).toEqual([]);
		await context.close();
	});

	test('is put aside beside what was put aside before', async () => {
		const { page, context } = await openWith('first');
		for (const text of ['second', 'first', 'third']) {
			await page.getByRole('status').filter({ hasText: 'could not be read' }).waitFor();
			await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
				await keyOf(page),
				text,
			] as const);
			await page.evaluate(() => sessionStorage.clear());
			await page.reload();
		}
		await page.getByRole('status').filter({ hasText: 'could not be read' }).waitFor();
		expect(await stored(page)).toEqual({
			'settings:damaged': 'first',
			'settings:damaged:2': 'second',
			'settings:damaged:3': 'third',
		});
		await context.close();
	});

	test('is told of with all that is wrong with it, each in one sentence', async () => {
		const { page } = await browsing.open('article');
		await page.evaluate(() => {
			const prefix = document.querySelector<HTMLElement>('script[data-keep]')?.dataset.keep ?? '';
			localStorage.setItem(`${prefix}reading`, '{"version":9,"data":{}}');
			for (const name of ['settings', 'annotations']) localStorage.setItem(prefix + name, '[');
		});
		await page.reload();
		const status = page.getByRole('status');
		await status.filter({ hasText: 'could not be read' }).waitFor();
		await page.keyboard.press('s');
		await status.filter({ hasText: 'newer version' }).waitFor();
		await page.keyboard.press('s');
		await status.filter({ hasText: 'Taken off' }).waitFor();
		const told = (await status.locator('p').allTextContents()).map((words) => words.slice(0, 15));
		expect(told.toSorted()).toEqual(['A newer version', 'Some of what th']);
		await page.context().close();
	});

	test('is left as it is where a newer version of the site wrote it', async () => {
		const text = '{"version":2,"data":{"theme":{"paper":"pink"}}}';
		const { page, context, errors } = await openWith(text);
		await page.getByRole('status').filter({ hasText: 'newer version' }).waitFor();
		expect(await theme(page)).toBeUndefined();
		await choose(page, 'Sepia');
		expect(await theme(page)).toBe('sepia');
		expect(await stored(page)).toEqual({ settings: text });
		expect(errors).toEqual([]);
		await context.close();
	});

	test('is read where an older version of the site wrote it, and kept as this one does', async () => {
		const { page, context } = await openWith('{"version":0,"data":{"theme":"dark"}}');
		await expect.poll(() => theme(page)).toBe('dark');
		await choose(page, 'Justify lines and hyphenate words');
		expect(await stored(page)).toEqual({
			settings: '{"version":1,"data":{"theme":"dark","align":"justify"}}',
		});
		expect(await page.getByRole('status').count()).toBe(0);
		await context.close();
	});

	test('is what two windows set, one beside the other', async () => {
		const { page } = await browsing.open('article');
		const other = await page.context().newPage();
		await other.goto(browsing.address('article'));
		await choose(page, 'Sepia');
		await choose(other, 'Justify lines and hyphenate words');
		await choose(page, 'Libre Franklin');
		await expect
			.poll(() => stored(other))
			.toEqual({
				settings: '{"version":1,"data":{"theme":"sepia","align":"justify","typeface":"sans"}}',
			});
		await page.context().close();
	});

	/** Open an article where the store has a text in the place of the settings. */
	async function openWith(text: string) {
		const { page } = await browsing.open('article');
		await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
			await keyOf(page),
			text,
		] as const);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.reload();
		return { page, errors, context: page.context() };
	}
});

async function openIn(context: BrowserContext, address: string) {
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto(address);
	return { page, errors };
}

/** Change a setting, and leave the dialog. */
async function choose(page: Page, label: string) {
	await page.getByRole('button', { name: 'Aa reading settings' }).click();
	await page.getByLabel(label).check();
	await page.keyboard.press('Escape');
}

function theme(page: Page): Promise<string | undefined> {
	return page.evaluate(() => document.documentElement.dataset.theme);
}

function keyOf(page: Page): Promise<string> {
	return page.evaluate(
		() => `${document.querySelector<HTMLElement>('script[data-keep]')?.dataset.keep}settings`,
	);
}

/** What lies in the store for this site, by its name without the site's prefix. */
function stored(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => {
		const prefix = document.querySelector<HTMLElement>('script[data-keep]')?.dataset.keep ?? '';
		const all = Object.entries({ ...localStorage }) as Array<[string, string]>;
		return Object.fromEntries(all.map(([key, text]) => [key.slice(prefix.length), text]));
	});
}
