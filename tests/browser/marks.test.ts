import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/browser/marks/annotation.ts';
import { chromiumPath, sidewaysScroll, THEMES } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';
import { dragOver, wordsOf } from '../helpers/select-text.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const KEY = 'broadsheet:/papers/:annotations';

/** A busy machine takes its time. */
const SOON = { timeout: 20_000 };

describe.skipIf(!chromiumPath)('a reader who marks a text', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(['article', 'article from right to left'])(
		'highlights words of the %s with the mouse and finds them again, not one letter moved',
		async (kind) => {
			const { page, problems } = await browsing.open(kind);
			const before = await page.locator('.body').innerHTML();
			const words = await wordsOf(page, '#p2', 2, 5);
			await dragOver(page, words);
			await page.getByRole('button', { name: 'Highlight' }).click();
			await expect.poll(() => painted(page), SOON).toEqual([words]);
			await page.reload();
			await expect.poll(() => painted(page), SOON).toEqual([words]);
			expect(await page.locator('.body').innerHTML()).toBe(before);
			await page.keyboard.press('Shift');
			await page.getByRole('region', { name: 'Your highlights' }).getByText(words).waitFor();
			expect(problems).toEqual([]);
			await page.context().close();
		},
	);

	test('marks across two paragraphs, and is told where the words stand', async () => {
		const { page } = await browsing.open('article');
		const [first, last] = [await wordsOf(page, '#p2', -3, 999), await wordsOf(page, '#p3', 0, 4)];
		await dragOver(page, first, last);
		await page.getByRole('button', { name: 'Highlight' }).click();
		await expect.poll(() => painted(page), SOON).toEqual([`${first}\n${last}`]);
		const [{ target }] = (await keptBy(page)) as [Annotation];
		const text = await page.locator('.body').evaluate((body) => body.textContent);
		const [, position, fragment] = target.selector;
		expect(fragment).toMatchObject({ type: 'FragmentSelector', value: 'p2' });
		expect(
			position?.type === 'TextPositionSelector' && text.slice(position.start, position.end),
		).toBe(`${first}\n${last}`);
		expect(target['dcterms:bibliographicCitation']).toBe(
			(await page.locator('.citation').textContent())?.trim(),
		);
		await page.context().close();
	});

	test('writes a note by keyboard alone, opens it beside the text, removes it and brings it back', async () => {
		const { page } = await browsing.open('article');
		await page.keyboard.press('Tab');
		await page.locator('.paragraph-link[aria-label]').waitFor({ state: 'attached' });
		await walkTo(page, '.paragraph-link');
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		expect(await page.locator('.paragraph-link').getAttribute('aria-label')).toBe('Paragraph 2');
		await page.keyboard.press('Enter');
		await page.getByRole('group', { name: 'What is selected' }).waitFor();
		await page.keyboard.press('Shift+ArrowLeft');
		await walkTo(page, '.selection-bar button:nth-child(2)');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.type('See the map.');
		await page.keyboard.press('Escape');
		const [paragraph = ''] = await page.locator('#p2').allTextContents();
		await expect.poll(() => painted(page), SOON).toEqual([paragraph.slice(0, -1)]);
		const beside = page.getByRole('button', { name: 'Note on paragraph 2' });
		expect(await beside.evaluate((button) => button === document.activeElement)).toBe(true);

		await page.keyboard.press('Enter');
		expect(await page.getByLabel('Your note').inputValue()).toBe('See the map.');
		await page.getByRole('button', { name: 'Remove' }).last().focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => painted(page), SOON).toEqual([]);
		await page.locator('.said button:focus').waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(() => painted(page), SOON).toHaveLength(1);
		await page.locator('.notes-beside button:focus').waitFor();
		await page.context().close();
	});

	test('goes on from the paragraph after a note that they did not write', async () => {
		const { page } = await browsing.open('article');
		await dragOver(page, await wordsOf(page, '#p2', 1, 4));
		await page.locator('.selection-bar').waitFor();
		await walkTo(page, '.selection-bar button:nth-child(2)');
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.paragraph-link:focus').waitFor();
		expect(await keptBy(page)).toEqual([]);
		await page.context().close();
	});

	test('asks without a network for a note on a highlight, and has it once there is one', async () => {
		const { page } = await browsing.open('article');
		const words = await mark(page);
		await page.reload();
		await expect.poll(() => painted(page), SOON).toEqual([words]);
		await page.mouse.click(...(await pointOnMark(page)));
		const button = page.locator('.selection-bar').getByRole('button', { name: 'Add a note' });
		await button.waitFor();
		await page.context().setOffline(true);
		await button.click();
		await page.locator('.selection-bar [aria-busy=true]').waitFor();
		await page.context().setOffline(false);
		await page.getByRole('dialog').getByText(words).waitFor();
		await page.locator('.selection-bar').waitFor({ state: 'detached' });
		await page.context().close();
	});

	test('is offered what to do with a highlight that they click', async () => {
		const { page } = await browsing.open('article');
		const words = await mark(page);
		await page.reload();
		await expect.poll(() => painted(page), SOON).toEqual([words]);
		await page.mouse.click(...(await pointOnMark(page)));
		await page.locator('.selection-bar').getByRole('button', { name: 'Remove' }).click();
		await expect.poll(() => painted(page), SOON).toEqual([]);
		expect(await keptBy(page)).toEqual([]);
		await page.context().close();
	});

	test('closes what is offered for a highlight by a click beside it', async () => {
		const { page } = await browsing.open('article');
		await mark(page);
		await page.mouse.click(...(await pointOnMark(page)));
		await page.locator('.selection-bar[data-annotation]').waitFor();
		await page.mouse.click(5, 5);
		await expect.poll(() => page.locator('.selection-bar').count(), SOON).toBe(0);
		await page.context().close();
	});

	test('marks by another address of the page, and all marks stay, also beside one that nobody can read', async () => {
		const { page } = await browsing.open('article');
		const one = await mark(page);
		const address = page.url();
		await page.goto(`${address}index.html`);
		await expect.poll(() => painted(page), SOON).toEqual([one]);
		const two = await mark(page, '#p3', 0, 3);
		await page.evaluate((key) => {
			const { version, data } = JSON.parse(localStorage.getItem(key) ?? '');
			localStorage.setItem(key, JSON.stringify({ version, data: ['?', ...data] }));
		}, KEY);
		await page.goto(address);
		await expect.poll(() => painted(page), SOON).toEqual([one, two]);
		await page.getByRole('status').filter({ hasText: 'could not be read' }).waitFor();
		const aside = await page.evaluate((key) => localStorage.getItem(`${key}:damaged`), KEY);
		expect(JSON.parse(aside ?? '')).toEqual({ version: 1, data: ['?'] });
		expect(await keptBy(page)).toHaveLength(2);
		await page.context().close();
	});

	test('loses no word of a note that was typed when the page goes out of sight', async () => {
		const { page } = await browsing.open('article');
		await dragOver(page, await wordsOf(page, '#p2', 1, 4));
		await page.locator('.selection-bar').getByRole('button', { name: 'Add a note' }).click();
		await page.getByLabel('Your note').fill('Half a');
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		expect(JSON.stringify(await keptBy(page))).toContain('Half a');
		await page.context().close();
	});

	test('prints an article alone, and with what they marked if they ask for it', async () => {
		const { page } = await browsing.open('article');
		await mark(page);
		const list = page.locator('.own-marks');
		const choice = list.getByLabel('Print them with the article');
		await page.emulateMedia({ media: 'print' });
		expect(await list.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await choice.press('Space');
		await page.emulateMedia({ media: 'print' });
		expect(await list.locator('blockquote').isVisible()).toBe(true);
		expect(await list.locator('button:visible, label:visible').count()).toBe(0);
		await page.context().close();
	});

	test('finds a mark again in an edited file, is told of one that is not sure, and loses none', async () => {
		const { page } = await browsing.open('article');
		const [kept, mended, gone] = [
			await mark(page, '#p2', 1, 5),
			await mark(page, '#p3', 0, 6),
			await mark(page, '#p4', 0, 5),
		];
		await page.route('**/articles/**', async (route) => {
			const response = await route.fetch();
			const [first = '', ...rest] = mended.split(' ');
			const body = (await response.text())
				.replace('<p id="p1">', '<p id="p1">Words that were not there before. ')
				.replace(mended, [first, 'indeed', ...rest].join(' '))
				.replace(/<p id="p4">[^]*?<\/p>/, '<p id="p4">Nothing of it is left.</p>');
			await route.fulfill({ response, body });
		});
		await page.reload();
		await expect.poll(() => painted(page), SOON).toEqual([kept]);
		await page.keyboard.press('Shift');
		const list = page.getByRole('region', { name: 'Your highlights' });
		await list.locator('.state', { hasText: 'may not be what' }).waitFor();
		const states = await list.locator('li:has(.state)').allTextContents();
		expect(states).toEqual([
			expect.stringMatching(/The text has changed/),
			expect.stringMatching(/Not found in this version/),
		]);
		expect(states[1]).toContain(gone);
		expect(await keptBy(page)).toHaveLength(3);
		await page.context().close();
	});

	test('marks in two windows, and each shows what the other did', async () => {
		const { page } = await browsing.open('article');
		const other = await page.context().newPage();
		await other.goto(page.url());
		const one = await mark(page, '#p2', 0, 3);
		const two = await mark(other, '#p3', 0, 3);
		await expect.poll(() => painted(page), SOON).toEqual([one, two]);
		await expect.poll(() => painted(other), SOON).toEqual([one, two]);
		await page.context().close();
	});

	test('reads on though what was kept is damaged or the store is full, and is told', async () => {
		const { page, problems } = await browsing.open('article');
		await page.evaluate(
			(key) => localStorage.setItem(key, '{"version":1,"data":"/articles/"}'),
			KEY,
		);
		await mark(page);
		await page.getByRole('status').filter({ hasText: 'could not be read' }).waitFor();
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('', 'QuotaExceededError');
			};
		});
		await mark(page, '#p3', 0, 3);
		await page.getByRole('status').filter({ hasText: 'keeps nothing more' }).waitFor();
		expect(await painted(page)).toHaveLength(2);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test('fetches little script before somebody is there, though there are a mark and a place to go on from', async () => {
		const { page } = await browsing.open('article');
		const words = await mark(page);
		const url = page.url();
		await page.locator('#p6').evaluate((paragraph) => paragraph.scrollIntoView());
		await page.waitForTimeout(1500);
		await page.goto(browsing.address('reading list'));
		await page.getByRole('heading', { name: 'Under way' }).waitFor();
		const fresh = await page.context().newPage();
		const scripts: Array<Promise<Buffer>> = [];
		fresh.on('response', (response) => {
			if (response.url().endsWith('.js')) scripts.push(response.body());
		});
		await fresh.goto(url);
		await expect.poll(() => painted(fresh), SOON).toEqual([words]);
		// Somebody who does not move has begun to read meanwhile.
		await fresh.waitForTimeout(5000);
		const code = await Promise.all(scripts);
		const inline = await fresh.locator('script[data-keep]').textContent();
		const sizes = [...code, inline ?? ''].map((text) => brotliCompressSync(text).length);
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(12_000);
		expect(await fresh.locator('.own-marks').count()).toBe(0);
		await fresh.keyboard.press('Shift');
		await fresh.locator('.own-marks').waitFor();
		await page.context().close();
	});

	test('is led to the paragraph that a mark stands in now, and finds that on the page of all notes', async () => {
		const { page } = await browsing.open('article');
		const words = await mark(page);
		await page.route('**/articles/**', async (route) => {
			const response = await route.fetch();
			const body = (await response.text())
				.replace(/<p id="p(\d+)">/g, (_, n: string) => `<p id="p${Number(n) + 1}">`)
				.replace('<p id="p2">', '<p id="p1">One that is new.</p>\n<p id="p2">');
			await route.fulfill({ response, body });
		});
		await page.reload();
		await expect.poll(() => painted(page), SOON).toEqual([words]);
		await page.keyboard.press('Shift');
		await page.locator('.own-marks').getByRole('link', { name: 'Paragraph 3' }).waitFor();
		await page.goto(browsing.address('page of notes'));
		await page.getByRole('link', { name: 'Paragraph 3' }).waitFor();
		await page.context().close();
	});

	test('sees nothing move as the marks come', async () => {
		const { page } = await browsing.open('article', { width: 360 });
		await note(page, 'A word.');
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const width of [360, 768, 1360]) {
			await page.setViewportSize({ width, height: 800 });
			await page.reload();
			await expect.poll(() => painted(page), SOON).toHaveLength(1);
			await page.keyboard.press('Shift');
			await page.locator('.notes-beside button').waitFor();
			await page.waitForTimeout(100);
			expect(
				await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
				`${width} px`,
			).toEqual([]);
			expect(await sidewaysScroll(page)).toBe(0);
		}
		await page.context().close();
	});

	test('exports all notes, clears them and has them back as they were', async () => {
		const { page, problems } = await browsing.open('article');
		await note(page, 'On the *second* paragraph.');
		const before = await keptBy(page);
		await page.goto(browsing.address('page of notes'));
		await page.getByText('1 highlight or note in 1 article.').waitFor();
		const text = await download(page, 'Export as JSON-LD');
		const markdown = await download(page, 'Export as Markdown');
		expect(markdown).toContain(
			'\n\nOn the \\*second\\* paragraph.\n\n[Paragraph 2](<https://news.example/papers/articles/',
		);
		expect(JSON.parse(text)).toMatchObject({ type: 'AnnotationCollection', total: 1 });

		await page.getByRole('button', { name: 'Remove' }).click();
		await page.getByText('There are none yet.').waitFor();
		await upload(page, text);
		await page
			.getByRole('status')
			.filter({ hasText: '1 added, 0 updated, 0 unchanged.' })
			.waitFor();
		expect(await keptBy(page)).toEqual(before);
		await upload(page, text.slice(1));
		await page.getByRole('status').filter({ hasText: 'holds no annotations' }).waitFor();

		await page.getByRole('link', { name: 'Paragraph 2' }).click();
		await page.waitForURL(/#p2/);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test(
		'edits a note on the page of all notes, where ten thousand of them are not too many',
		{ timeout: 180_000 },
		async () => {
			const { page } = await browsing.open('article');
			await note(page, 'Old.');
			const [one] = (await keptBy(page)) as [Annotation];
			await page.goto(browsing.address('page of notes'));
			const many = Array.from({ length: 10_000 }, (_, n) => ({
				...one,
				id: `urn:x:${n}`,
				target: { ...one.target, source: `articles/no-${n % 500}/` },
			}));
			await upload(page, JSON.stringify(many));
			await page.getByText('10,001 highlights and notes in 501 articles.').waitFor();
			await expect.poll(() => page.locator('li[data-id]').count(), SOON).toBe(10_001);
			// By selectors: to look up a name among ten thousand cards is slow.
			await page.locator('li[data-id] button').first().click();
			await page.locator('#note').fill('New.');
			await page.locator('dialog .choices button').first().click();
			await page.locator('.note', { hasText: 'New.' }).waitFor();
			expect(await page.locator('li[data-id] button:focus').textContent()).toBe('Edit note');
			const collection = JSON.parse(await download(page, 'Export as JSON-LD')) as { total: number };
			expect(collection.total).toBe(10_001);
			await page.context().close();
		},
	);

	test(
		'meets no barrier that axe knows, wherever marks are shown',
		{ timeout: 180_000 },
		async () => {
			const { page } = await browsing.open('article');
			await note(page, 'A word.');
			const looks: Array<[name: string, open: () => Promise<void>]> = [
				[
					'marks',
					async () => {
						await page.reload();
						await expect.poll(() => painted(page), SOON).toHaveLength(1);
						await page.keyboard.press('Shift');
					},
				],
				['bar', async () => dragOver(page, await wordsOf(page, '#p3', 1, 4))],
				['dialog', () => page.locator('.selection-bar button').nth(1).click()],
				['list', async () => void (await page.goto(browsing.address('page of notes')))],
			];
			for (const [name, open] of looks) {
				await open();
				await page
					.locator(
						{ marks: '.own-marks', bar: '.selection-bar', dialog: 'dialog', list: 'li[data-id]' }[
							name
						] ?? '',
					)
					.waitFor();
				await page.evaluate(axe);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					for (const width of [320, 1360]) {
						await page.setViewportSize({ width, height: 800 });
						expect(await barriersOf(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
						expect(await sidewaysScroll(page), `${name}, ${width} px`).toBe(0);
					}
				}
			}
			await page.context().close();
		},
	);
});

/** Words that are painted as surely marked, in the order of the text. */
function painted(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...((CSS.highlights.get('marked') ?? []) as Iterable<Range>)].map(String),
	);
}

/** A point in the first words that are painted. */
function pointOnMark(page: Page): Promise<[x: number, y: number]> {
	return page.evaluate(() => {
		const [range] = CSS.highlights.get('marked') as unknown as Set<Range>;
		const { left, top } = range?.getClientRects()[0] ?? new DOMRect();
		return [left + 5, top + 5];
	});
}

async function keptBy(page: Page): Promise<unknown> {
	const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
	return (JSON.parse(text ?? '{"data":[]}') as { data: unknown }).data;
}

async function mark(page: Page, paragraph = '#p2', from = 1, to = 4): Promise<string> {
	const words = await wordsOf(page, paragraph, from, to);
	await dragOver(page, words);
	await page.locator('.selection-bar').getByRole('button', { name: 'Highlight' }).click();
	await expect.poll(() => painted(page), SOON).toContain(words);
	return words;
}

async function note(page: Page, words: string): Promise<void> {
	await dragOver(page, await wordsOf(page, '#p2', 1, 4));
	await page.locator('.selection-bar').getByRole('button', { name: 'Add a note' }).click();
	await page.getByLabel('Your note').fill(words);
	await page.getByRole('button', { name: 'Done' }).click();
	await page.getByRole('status').filter({ hasText: 'Note kept' }).waitFor();
}

/** Press Tab until something has the focus. */
async function walkTo(page: Page, selector: string): Promise<void> {
	for (let n = 0; n < 30; n += 1) {
		if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No way by keyboard to \`${selector}\``);
}

async function download(page: Page, button: string): Promise<string> {
	const coming = page.waitForEvent('download');
	// By selector: to look up a name among ten thousand cards is slow.
	await page.locator('.notes-tools button', { hasText: button }).click();
	return readFileSync(await (await coming).path(), 'utf8');
}

async function upload(page: Page, text: string): Promise<void> {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Import' }).click();
	const buffer = Buffer.from(text);
	await (await choosing).setFiles({ name: 'a.jsonld', mimeType: 'application/ld+json', buffer });
}

async function barriersOf(page: Page): Promise<string[]> {
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
		}),
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}
