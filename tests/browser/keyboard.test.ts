import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionNames, ASKED_LATER, asks } from '../helpers/asks.ts';
import { chromiumPath } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';

/** More stops than any page has. */
const MOST_STOPS = 150;

/** What has a key, and no button that is always there. */
const WITHOUT_BUTTON = ['print', 'read', 'mark', 'note', 'quote'];

test('each action stands in the table of what is tried', () => {
	const tried = [...asks.map(({ action }) => action), ...ASKED_LATER];
	expect(tried.sort()).toEqual(actionNames().sort());
});

describe.skipIf(!chromiumPath)('by keyboard alone', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(asks)('$action is done by its key', async (asked) => {
		const { page, problems } = await open(asked.on);
		if (asked.first) await page.evaluate(asked.first);
		await page.keyboard.press(asked.key);
		await page.waitForFunction(asked.isDone);
		await leave(page);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test.each(asks.filter(({ action }) => !WITHOUT_BUTTON.includes(action)))(
		'$action is reached with Tab, done with Enter, and left with Escape',
		async ({ action, on, first, isDone }) => {
			const { page, problems } = await open(on);
			if (first) await page.evaluate(first);
			const isThere = () =>
				page.evaluate((name) => document.activeElement?.matches(`[data-action=${name}]`), action);
			for (let stop = 0; stop < MOST_STOPS && !(await isThere()); stop += 1) {
				await page.keyboard.press('Tab');
			}
			expect(await isThere()).toBe(true);
			await page.keyboard.press('Enter');
			await page.waitForFunction(isDone);
			const isDialog = (await page.locator('dialog:modal').count()) > 0;
			await leave(page);
			// Whoever leaves a dialog is where they were.
			if (isDialog) expect(await isThere()).toBe(true);
			expect(problems).toEqual([]);
			await page.context().close();
		},
	);

	function open(kind: string) {
		return browsing.open(kind, { permissions: ['clipboard-read', 'clipboard-write'] });
	}
});

/** Press Escape, and wait until no dialog is open. */
async function leave(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await page.waitForFunction(() => document.querySelector('dialog:modal') === null);
}
