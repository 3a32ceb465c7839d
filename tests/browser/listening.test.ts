import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { splitHeadline } from '../../src/article/split-headline.ts';
import { chromiumPath, sidewaysScroll, THEMES, WIDTHS } from '../helpers/browser.ts';
import { type Browsing, kinds, startBrowsing } from '../helpers/browse.ts';
import { type FakeVoice, giveVoices } from '../helpers/fake-voices.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { sharedRecords } from '../helpers/shared-sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ENGLISH = { name: 'Ada', lang: 'en-GB' };
const OTHER_ENGLISH = { name: 'Bo', lang: 'en-US', remote: true };
const FRENCH = { name: 'Cécile', lang: 'fr-FR' };
const ARABIC = { name: 'Dalal', lang: 'ar-SA' };
const ALL = [FRENCH, ENGLISH, OTHER_ENGLISH, ARABIC];

describe.skipIf(!chromiumPath)('listening', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	/** Open a page of a kind in a browser that has voices. */
	async function open(
		kind: string,
		{ voices = ALL, width = 1360 }: { voices?: FakeVoice[]; width?: number } = {},
	) {
		const context = await browsing.browser.newContext({
			viewport: { width, height: 800 },
			reducedMotion: 'reduce',
		});
		const page = await context.newPage();
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(String(error)));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) problems.push(message.text());
		});
		const engine = await giveVoices(page, voices);
		await page.addInitScript(recordShifts);
		await page.goto(browsing.address(kind));
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		// What fonts moved is measured elsewhere.
		await takeShift(page);
		return { page, engine, problems, close: () => context.close() };
	}

	test.each([
		['no voices', []],
		['no voice of the language', [FRENCH, ARABIC]],
	])('is not offered where there are %s, until one comes', async (_, voices) => {
		const { page, engine, close } = await open('article', { voices });
		const button = listenButton(page);
		expect(await button.count()).toBe(0);
		await page.locator('.tools [data-action="listen"]').evaluate((hidden: HTMLElement) => {
			hidden.focus();
		});
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

		await engine.bring([...voices, ENGLISH]);
		expect(await button.count()).toBe(1);
		await engine.bring(voices);
		expect(await button.count()).toBe(0);
		expect(await takeShift(page)).toBe(0);
		await close();
	});

	test.each([
		['article', ENGLISH],
		['French article', FRENCH],
		['article from right to left', ARABIC],
		['article with strange text', ENGLISH],
		['article with all there is', ENGLISH],
	])('speaks each word of the %s once, in order, and marks it', async (kind, { name }) => {
		const { page, engine, problems, close } = await open(kind);
		await engine.hurry();
		await listenButton(page).click();
		await engine.reach(1);
		await bar(page).waitFor({ state: 'detached' });

		const spoken = await engine.spoken();
		expect(pack(spoken.map(({ text }) => text))).toBe(pack(wordsOf(recordOf(kind))));
		expect(spoken.map(({ marked }) => pack([marked]))).toEqual(
			spoken.map(({ text }) => pack([text])),
		);
		expect(new Set(spoken.map(({ voice }) => voice))).toEqual(new Set([name]));
		expect(await marked(page)).toBe('');
		expect(await takeShift(page)).toBe(0);
		expect(problems).toEqual([]);
		await close();
	});

	test('pauses, and begins the sentence again', async () => {
		const { page, engine, close } = await open('article');
		await listenButton(page).click();
		await engine.reach(1);
		await engine.finish();
		const { text } = await engine.reach(2);
		await press(page, 'Pause');
		expect(await marked(page)).toBe(text);
		await press(page, 'Resume');
		expect((await engine.reach(3)).text).toBe(text);
		expect(await page.getByRole('status').count()).toBe(0);
		await close();
	});

	test('goes on and back by paragraphs, and no further than there are', async () => {
		const { page, engine, close } = await open('article');
		await listenButton(page).click();
		const { text: headline } = await engine.reach(1);
		await press(page, 'Previous paragraph');
		expect((await engine.reach(2)).text).toBe(headline);

		const paragraphs = await page.locator('.body p').allTextContents();
		const names = await page.locator('.names').count();
		for (let step = 0; step < names + 2; step++) {
			await press(page, 'Next paragraph');
			await engine.reach(step + 3);
		}
		const all = await engine.spoken();
		expect(paragraphs[1]?.startsWith(all.at(-1)?.text ?? ' ')).toBe(true);
		await engine.finish();
		await engine.reach(all.length + 1);
		await press(page, 'Previous paragraph');
		const { text } = await engine.reach(all.length + 2);
		expect(paragraphs[0]?.startsWith(text)).toBe(true);
		await close();
	});

	test('keeps to the speed and the voice that the reader chose', async () => {
		const { page, engine, close } = await open('article');
		await listenButton(page).click();
		expect(await engine.reach(1)).toMatchObject({ voice: 'Ada', rate: 1 });
		await page.getByLabel('Speed').selectOption('1.5 ×');
		expect(await engine.reach(2)).toMatchObject({ voice: 'Ada', rate: 1.5 });
		await page.getByLabel('Voice').selectOption('Bo (online)');
		expect(await engine.reach(3)).toMatchObject({ voice: 'Bo', rate: 1.5 });

		await page.reload();
		await listenButton(page).click();
		expect(await engine.reach(1)).toMatchObject({ voice: 'Bo', rate: 1.5 });
		expect(await page.getByLabel('Voice').inputValue()).toBe('Bo (online)');
		await close();
	});

	test('is done by keyboard alone', async () => {
		const { page, engine, close } = await open('article');
		await listenButton(page).focus();
		await page.keyboard.press('Enter');
		await engine.reach(1);
		await page.keyboard.press('Space');
		expect(await focusedWords(page)).toBe('Resume');
		await page.keyboard.press('Space');
		await engine.reach(2);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await focusedWords(page)).toBe('Next paragraph');
		await page.keyboard.press('Enter');
		await engine.reach(3);
		await page.keyboard.press('Tab');
		expect(await focusedWords(page)).toBe('Stop');
		await page.keyboard.press('Enter');
		expect(await bar(page).count()).toBe(0);
		expect(await focusedWords(page)).toBe('Listen');
		expect(await marked(page)).toBe('');
		await engine.finish();
		expect(await engine.spoken()).toHaveLength(3);
		await close();
	});

	test('ends with Escape, unless a dialog is closed by it', async () => {
		const { page, engine, close } = await open('article');
		await listenButton(page).click();
		await engine.reach(1);
		await page.keyboard.press('?');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await bar(page).count()).toBe(1);
		await page.keyboard.press('Escape');
		await bar(page).waitFor({ state: 'detached' });
		expect(await focusedWords(page)).toBe('Listen');
		await close();
	});

	test('begins at what is selected, or at the paragraph in the window', async () => {
		const { page, engine, close } = await open('article with all there is');
		const paragraph = page.locator('.body p').nth(20);
		await paragraph.evaluate((target) => target.scrollIntoView());
		await listen(page);
		const text = await paragraph.textContent();
		expect(text?.startsWith((await engine.reach(1)).text)).toBe(true);

		await press(page, 'Stop');
		const selected = page.locator('.body p').nth(22);
		await selected.evaluate((target) => getSelection()?.selectAllChildren(target));
		await listen(page);
		expect(await selected.textContent()).toBe((await engine.reach(2)).text);
		await close();
	});

	test('keeps the sentence in the window, but not for a reader who scrolls away', async () => {
		const { page, engine, close } = await open('article with all there is', { width: 360 });
		await listenButton(page).click();
		for (let count = 1; count < 30; count++) {
			await engine.reach(count);
			expect(await isMarkedInWindow(page), `sentence ${count}`).toBe(true);
			await engine.finish();
		}
		// What the page scrolled itself is over.
		await page.waitForTimeout(1100);
		await page.evaluate(() => scrollTo(0, 0));
		await page.waitForTimeout(100);
		await engine.finish();
		await engine.reach(31);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await press(page, 'Next');
		await engine.reach(32);
		expect(await isMarkedInWindow(page)).toBe(true);
		await close();
	});

	test('tells of a voice that fails, and of a language that it has no voice for', async () => {
		const { page, engine, close } = await open('article', { voices: [ENGLISH] });
		await page
			.locator('.body p')
			.first()
			.evaluate((paragraph) => paragraph.setAttribute('lang', 'he'));
		await listenButton(page).click();
		await page.getByRole('status').filter({ hasText: 'no voice for Hebrew' }).waitFor();
		await engine.reach(1);
		await engine.finish('synthesis-failed');
		await page.getByRole('status').filter({ hasText: 'does not speak' }).waitFor();
		await press(page, 'Resume');
		await engine.reach(2);
		await engine.hurry();
		await bar(page).waitFor({ state: 'detached' });
		const spoken = pack((await engine.spoken()).map(({ text }) => text));
		expect(spoken).not.toContain(pack([await page.locator('.body p').first().innerText()]));
		expect(spoken).toContain(pack([await page.locator('.body p').nth(1).innerText()]));
		await close();
	});

	test('marks the paragraph where a browser cannot mark a sentence', async () => {
		const { page, engine, close } = await open('article');
		await page.evaluate(() => delete (CSS as { highlights?: unknown }).highlights);
		await listenButton(page).click();
		await engine.reach(1);
		expect(await page.locator('[data-spoken]').evaluate(({ localName }) => localName)).toBe('h1');
		await press(page, 'Stop');
		expect(await page.locator('[data-spoken]').count()).toBe(0);
		await close();
	});

	test('falls silent when the page is left', async () => {
		const { page, engine, close } = await open('article');
		await listenButton(page).click();
		await engine.reach(1);
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
		expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
		expect(await bar(page).getByRole('button', { name: 'Resume' }).count()).toBe(1);
		await close();
	});

	test('has a bar without barriers, which fits every window and covers nothing for good', async () => {
		const { page, engine, close } = await open('article');
		await listenButton(page).click();
		await engine.reach(1);
		expect(await takeShift(page)).toBe(0);
		for (const colorScheme of THEMES) {
			await page.emulateMedia({ colorScheme });
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				const where = `${colorScheme}, ${width} px`;
				expect(await findBarriers(page), where).toEqual([]);
				expect(await sidewaysScroll(page), where).toBe(0);
				expect(await isEndCovered(page), where).toBe(false);
			}
		}
		await close();
	});
});

function listenButton(page: Page) {
	return page.getByRole('button', { name: 'Listen', exact: true });
}

/** Ask for it as a key does, wherever the page is scrolled to. */
function listen(page: Page) {
	return page.locator('[data-action="listen"]').evaluate((button: HTMLElement) => button.click());
}

function bar(page: Page) {
	return page.getByRole('region', { name: 'Listening' });
}

function press(page: Page, name: string) {
	return bar(page).getByRole('button', { name }).click();
}

function marked(page: Page): Promise<string> {
	return page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));
}

function focusedWords(page: Page) {
	return page.locator(':focus').innerText();
}

function recordOf(kind: string): Article {
	const record = sharedRecords().find((each) => articlePath(each) === kinds[kind]?.path);
	if (!record) throw new Error(`No record is the ${kind}`);
	return record;
}

/** What is to be read of a record, by the record; a deck's sign is none of its words. */
function wordsOf(record: Article): string[] {
	const { byline, creditText, body } = record;
	const headline = splitHeadline(record).filter(({ kind }) => kind !== 'sign');
	const blocks = body.filter(({ type }) => type !== 'break');
	return [...headline, { text: byline ?? '' }, { text: creditText ?? '' }, ...blocks].map(
		({ text }) => text,
	);
}

/** Words without the space between them, which need not be the same on a page. */
function pack(words: readonly string[]): string {
	return words.join('').replace(/\s+/gu, '');
}

function isMarkedInWindow(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const [range] = CSS.highlights.get('spoken') ?? [];
		const foot = document.querySelector('.listening')?.getBoundingClientRect().top ?? 0;
		if (!(range instanceof Range)) return false;
		const { top, bottom, height } = range.getBoundingClientRect();
		return top >= 0 && (bottom <= foot || height > foot / 2);
	});
}

/** Whether the bar lies over the end of the page when there is no more to scroll to. */
function isEndCovered(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
		const end = document.querySelector('.sheet')?.getBoundingClientRect().bottom ?? Infinity;
		const top = document.querySelector('.listening')?.getBoundingClientRect().top ?? 0;
		scrollTo({ top: 0, behavior: 'instant' });
		return end > top;
	});
}

/** What axe finds wrong, as lines to read. */
async function findBarriers(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
		}),
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}

/** Runs in the page, before anything else of it. */
function recordShifts() {
	const shifts: number[] = [];
	Object.assign(globalThis, { shifts });
	interface Shift extends PerformanceEntry {
		value: number;
		sources: Array<{ node: Node | null }>;
	}
	// The record beside the text takes the room of the bar back as that goes.
	const isBeside = ({ node }: { node: Node | null }) =>
		node === null || Boolean(document.querySelector('aside')?.contains(node));
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries() as Shift[])
			if (!sources.every(isBeside)) shifts.push(value);
	}).observe({ type: 'layout-shift', buffered: true });
}

/** How far the page has moved since it was last asked. */
async function takeShift(page: Page): Promise<number> {
	return page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
		const { shifts } = globalThis as unknown as { shifts: number[] };
		return shifts.splice(0).reduce((sum, shift) => sum + shift, 0);
	});
}
