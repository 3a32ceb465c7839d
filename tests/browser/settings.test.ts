import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choices, scales } from '../../src/browser/settings/settings.ts';
import { chromiumPath, sidewaysScroll, type Visit } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a reader does to each control by keyboard, and what becomes of the text. */
const CONTROLS: Array<
	[name: string, key: string, property: string, before: string, after: string]
> = [
	['Text size', 'End', 'fontSize', '21px', '32px'],
	['Line height', 'Home', 'lineHeight', '31.92px', '27.3px'],
	['Line length', 'Home', 'maxWidth', '588px', '504px'],
	['Letter spacing', 'ArrowRight', 'letterSpacing', 'normal', '0.42px'],
	['Word spacing', 'End', 'wordSpacing', '0px', '8.4px'],
	['Justify lines and hyphenate words', 'Space', 'textAlign', 'start', 'justify'],
	['Theme', 'ArrowUp', 'color', 'rgb(21, 24, 28)', 'rgb(0, 0, 0)'],
	['Typeface', 'ArrowDown', 'fontFamily', 'Newsreader', '"Libre Franklin"'],
];

/** Settings that leave nothing as it was. */
const ALL = {
	theme: 'sepia',
	align: 'justify',
	size: '1.75rem',
	leading: '2',
	measure: '38em',
	letter: '0.06em',
	word: '0.2em',
};

/** Pixels that a place may be off once the page is set anew. */
const MOST_OFF = 2;

describe.skipIf(!chromiumPath)('the reading settings', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test.each(CONTROLS)(
		'%s: is set by keyboard alone, and is there before the next page is painted',
		async (name, key, property, before, after) => {
			const { page, problems } = await browsing.open('article', { colorScheme: 'light' });
			await openByKeyboard(page);
			expect(await styleOf(page, property)).toBe(before);
			await tabTo(page, name);
			await page.keyboard.press(key);
			await expect.poll(() => styleOf(page, property)).toBe(after);
			const attributes = await rootAttributes(page);

			await page.addInitScript(recordFirstBody);
			await page.goto(browsing.address('article'));
			expect(await page.evaluate(() => (globalThis as { first?: string }).first)).toBe(attributes);
			expect(await styleOf(page, property)).toBe(after);
			expect(problems).toEqual([]);
			await page.context().close();
		},
	);

	test.each([
		[1360, 'article with all there is'],
		[360, 'article with all there is'],
	])('leave the paragraph where it is that is read, %i px wide', async (width, kind) => {
		const { page } = await browsing.open(kind, { width });
		await page.evaluate(() => {
			const paragraphs = document.querySelectorAll('.body > p');
			paragraphs[Math.floor(paragraphs.length / 2)]?.scrollIntoView();
			scrollBy(0, -innerHeight / 5);
		});
		await openInPlace(page);
		for (const [name, key] of CONTROLS) {
			const place = await findPlace(page);
			await tabTo(page, name);
			await page.keyboard.press(key);
			await page.waitForTimeout(100);
			expect(Math.abs((await topOf(page, place.id)) - place.top), name).toBeLessThan(MOST_OFF);
		}
		await page.context().close();
	});

	test('leave the line where it is that is read in a paragraph longer than the window', async () => {
		const { page } = await browsing.open('article with all there is', { width: 360 });
		await page.evaluate(() => {
			const [first] = document.querySelectorAll('.body > p');
			if (first)
				first.textContent = `${'Words of no weight. '.repeat(300)}Here. ${'More. '.repeat(300)}`;
		});
		const here = () =>
			page.evaluate(() => {
				const text = document.querySelector('.body > p')?.firstChild;
				if (!text) throw new Error('There is no text');
				const range = document.createRange();
				range.setStart(text, 6000);
				range.setEnd(text, 6001);
				return range.getBoundingClientRect().top;
			});
		await page.evaluate((top) => scrollBy(0, top - innerHeight / 4), await here());
		const top = await here();
		await openInPlace(page);
		await tabTo(page, 'Text size');
		await page.keyboard.press('End');
		// The line is broken into three, and no more than these are between its first letter and its last.
		expect(Math.abs((await here()) - top)).toBeLessThan(3 * 1.52 * 32);
		await page.context().close();
	});

	test('are all as they were after a reset', async () => {
		const { page } = await openWith(browsing, 'article', ALL);
		await openByKeyboard(page);
		await tabTo(page, 'Reset all');
		await page.keyboard.press('Enter');
		await page.getByRole('status').filter({ hasText: 'as they were' }).waitFor();
		for (const [name, , property, before] of CONTROLS)
			expect(await styleOf(page, property), name).toBe(before);
		expect(await page.getByLabel('Text size').inputValue()).toBe('7');
		await page.context().close();
	});

	test.each([undefined, 'hyperlegible', 'dyslexic'])(
		'move nothing while a page comes, with the typeface %s',
		async (typeface) => {
			const { page } = await openWith(browsing, 'article', ALL);
			if (typeface) {
				await openByKeyboard(page);
				await page.locator(`[name=typeface][value=${typeface}]`).check();
				await page.waitForFunction(
					(name) => document.documentElement.dataset.typeface === name,
					typeface,
				);
			}
			await page.goto(browsing.address('article'));
			expect(await sumOfShifts(page)).toBe(0);
			await page.context().close();
		},
	);

	test('fetch a typeface once it is chosen, and no other', async () => {
		const { page, requests, problems } = await browsing.open('article');
		const fetched = () => requests.filter((url) => /atkinson|opendyslexic/.test(url));
		await openByKeyboard(page);
		expect(fetched()).toEqual([]);
		await page.getByLabel('OpenDyslexic').check();
		await expect.poll(() => styleOf(page, 'fontFamily')).toBe('OpenDyslexic');
		expect(fetched().length).toBe(1);
		expect(await page.evaluate(() => document.fonts.check('1em OpenDyslexic'))).toBe(true);
		await page.getByLabel('Atkinson').check();
		await expect.poll(() => styleOf(page, 'fontFamily')).toMatch(/Atkinson/);

		requests.length = 0;
		await page.goto(browsing.address('front page'));
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		expect(fetched().map((url) => /atkinson|opendyslexic/.exec(url)?.[0])).toEqual(['atkinson']);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	test('find the files of a typeface again that a new version of the site calls otherwise', async () => {
		const faces = "@font-face{font-family:OpenDyslexic;src:url('/gone.woff2')}";
		const { page } = await openWith(browsing, 'article', { typeface: 'dyslexic', faces });
		await page.waitForFunction(() =>
			[...document.fonts].some(
				({ family, status }) => family === 'OpenDyslexic' && status === 'loaded',
			),
		);
		expect(await kept(page)).not.toContain('gone');
		await page.context().close();
	});

	test('adopt the styles of a typeface once, whatever is set in other windows', async () => {
		const { page } = await browsing.open('article');
		await openByKeyboard(page);
		await page.getByLabel('OpenDyslexic').check();
		await expect.poll(() => styleOf(page, 'fontFamily')).toBe('OpenDyslexic');
		await page.reload();
		const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
		const before = await sheets();
		await page.evaluate(() => {
			for (let n = 0; n < 3; n += 1) dispatchEvent(new StorageEvent('storage', { key: null }));
		});
		expect(await sheets()).toBe(before);
		await page.context().close();
	});

	test('leave the page as it is where a typeface does not come', async () => {
		const { page } = await browsing.open('article');
		await page.route(/opendyslexic.*\.woff2/, (route) => route.abort());
		await openByKeyboard(page);
		await page.getByLabel('OpenDyslexic').check();
		await page.getByRole('status').filter({ hasText: 'could not be fetched' }).waitFor();
		expect(await styleOf(page, 'fontFamily')).toBe('Newsreader');
		expect(await page.getByLabel('Newsreader').isChecked()).toBe(true);
		await page.context().close();
	});

	test.each(['', ...choices.theme])('give the browser the paper of the theme %j', async (theme) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const { page } = await openWith(browsing, 'article', theme ? { theme } : {}, { colorScheme });
			const [paper, frame] = await page.evaluate((scheme) => {
				const meta = document.querySelector(`meta[name=theme-color][media*=${scheme}]`);
				const sample = document.createElement('p');
				sample.style.color = meta?.getAttribute('content') ?? '';
				document.body.append(sample);
				const { backgroundColor } = getComputedStyle(document.documentElement);
				return [backgroundColor, getComputedStyle(sample).color];
			}, colorScheme);
			expect(frame, colorScheme).toBe(paper);
			await page.context().close();
		}
	});

	test('are changed in all open windows at once', async () => {
		const { page } = await browsing.open('article');
		const other = await page.context().newPage();
		await other.goto(browsing.address('article'));
		await openByKeyboard(page);
		await page.getByLabel('Sepia').check();
		await expect
			.poll(() => other.evaluate(() => document.documentElement.dataset.theme))
			.toBe('sepia');
		await page.context().close();
	});

	test('do not reach paper', async () => {
		const [plain, set] = await Promise.all([
			browsing.open('article'),
			openWith(browsing, 'article', { ...ALL, theme: 'black' }),
		]);
		for (const { page } of [plain, set]) await page.emulateMedia({ media: 'print' });
		for (const property of [
			'fontSize',
			'lineHeight',
			'maxWidth',
			'letterSpacing',
			'textAlign',
			'color',
		])
			expect(await styleOf(set.page, property), property).toBe(await styleOf(plain.page, property));
		await Promise.all([plain.page.context().close(), set.page.context().close()]);
	});

	test.each(['article', 'front page'])('are no barrier on the %s', async (kind) => {
		for (const width of [320, 1360]) {
			const { page } = await browsing.open(kind, { width });
			await openByKeyboard(page);
			expect(await findBarriers(page), `${width} px`).toEqual([]);
			expect(await sidewaysScroll(page)).toBe(0);
			const seen = await page
				.locator('dialog')
				.evaluate((dialog) => dialog.getBoundingClientRect().top);
			if (width === 320) expect(seen).toBeGreaterThan(0.4 * 800);
			await page.context().close();
		}
	});

	test('show what they do on a page without a text', async () => {
		const { page } = await browsing.open('front page');
		await openByKeyboard(page);
		await tabTo(page, 'Text size');
		await page.keyboard.press('End');
		const preview = page.locator('dialog .preview');
		expect(await preview.evaluate((text) => getComputedStyle(text).fontSize)).toBe('32px');
		await page.context().close();
	});

	test('give the focus back when they are closed, by key or by a click beside them', async () => {
		const { page } = await browsing.open('article');
		for (const close of [
			() => page.keyboard.press('Escape'),
			() => page.mouse.click(20, 400),
			() => page.getByRole('button', { name: 'Close' }).click(),
		]) {
			await openByKeyboard(page);
			await close();
			await page.locator('dialog').waitFor({ state: 'detached' });
			expect(await page.locator(':focus').getAttribute('data-action')).toBe('settings');
		}
		await page.context().close();
	});
});

test('a scale of the reading settings begins and ends where it is said to', () => {
	const ends = Object.entries(scales).map(([name, { stops }]) => [name, stops[0], stops.at(-1)]);
	expect(ends).toEqual([
		['size', 14 / 16, 32 / 16],
		['leading', 1.3, 2.2],
		['measure', 24, 46],
		['letter', 0, 0.24],
		['word', 0, 0.4],
	]);
});

async function openWith(
	browsing: Browsing,
	kind: string,
	settings: Record<string, string>,
	options = {},
): Promise<Visit> {
	const visit = await browsing.open(kind, options);
	await visit.page.evaluate((data) => {
		const keep = document.querySelector<HTMLElement>('script[data-keep]')?.dataset.keep;
		localStorage.setItem(`${keep}settings`, JSON.stringify({ version: 1, data }));
	}, settings);
	await visit.page.reload();
	return visit;
}

async function kept(page: Page): Promise<string> {
	return page.evaluate(() => JSON.stringify(localStorage));
}

async function openByKeyboard(page: Page) {
	await page.getByRole('button', { name: 'Aa reading settings' }).focus();
	await page.keyboard.press('Enter');
	await page.locator('dialog.settings').waitFor();
}

/** Open them in the middle of a page, as a key does. */
async function openInPlace(page: Page) {
	await page
		.getByRole('button', { name: 'Aa reading settings' })
		.evaluate((button: HTMLElement) => button.click());
	await page.locator('dialog.settings').waitFor();
}

/** What axe finds wrong with the page and the dialog that is open on it. */
async function findBarriers(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Go to a control by its name, or to the button that is chosen in a group of that name. */
async function tabTo(page: Page, name: string) {
	for (let steps = 0; steps < 20; steps++) {
		const reached = await page.evaluate(() => {
			const focused = document.activeElement;
			const group = focused?.closest('fieldset')?.querySelector('legend');
			const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
			return (group ?? label)?.textContent;
		});
		if (reached === name) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No key leads to \`${name}\``);
}

/** A property of the text as it is shown; of a font, the first family. */
async function styleOf(page: Page, property: string): Promise<string> {
	const value = await page
		.locator('.text')
		.evaluate((text, name) => getComputedStyle(text)[name as 'color'], property);
	return property === 'fontFamily' ? (value.split(',', 1)[0] ?? '') : value;
}

/** What is set on the page as a whole. */
function rootAttributes(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { theme, typeface, align } = document.documentElement.dataset;
		const { cssText } = document.documentElement.style;
		return JSON.stringify([theme, typeface, align, cssText]);
	});
}

/** Runs in the page before anything of it: notes what is set when its body begins. */
function recordFirstBody() {
	new MutationObserver((_, observer) => {
		if (!document.body) return;
		observer.disconnect();
		const { theme, typeface, align } = document.documentElement.dataset;
		const { cssText } = document.documentElement.style;
		Object.assign(globalThis, { first: JSON.stringify([theme, typeface, align, cssText]) });
	}).observe(document, { childList: true, subtree: true });
}

/** The paragraph that begins in the upper third of the window. */
function findPlace(page: Page): Promise<{ id: string; top: number }> {
	return page.evaluate(() => {
		const inReach = [...document.querySelectorAll('.body > [id]')]
			.map(({ id }) => ({
				id,
				top: document.getElementById(id)?.getBoundingClientRect().top ?? -1,
			}))
			.filter(({ top }) => top >= 0 && top <= innerHeight / 4);
		const place = inReach.at(-1);
		if (!place) throw new Error('No paragraph begins there');
		return place;
	});
}

function topOf(page: Page, id: string): Promise<number> {
	return page.evaluate(
		(name) => document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN,
		id,
	);
}

/** How far the page moved while it came, from the first frame on. */
function sumOfShifts(page: Page): Promise<number> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((resolve) => setTimeout(resolve, 300));
		return new Promise<number>((resolve) => {
			const observer = new PerformanceObserver(() => undefined);
			observer.observe({ type: 'layout-shift', buffered: true });
			requestAnimationFrame(() =>
				setTimeout(() => {
					const entries = observer.takeRecords() as Array<PerformanceEntry & { value: number }>;
					resolve(entries.reduce((sum, { value }) => sum + value, 0));
				}),
			);
		});
	});
}
