import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';
import { dragOver, wordsOf } from '../helpers/select-text.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

/** A busy machine takes its time. */
const SOON = { timeout: 20_000 };

describe.skipIf(!chromiumPath)('a reader who quotes a text', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test('copies the words as they are with citation, paragraph and a link that leads back to them', async () => {
		const { page, problems } = await browsing.open('article', { permissions });
		const words = await wordsOf(page, '#p3', 1, 7);
		await dragOver(page, words);
		await page.getByRole('button', { name: 'Copy quote' }).click();
		await page.getByRole('status').filter({ hasText: 'Quote copied' }).waitFor();
		const citation = ((await page.locator('.citation').textContent()) ?? '').trim();
		const [quote, source = ''] = (await copied(page, 'text/plain')).split('\n\n');
		expect(quote).toBe(`“${words}”`);
		expect(source).toContain(`${citation}\npara. 3 · https://news.example/papers/`);
		const html = await copied(page, 'text/html');
		expect(html).toMatch(/<blockquote[^>]*>\s*<p[^>]*>/);

		const [, fragment = ''] = source.split('#');
		expect(fragment).toMatch(/^p3:~:text=/);
		const other = await page.context().newPage();
		await other.goto(`${browsing.address('article')}#${fragment}`);
		await expect.poll(() => other.locator('#p3').evaluate(isInWindow), SOON).toBe(true);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test('copies an Arabic quote in its own marks, and one over two paragraphs with both numbers', async () => {
		const { page } = await browsing.open('article from right to left', { permissions });
		const [first, last] = [await wordsOf(page, '#p1', -3, 999), await wordsOf(page, '#p2', 0, 3)];
		await dragOver(page, first, last);
		await page.getByRole('button', { name: 'Copy quote' }).click();
		await page.getByRole('status').filter({ hasText: 'Quote copied' }).waitFor();
		const text = await copied(page, 'text/plain');
		expect(text).toContain(`«${first}\n${last}»`);
		expect(text).toContain('paras 1–2 · ');
		await page.context().close();
	});

	test('still copies by the browser alone what is selected', async () => {
		const { page } = await browsing.open('article', { permissions });
		const words = await wordsOf(page, '#p2', 1, 4);
		await dragOver(page, words);
		await page.locator('.selection-bar').waitFor();
		await page.keyboard.press('Control+c');
		expect(await copied(page, 'text/plain')).toBe(words);
		await page.keyboard.press('Escape');
		expect(await page.locator('.selection-bar').count()).toBe(0);
		expect(await page.evaluate(() => String(getSelection()))).toBe(words);
		await page.context().close();
	});

	test('finds beside each paragraph its number, which copies the link and sets the address', async () => {
		const { page } = await browsing.open('article', { permissions });
		await page.locator('#p1').hover();
		await page.locator('#p3').hover();
		await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
		await page.getByRole('status').filter({ hasText: 'Link to paragraph 3 copied' }).waitFor();
		expect(await copied(page, 'text/plain')).toMatch(/^https:\/\/news\.example\/papers\/.*\/#p3$/);
		expect(new URL(page.url()).hash).toBe('#p3');
		expect(await page.locator('.paragraph-link').count()).toBe(1);
		await page.context().close();
	});

	test('is told where the browser lets nothing be copied, and keeps the selection', async () => {
		const { page } = await browsing.open('article');
		await page.evaluate(() => {
			navigator.clipboard.write = () => Promise.reject(new Error());
		});
		const words = await wordsOf(page, '#p2', 1, 4);
		await dragOver(page, words);
		await page.getByRole('button', { name: 'Copy quote' }).click();
		await page.getByRole('status').filter({ hasText: 'copy them yourself' }).waitFor();
		expect(await page.evaluate(() => String(getSelection()))).toBe(words);
		await page.context().close();
	});
});

function copied(page: Page, type: string): Promise<string> {
	return page.evaluate(async (wanted) => {
		const [item] = await navigator.clipboard.read();
		return (await item?.getType(wanted))?.text() ?? '';
	}, type);
}

/** Runs in the page. */
function isInWindow(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top < innerHeight && bottom > 0;
}
