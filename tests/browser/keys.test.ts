import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knows } from '../../src/browser/actions.ts';
import { shortcuts } from '../../src/browser/keys/shortcuts.ts';
import { labels } from '../../src/labels/en.ts';
import { chromiumPath, THEMES, type Visit } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';
import { findBarriers } from '../helpers/find-barriers.ts';

describe.skipIf(!chromiumPath)('a key', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	/** A page in a window of its own for the time of a test. */
	async function using(kind: string, look: (visit: Visit) => Promise<void>) {
		const visit = await browsing.open(kind, {
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		await look(visit);
		// What a page that is left at once had not fetched yet.
		expect(visit.problems.filter((problem) => !problem.endsWith('failed'))).toEqual([]);
		await visit.page.context().close();
	}

	test('leads from article to article in time', () =>
		using('article', async ({ page }) => {
			const start = page.url();
			const next = await hrefOf(page, 'a[rel=next]');
			await page.keyboard.press('j');
			await page.waitForURL(next);
			await page.keyboard.press('k');
			await page.waitForURL(start);
		}));

	test.each(['front page', 'list of articles'])(
		'moves from headline to headline on the %s',
		(kind) =>
			using(kind, async ({ page }) => {
				const headlines = await page.locator('main :is(h2, h3) a').allTextContents();
				const focused = page.locator(':focus');
				for (const [key, expected] of [
					['j', 0],
					['j', 1],
					['j', 2],
					['k', 1],
				] as const) {
					await page.keyboard.press(key);
					expect(await focused.textContent(), key).toBe(headlines[expected]);
					expect(await isInWindow(page)).toBe(true);
				}
				const href = await hrefOf(page, ':focus');
				await page.keyboard.press('o');
				await page.waitForURL(href);
			}),
	);

	test('begins at the headlines that the window shows where none has the focus', () =>
		using('list of articles', async ({ page }) => {
			const headlines = page.locator('main :is(h2, h3) a');
			const shown = await headlines.evaluateAll((all) => {
				const middle = Math.floor(all.length / 2);
				scrollBy(0, (all[middle]?.getBoundingClientRect().top ?? 0) - 10);
				return all.findIndex((one) => one.getBoundingClientRect().top >= 0);
			});
			expect(shown).toBeGreaterThan(0);
			for (const [key, expected] of [
				['k', shown - 1],
				['j', shown],
			] as const) {
				await page.evaluate(() => (document.activeElement as HTMLElement).blur());
				const { top } = await headlines.nth(shown).evaluate((one) => one.getBoundingClientRect());
				await page.evaluate((by) => scrollBy(0, by), top - 10);
				await page.keyboard.press(key);
				const focused = await page
					.locator(':focus')
					.evaluate((one) => (one as HTMLAnchorElement).href);
				expect(focused, key).toBe(
					await headlines.nth(expected).evaluate((one) => (one as HTMLAnchorElement).href),
				);
			}
			await page.evaluate(() => (document.activeElement as HTMLElement).blur());
			const href = await headlines.nth(shown).evaluate((one) => (one as HTMLAnchorElement).href);
			await page.keyboard.press('o');
			await page.waitForURL(href);
		}));

	test('asks for words to search for, on the page of searching in its own field', async () => {
		await using('article', async ({ page }) => {
			await page.keyboard.press('/');
			await page.getByRole('dialog').getByRole('searchbox').and(page.locator(':focus')).waitFor();
		});
		await using('search', async ({ page }) => {
			await page.keyboard.press('/');
			await page.locator('#q:focus').waitFor();
			expect(await page.locator('#q').inputValue()).toBe('');
		});
	});

	test('copies the citation, saves the article, marks it as read, prints it', () =>
		using('article', async ({ page }) => {
			await page.keyboard.press('c');
			await said(page, labels.citation.copied);
			await page.keyboard.press('s');
			await said(page, labels.reading.nowSaved);
			await page.keyboard.press('r');
			await said(page, labels.reading.nowRead);
			await page.evaluate(() => {
				window.print = () => document.body.toggleAttribute('data-printed');
			});
			await page.keyboard.press('p');
			await page.locator('[data-printed]').waitFor();
		}));

	test('opens what is folded, and goes there', () =>
		using('page that is not there', async ({ page }) => {
			await page.evaluate(() => {
				const details = document.createElement('details');
				const summary = document.createElement('summary');
				summary.id = 'export';
				details.append(summary);
				document.querySelector('main')?.append(details);
			});
			await page.keyboard.press('e');
			await page.locator('details[open] #export:focus').waitFor();
		}));

	test.each(['front page', 'article', 'reading list'])(
		'opens the sheet of all that work on the %s, and closes it',
		(kind) =>
			using(kind, async ({ page }) => {
				const here = await page.evaluate(
					(all) =>
						all.map(({ here }) =>
							document.querySelector(here)?.checkVisibility({ visibilityProperty: true }),
						),
					shortcuts.map(({ here }) => ({ here })),
				);
				const expected = shortcuts
					.filter(({ action }, n) => here[n] && (!action || knows(action)))
					.map(({ key, name }) => [key === 'Escape' ? 'Esc' : key, labels.keys.names[name]]);
				await page.keyboard.press('?');
				const sheet = page.getByRole('dialog', { name: labels.keys.heading });
				await sheet.waitFor();
				const rows = await sheet
					.locator('dl > div')
					.evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent)));
				expect(rows.toSorted()).toEqual(expected.toSorted());
				expect(new Set(expected.map(([key]) => key)).size).toBe(expected.length);
				await page.keyboard.press('?');
				await sheet.waitFor({ state: 'detached' });
			}),
	);

	test('does nothing while something is written, composed or held down with another', () =>
		using('article', async ({ page }) => {
			await page.evaluate(() => {
				for (const name of ['input', 'textarea', 'select', 'p']) {
					const field = document.createElement(name);
					field.className = 'field';
					if (name === 'p') field.contentEditable = 'true';
					document.querySelector('main')?.append(field);
				}
			});
			for (const field of await page.locator('.field').all()) {
				await field.focus();
				await page.keyboard.press('s');
				await page.keyboard.press('?');
				await expectNothingDone(page);
			}
			await page.locator('h1').click();
			for (const modifier of ['Control', 'Alt', 'Meta']) {
				await page.keyboard.press(`${modifier}+s`);
				await expectNothingDone(page);
			}
			for (const how of [{ isComposing: true }, { repeat: true }, { key: 'S', shiftKey: true }]) {
				await press(page, { key: 's', ...how });
				await expectNothingDone(page);
			}
		}));

	test('of a keyboard without Latin letters does what stands on it besides', () =>
		using('article', async ({ page }) => {
			await press(page, { key: 'ы', code: 'KeyS' });
			await said(page, labels.reading.nowSaved);
		}));

	test('works on nothing behind an open dialog', () =>
		using('article', async ({ page }) => {
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
			await page.keyboard.press('s');
			await page.keyboard.press('Escape');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await expectNothingDone(page);

			await page.keyboard.press('n');
			await page.keyboard.press('n');
			await page.getByRole('dialog').getByRole('button', { name: labels.marks.done }).focus();
			await page.keyboard.press('n');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await page.waitForTimeout(150);
			expect(await page.evaluate(() => String(getSelection()))).toBe('');
		}));

	test('does nothing once they are turned off, which a button leads to and the device keeps', () =>
		using('article', async ({ page }) => {
			const turn = async () => {
				const button = page.getByRole('button', { name: labels.keys.heading });
				await button.focus();
				await page.keyboard.press('Enter');
				await page.getByRole('checkbox').focus();
				await page.keyboard.press('Space');
				await page.keyboard.press('Escape');
			};
			await turn();
			for (const reload of [false, true]) {
				if (reload) await page.reload();
				await page.keyboard.press('s');
				await page.keyboard.press('?');
				await expectNothingDone(page);
			}
			await turn();
			await page.keyboard.press('s');
			await said(page, labels.reading.nowSaved);
		}));

	test('can be turned off where the device keeps nothing', () =>
		using('article', async ({ page }) => {
			await page.evaluate(() => {
				Storage.prototype.setItem = () => {
					throw new DOMException('', 'QuotaExceededError');
				};
			});
			await page.keyboard.press('?');
			await page.getByRole('checkbox').uncheck();
			await said(page, labels.device.notKept);
			await page.keyboard.press('Escape');
			await page.keyboard.press('s');
			await expectNothingDone(page);
		}));

	test('has a sheet without barriers', () =>
		using('article', async ({ page }) => {
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
			for (const colorScheme of THEMES) {
				await page.emulateMedia({ colorScheme });
				for (const width of [320, 1360]) {
					await page.setViewportSize({ width, height: 800 });
					expect(await findBarriers(page, 'all'), `${colorScheme}, ${width} px`).toEqual([]);
				}
			}
		}));
});

function hrefOf(page: Page, selector: string): Promise<string> {
	return page.locator(selector).evaluate((link) => (link as HTMLAnchorElement).href);
}

function said(page: Page, words: string): Promise<void> {
	return page.getByRole('status').filter({ hasText: words }).waitFor();
}

/** Send a key that no keyboard here has. */
function press(page: Page, key: KeyboardEventInit): Promise<void> {
	return page.locator('body').dispatchEvent('keydown', key);
}

/** That the page stands as it was opened; what a key does at all, it does at once. */
async function expectNothingDone(page: Page): Promise<void> {
	await page.waitForTimeout(150);
	expect(await page.getByRole('dialog').count()).toBe(0);
	expect(await page.locator('[data-action=save]').getAttribute('aria-pressed')).toBe('false');
}

function isInWindow(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
		return top >= 0 && bottom <= innerHeight;
	});
}
