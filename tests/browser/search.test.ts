import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labels } from '../../src/labels/en.ts';
import { labels as pageLabels } from '../../src/labels/pages/en.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';
import { findScript } from '../helpers/find-script.ts';
import { chromiumPath, type Visit, type VisitOptions } from '../helpers/browser.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { MANY } from '../helpers/many-articles.ts';
import { sharedRecords, sharedSite } from '../helpers/shared-sites.ts';

const words = labels.search;

/** Files of the index, and the scripts that only searching needs. */
function isOfSearch(url: string): boolean {
	const scripts = ['search-page', 'search-dialog', 'show-matches'];
	const files = scripts.map((name) => findScript(`search/${name}`));
	return /\/search\/.|search-worker/.test(url) || files.some((file) => url.endsWith(file));
}

describe.skipIf(!chromiumPath)('searching', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	/** A page in a window of its own for the time of a test. */
	async function on(kind: string, look: (visit: Visit) => Promise<void>, options?: VisitOptions) {
		const visit = await browsing.open(kind, options);
		await look(visit);
		// What a page that is left at once had not fetched yet.
		expect(visit.problems.filter((problem) => !problem.endsWith('failed'))).toEqual([]);
		await visit.page.context().close();
	}

	test('shows each article that has a word, with its newspaper, day, page and the words around it', () =>
		on('search', async ({ page }) => {
			await type(page, 'foghorn');
			const expected = sharedRecords().filter(({ headline, body }) =>
				/\bfoghorns?\b/i.test([headline, ...body.map(({ text }) => text)].join(' ')),
			);
			await count(page, expected.length);
			const links = await page.locator('.result h3 a').evaluateAll(pathsOf);
			expect(links.toSorted()).toEqual(
				expected.map((record) => `/papers/${articlePath(record)}?q=foghorn`).toSorted(),
			);
			const [alone] = expected.filter(({ headline }) => headline.startsWith('Leave the Foghorn'));
			const result = page.locator('.result').filter({ hasText: alone?.headline ?? '' });
			expect(await result.textContent()).toContain('The Harbour Courier, page A22 · 8 March 2019');
			expect(await result.locator('mark').first().textContent()).toMatch(/foghorn/i);
		}));

	test('finds words next to each other, and words without their accents', () =>
		on('search', async ({ page }) => {
			await type(page, '"foghorn alone"');
			await count(page, 1);
			await type(page, '"alone foghorn"');
			await page.getByRole('heading', { name: words.nothing }).waitFor();
			await type(page, 'sonne minuit');
			await page.getByRole('link', { name: 'La Veuve a sonné minuit' }).waitFor();
		}));

	test('keeps all that is chosen in the address, which brings it back', () =>
		on('search', async ({ page }) => {
			await type(page, 'ti');
			await page.keyboard.type('de');
			await until(() => queryOf(page)).toEqual([['q', 'tide']]);
			await settle(page);
			const all = await countOf(page);
			const box = page.getByRole('group', { name: words.facets.publication }).getByRole('checkbox');
			const name = await box
				.first()
				.evaluate((one) => one.parentElement?.querySelector('bdi')?.textContent);
			await box.first().check();
			await until(() => countOf(page)).toBeLessThan(all);
			const few = await countOf(page);
			expect(queryOf(page)).toEqual([
				['q', 'tide'],
				['publication', name],
			]);
			await page.getByLabel(words.sort).selectOption('oldest');
			await until(() => queryOf(page).at(-1)).toEqual(['sort', 'oldest']);
			const days = () => page.locator('.result time').evaluateAll(daysOf);
			await until(async () => await days()).toEqual((await days()).toSorted());

			await page.reload();
			await until(() => countOf(page)).toBe(few);
			expect(await page.locator('#q').inputValue()).toBe('tide');
			expect(await box.first().isChecked()).toBe(true);
			expect(await page.getByLabel(words.sort).inputValue()).toBe('oldest');

			await page.goBack();
			await until(() => page.getByLabel(words.sort).inputValue()).toBe('relevance');
			await page.goBack();
			await until(() => countOf(page)).toBe(all);
			expect(await box.first().isChecked()).toBe(false);
			// However many keys it took.
			await page.goBack();
			await until(() => page.locator('#q').inputValue()).toBe('');
		}));

	test('widens by a second name of a kind, narrows by another kind, and takes each back', () =>
		on('search', async ({ page }) => {
			await page.locator('.result').first().waitFor();
			const all = await countOf(page);
			const boxes = page
				.getByRole('group', { name: words.facets.publication })
				.getByRole('checkbox');
			const told = await Promise.all(
				[0, 1].map(async (n) =>
					Number(
						await boxes
							.nth(n)
							.evaluate((one) => one.parentElement?.querySelector('small')?.textContent),
					),
				),
			);
			await boxes.nth(0).check();
			await until(() => countOf(page)).toBe(told[0]);
			await boxes.nth(1).check();
			await until(() => countOf(page)).toBe((told[0] ?? 0) + (told[1] ?? 0));
			await page.getByLabel(words.from, { exact: true }).fill('2019-03-08');
			await until(() => queryOf(page).at(-1)).toEqual(['from', '2019-03-08']);
			await until(async () =>
				(await page.locator('.result time').evaluateAll(daysOf)).every(
					(day) => day >= '2019-03-08',
				),
			).toBe(true);
			await page.getByRole('list', { name: words.chosen }).getByRole('button').last().click();
			await until(() => countOf(page)).toBe((told[0] ?? 0) + (told[1] ?? 0));
			await page.getByRole('button', { name: words.clear }).click();
			await until(() => countOf(page)).toBe(all);
			expect(queryOf(page)).toEqual([]);
		}));

	test('finds the same by half a word while it is typed, by the next choice and when it is loaded again', () =>
		on('search', async ({ page }) => {
			await type(page, 'harbou');
			await page.getByText(words.begun('harbou')).waitFor();
			const found = await countOf(page);
			expect(found).toBeGreaterThan(0);
			await page.getByLabel(words.sort).selectOption('oldest');
			await until(() => queryOf(page)).toEqual([
				['q', 'harbou'],
				['sort', 'oldest'],
			]);
			await settle(page);
			expect(await countOf(page)).toBe(found);
			await page.reload();
			await until(() => countOf(page)).toBe(found);
			await page.locator('.result h3 a').first().click();
			await page.locator('.matches').waitFor();
			expect(await page.locator('.matches').textContent()).not.toContain(words.noMatch);
		}));

	test('stays where a filter is chosen, on whichever page of results', () =>
		on('search of many articles', async ({ page }) => {
			await type(page, 'buoy');
			await count(page, MANY);
			await page.getByRole('link', { name: words.next, exact: true }).press('Enter');
			await until(() => queryOf(page).at(-1)).toEqual(['page', '2']);
			await settle(page);
			const box = page
				.getByRole('group', { name: words.facets.publication })
				.getByRole('checkbox')
				.first();
			await box.press(' ');
			await until(() => queryOf(page).map(([name]) => name)).toEqual(['q', 'publication']);
			await settle(page);
			expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
		}));

	test('turns the pages of many results, and back', () =>
		on('search of many articles', async ({ page }) => {
			await type(page, 'buoy');
			// There are as many before.
			await until(() => queryOf(page)).toEqual([['q', 'buoy']]);
			await settle(page);
			await count(page, MANY);
			const first = await page.locator('.result').first().textContent();
			await page.getByRole('link', { name: words.next, exact: true }).press('Enter');
			await until(() => queryOf(page).at(-1)).toEqual(['page', '2']);
			await page.locator('h2:focus').waitFor();
			expect(await page.locator('.result').first().textContent()).not.toBe(first);
			await page.goBack();
			await until(() => page.locator('.result').first().textContent()).toBe(first);

			// To an article and back it is where it was.
			const last = page.locator('.result h3 a').last();
			await last.scrollIntoViewIfNeeded();
			const top = await page.evaluate(() => scrollY);
			expect(top).toBeGreaterThan(500);
			await last.click();
			await page.waitForURL(/\/articles\//);
			await page.goBack();
			await page.locator('.result').first().waitFor();
			await until(() => page.evaluate(() => scrollY)).toBe(top);
		}));

	test('says which words no article has, and what costs all results', () =>
		on('search that finds nothing', async ({ page }) => {
			await page.getByText(words.notFound('xyzzy')).waitFor();
			await page.goto(`${page.url().split('?')[0]}?q=foghorn&year=1901`);
			const way = page.locator('.advice').getByRole('link').first();
			await way.click();
			await page.locator('.result').first().waitFor();
			expect(queryOf(page)).toEqual([['q', 'foghorn']]);
		}));

	test('is done in a dialog, by keyboard alone, and leads to the match', () =>
		on('front page', async ({ page }) => {
			const link = page.getByRole('link', { name: words.heading, exact: true });
			await link.focus();
			await page.keyboard.press('Enter');
			const dialog = page.getByRole('dialog', { name: words.heading });
			await dialog.getByRole('searchbox').and(page.locator(':focus')).waitFor();
			await page.keyboard.type('fog');
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'detached' });
			expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);

			await page.keyboard.press('/');
			await page.keyboard.type('foghorn');
			const results = dialog.locator('.result h3 a');
			await results.first().waitFor();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowUp');
			await dialog.locator('input:focus').waitFor();
			await page.keyboard.press('ArrowDown');
			const href = await results.first().evaluate((one) => (one as HTMLAnchorElement).href);
			await page.keyboard.press('Enter');
			await page.waitForURL(href);
			await page.getByRole('region', { name: words.matches }).waitFor();
		}));

	test('loses no letter that is typed while it is on its way, and takes none for a key', () =>
		on('article', async ({ page }) => {
			const late = ['keys/listen-to-keys', 'search/search-dialog'].map((name) => findScript(name));
			const isLate = ({ pathname }: URL) => late.some((file) => pathname.endsWith(file));
			await page.route(isLate, async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 400));
				await route.continue();
			});
			await page.keyboard.type('/rescue teams', { delay: 40 });
			await page.keyboard.press('Backspace');
			const field = page.getByRole('dialog').getByRole('searchbox');
			await until(() => field.inputValue()).toBe('rescue team');
			expect(await page.locator('[data-action=save]').getAttribute('aria-pressed')).toBe('false');
			expect(await page.locator('.said').count()).toBe(0);
		}));

	test('leads from the dialog to all results with the same words', () =>
		on('article', async ({ page }) => {
			await page.keyboard.press('/');
			await page.keyboard.type('tide');
			await page.locator('.to-all a').waitFor();
			const href = await page
				.locator('.to-all a')
				.evaluate((one) => (one as HTMLAnchorElement).href);
			await page.keyboard.press('Enter');
			await page.waitForURL(href);
			await page.locator('.search-results').waitFor();
			expect(await page.locator('#q').inputValue()).toBe('tide');
		}));

	test('marks the matches in the article, leads from one to the next, and leaves no trace', () =>
		on('article that a search led to', async ({ page }) => {
			const bar = page.getByRole('region', { name: words.matches });
			const matched = () =>
				page.evaluate(() => [...(CSS.highlights.get('matched') ?? [])].map(String));
			const current = () =>
				page.evaluate(() => [...(CSS.highlights.get('match') ?? [])].map(String));
			await bar.waitFor();
			const found = await matched();
			expect(found.length).toBeGreaterThan(2);
			for (const match of found) expect(match).toMatch(/^horns?$/i);
			expect(await current()).toEqual([found[0]]);

			const seen: string[] = [];
			const status = bar.getByRole('status');
			for (let n = 1; n <= found.length; n += 1) {
				await until(() => status.textContent()).toBe(words.match(String(n), String(found.length)));
				await until(() => isMatchInView(page)).toBe(true);
				seen.push((await status.getByRole('link').getAttribute('href')) ?? '');
				await page.keyboard.press('g');
			}
			expect(new Set(seen).size).toBeGreaterThan(1);
			await until(() => status.textContent()).toBe(words.match('1', String(found.length)));
			await page.keyboard.press('G');
			await until(() => status.textContent()).toBe(
				words.match(String(found.length), String(found.length)),
			);

			await bar.getByRole('button', { name: words.clearMatches }).click();
			await bar.waitFor({ state: 'detached' });
			expect(await matched()).toEqual([]);
			expect(new URL(page.url()).search).toBe('');
		}));

	test('stays where the address leads in the article', async () => {
		const visit = await browsing.open('article');
		const { page } = visit;
		await page.goto(`${browsing.address('article that a search led to')}#p1`);
		await page.getByRole('region', { name: words.matches }).waitFor();
		const top = await page.locator('#p1').evaluate((one) => one.getBoundingClientRect().top);
		expect(Math.abs(top)).toBeLessThan(50);
		await page.context().close();
	});

	test('is asked of no page before its reader asks', async () => {
		for (const kind of ['front page', 'article', 'list of articles'])
			await on(kind, async ({ page, requests }) => {
				await page.mouse.move(200, 200);
				await page.mouse.wheel(0, 400);
				await page.keyboard.press('Shift');
				await page.waitForLoadState('networkidle');
				expect(requests.filter(isOfSearch)).toEqual([]);
				await page.keyboard.press('/');
				await page.locator('dialog.search').waitFor();
				await until(() => requests.filter((url) => /\/search\/./.test(url))).not.toEqual([]);
			});
	});

	test('says without scripts what there is instead', () =>
		on(
			'search',
			async ({ page }) => {
				expect(await page.locator('main').innerText()).toContain(pageLabels.search.noScript);
				expect(await page.getByRole('searchbox').isVisible()).toBe(false);
				const ways = page.getByRole('navigation', { name: pageLabels.ways.heading });
				expect(await ways.getByRole('link').count()).toBeGreaterThan(5);
			},
			{ javaScriptEnabled: false },
		));

	test.each([
		['the index is not there', /\/search\/[^?]/, { status: 404, body: '' }],
		['the index is damaged', /\/search\/[^?]/, { status: 200, body: 'no index' }],
		['what searches is not there', /search-worker/, { status: 404, body: '' }],
	])('says plainly that %s, and tries again', async (_, files, answer) => {
		const { page } = await browsing.open('front page');
		await page.context().route(files, (route) => route.fulfill(answer));
		await page.goto(browsing.address('search'));
		await page.getByRole('alert').filter({ hasText: words.failed }).waitFor();
		expect(await page.locator('.ways').isVisible()).toBe(true);
		await page.context().unroute(files);
		await page.getByRole('button', { name: words.retry }).click();
		await page.locator('.result').first().waitFor();
		await page.context().close();
	});

	test('says plainly that one of many files of the index is gone, in the dialog too', async () => {
		const { page } = await browsing.open('front page');
		const names = readdirSync(path.join(sharedSite('main').folder, 'search'));
		expect(names.length).toBeGreaterThan(2);
		await page.route(/\/search\/(?!root)[^?]/, (route) => route.fulfill({ status: 404 }));
		await page.keyboard.press('/');
		await page.keyboard.type('foghorn');
		await page.getByText(words.failed).first().waitFor();
		await page.context().close();
	});

	test('says plainly that a browser is too old for it', async () => {
		const { page } = await browsing.open('front page');
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
		await page.goto(browsing.address('search'));
		await page.getByRole('alert').filter({ hasText: words.tooOld }).waitFor();
		await page.context().close();
	});
});

/** Wait until something is read of a page that may be busy. */
function until<Value>(read: () => Promise<Value> | Value) {
	return expect.poll(read, { timeout: 15_000 });
}

/** Type as a reader does. */
async function type(page: Page, text: string): Promise<void> {
	await page.locator('#q').fill('');
	await page.locator('#q').pressSequentially(text, { delay: 15 });
	await until(() => new URL(page.url()).searchParams.get('q')).toBe(text);
	await settle(page);
}

/** Wait until what is asked for is shown. */
async function settle(page: Page): Promise<void> {
	await page.locator('#found:not([aria-busy]) .search-results').waitFor();
}

/** Wait until so many articles are said to be found. */
async function count(page: Page, number: number): Promise<void> {
	await until(() => countOf(page)).toBe(number);
}

async function countOf(page: Page): Promise<number> {
	const heading = await page.locator('.search-results h2').textContent();
	return Number(/^[\d,]+/.exec(heading ?? '')?.[0].replace(',', '') ?? Number.NaN);
}

function queryOf(page: Page): Array<[name: string, value: string]> {
	return [...new URL(page.url()).searchParams];
}

/** Run in the page. */
function pathsOf(links: Element[]): string[] {
	return links.map((link) => {
		const { pathname, search } = link as HTMLAnchorElement;
		return pathname + search;
	});
}

function daysOf(times: Element[]): string[] {
	return times.map((time) => (time as HTMLTimeElement).dateTime);
}

function isMatchInView(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const [match] = CSS.highlights.get('match') ?? [];
		const bar = document.querySelector('.matches')?.getBoundingClientRect();
		const { top, bottom } = (match as Range).getBoundingClientRect();
		return top >= 0 && bottom <= (bar?.top ?? 0);
	});
}
