import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, asks } from '../helpers/asks.ts';
import { kinds, serveSites, type Served } from '../helpers/browse.ts';
import { findFirefoxForTests } from '../helpers/find-firefox.ts';
import { findUnpainted } from '../helpers/find-unpainted.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

const firefoxPath = findFirefoxForTests();

/** The actions that mark words of the text. */
const PAINTING = ['mark', 'listen'];

/** The main ways of a reader, in the other engine there is: what it does not know, Chromium hides. */
describe.skipIf(!firefoxPath)('in Firefox', () => {
	let sites: Served;
	let browser: Browser;
	beforeAll(async () => {
		[sites, browser] = await Promise.all([
			serveSites(),
			puppeteer.launch({
				browser: 'firefox',
				executablePath: firefoxPath ?? '',
				// A busy machine is slow, and nothing is proved by giving up early.
				timeout: 120_000,
			}),
		]);
	});
	afterAll(async () => {
		await browser.close();
		await sites.close();
	});

	test.each(Object.keys(kinds))('the %s has no complaint', async (kind) => {
		const { page, problems } = await open(kind);
		expect(await page.$eval('h1', (heading) => heading.getClientRects().length)).toBeGreaterThan(0);
		expect(await page.evaluate(() => 'scripts' in document.documentElement.dataset)).toBe(true);
		expect(problems).toEqual([]);
		await page.close();
	});

	test('a reader has the citation to paste', async () => {
		const { page, problems } = await open('article');
		const [button, citation] = ['[data-action=cite]', '.citation'];
		await page.evaluate(() => {
			const watcher = new MutationObserver(() => {
				const words = document.querySelector('.said')?.textContent;
				if (words) console.log(words);
			});
			watcher.observe(document.body, { childList: true, subtree: true });
		});
		// A question to the page in between would take back the leave to copy that the click has given.
		const told = new Promise<string>((resolve) => {
			page.once('console', (message) => resolve(message.text()));
		});
		await page.locator(button).click();
		expect(await told).toBe('Citation copied.');
		await page.evaluate(() => {
			const field = document.createElement('textarea');
			document.body.append(field);
			field.focus();
		});
		const key = process.platform === 'darwin' ? 'Meta' : 'Control';
		await page.keyboard.down(key);
		await page.keyboard.press('v');
		await page.keyboard.up(key);
		await expect
			.poll(() => page.$eval('textarea', ({ value }) => value))
			.toBe(await page.$eval(citation, ({ textContent }) => textContent.trim()));
		expect(problems).toEqual([]);
		await page.close();
	});

	test('a page comes as its reader has set it', async () => {
		const { page } = await open('article');
		const settings = JSON.stringify({ version: 1, data: { theme: 'sepia', size: '1.5rem' } });
		await page.evaluate(
			(key, text) => localStorage.setItem(key, text),
			`broadsheet:${sharedSite('main').base}:settings`,
			settings,
		);
		for (const kind of ['article', 'front page']) {
			await page.goto(sites.address(kind));
			const [theme, size] = await page.evaluate(() => [
				document.documentElement.dataset['theme'],
				document.documentElement.style.getPropertyValue('--reading-size'),
			]);
			expect({ theme, size }, kind).toEqual({ theme: 'sepia', size: '1.5rem' });
		}
		await page.evaluate(() => localStorage.clear());
		await page.close();
	});

	test.each(asks)('$action is done by keyboard, and Escape ends it', async (asked) => {
		const { page, problems } = await open(asked.on);
		await ask(page, asked);
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => document.querySelector('dialog:modal') === null);
		expect(problems).toEqual([]);
		await page.close();
	});

	const painting = asks.filter(({ action }) => PAINTING.includes(action));
	test.skipIf(painting.length === 0)(
		'what is marked is seen in the colours that a reader has chosen',
		async () => {
			const chosen = await puppeteer.launch({
				browser: 'firefox',
				executablePath: firefoxPath ?? '',
				extraPrefsFirefox: {
					'browser.display.document_color_use': 2,
					'ui.useAccessibilityTheme': 1,
				},
			});
			for (const asked of painting) {
				const page = await chosen.newPage();
				await page.goto(sites.address(asked.on));
				expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
				await ask(page, asked);
				expect(await findUnpainted(page), asked.action).toEqual([]);
				await page.close();
			}
			await chosen.close();
		},
	);

	/** Open a page of a kind in a tab of its own, and note what the browser complains of. */
	async function open(kind: string): Promise<{ page: Page; problems: string[] }> {
		const page = await browser.newPage();
		const problems: string[] = [];
		const address = sites.address(kind);
		page.on('console', (message) => {
			const expected = message.location().url === address && /\b404\b/.test(message.text());
			if (['error', 'warn'].includes(message.type()) && !expected) problems.push(message.text());
		});
		// What the policy of a page forbids is told of here too.
		page.on('pageerror', (error) => problems.push(String(error)));
		page.on('requestfailed', (request) => problems.push(`${request.url()} failed`));
		await page.goto(address);
		return { page, problems };
	}
});

/** Ask by keyboard, and wait until it is done: by the button of the page, or by the key where it has none. */
async function ask(page: Page, { action, key, first, isDone }: Ask): Promise<void> {
	if (first) await page.evaluate(first);
	const button = await page.$(`[data-action=${action}]`);
	if (await button?.isVisible()) await button?.press('Enter');
	else await page.keyboard.press(key as KeyInput);
	await page.waitForFunction(isDone);
}
