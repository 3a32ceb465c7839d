import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../helpers/browser.ts';
import { type Browsing, kinds, startBrowsing } from '../helpers/browse.ts';
import { findScript } from '../helpers/find-script.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

describe.skipIf(!chromiumPath)('a script of the page', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test('copies the citation as it stands there', async () => {
		const { page, problems } = await browsing.open('article', {
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		await page.getByRole('button', { name: 'Copy citation' }).click();
		await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			(await page.locator('.citation').textContent())?.trim(),
		);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test('does what was asked for without a network once there is one', async () => {
		const { page } = await browsing.open('article');
		await page.context().setOffline(true);
		const button = page.locator('[data-action=save]');
		await button.click();
		await page.locator('[data-action=save][aria-busy=true]').waitFor();
		await page.context().setOffline(false);
		await page.locator('[data-action=save]:not([aria-busy])').waitFor();
		await expect
			.poll(async () => {
				if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
				return button.getAttribute('aria-pressed');
			})
			.toBe('true');
		await page.context().close();
	});

	test.each(['labels/en', 'reading/save', 'keys/listen-to-keys'])(
		'works after its file %s failed to come',
		async (name) => {
			const { page } = await browsing.open('article');
			const file = `**/${findScript(name)}`;
			let refused = 0;
			await page.route(file, (route) => {
				refused++;
				return route.abort();
			});
			// What was fetched before is not asked for again.
			await page.reload();
			const saved = page.locator('[data-action=save][aria-pressed=true]');
			const reloaded = page.waitForEvent('load');
			await page.keyboard.press('s');
			await reloaded;
			expect(refused).toBeGreaterThan(0);
			await page.unroute(file);
			await page.keyboard.press('s');
			await saved.waitFor();
			await page.context().close();
		},
	);

	test('tells of what it did in a place that screen readers know before it has words', async () => {
		const { page } = await browsing.open('article');
		await page.evaluate(() => {
			const watcher = new MutationObserver(() => {
				const place = document.querySelector('[role=status]');
				if (!place) return;
				watcher.disconnect();
				document.documentElement.dataset['first'] =
					`${place.textContent}|${getComputedStyle(place).display}`;
			});
			watcher.observe(document.body, { childList: true });
		});
		await page.keyboard.press('s');
		await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
		expect(await page.locator('html').getAttribute('data-first')).toBe('|block');
		await page.context().close();
	});

	test('shows no button where no script runs', async () => {
		const { page } = await browsing.open('article', { javaScriptEnabled: false });
		expect(await page.locator('button:visible').count()).toBe(0);
		await page.context().close();
	});

	test('shows no button on a page that is opened from a disk, where no other script comes', async () => {
		const file = path.join(sharedSite('main').folder, kinds['article']?.path ?? '', 'index.html');
		const page = await browsing.browser.newPage();
		await page.goto(pathToFileURL(file).href);
		expect(await page.locator('h1').isVisible()).toBe(true);
		expect(await page.locator('button:visible').count()).toBe(0);
		await page.close();
	});

	test('fetches nothing that nobody asked for', async () => {
		const { page, requests } = await browsing.open('article');
		const scripts = requests.filter((url) => url.endsWith('.js'));
		expect(scripts.toSorted()).toEqual((await findScripts(page)).toSorted());
		await page.context().close();
	});
});

/** The addresses of the scripts of a page, and of what they cannot run without. */
function findScripts(page: Page): Promise<string[]> {
	return page.locator('script[src]').evaluateAll(async (scripts) => {
		const found = new Set(scripts.map((script) => (script as HTMLScriptElement).src));
		for (const url of found) {
			const code = await (await fetch(url)).text();
			for (const [, name = ''] of code.matchAll(/\bfrom\s*["'`](\.[^"'`]+)/g))
				found.add(new URL(name, url).href);
		}
		return [...found];
	});
}
