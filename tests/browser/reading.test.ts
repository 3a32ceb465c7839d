import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading, Readings } from '../../src/browser/reading/reading-list.ts';
import { labels } from '../../src/labels/en.ts';
import { chromiumPath, setTextSize, THEMES, type VisitOptions } from '../helpers/browser.ts';
import { type Browsing, kinds, startBrowsing } from '../helpers/browse.ts';
import { findScript } from '../helpers/find-script.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { articlePath } from '../helpers/kinds-of-page.ts';
import { sharedRecords } from '../helpers/shared-sites.ts';

const LONG = 'article with all there is';
const words = labels.reading;

/** Milliseconds for what a browser does at its leisure, on a busy machine. */
const PATIENCE = { timeout: 10_000 };

/** Longer than a reader has to stay at a place for it to be kept. */
const STAY = 1500;

describe.skipIf(!chromiumPath)('a reader', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	/** A page for the time of a test, opened with what is kept already. */
	async function using(
		kind: string,
		look: (page: Page) => Promise<void>,
		{ kept = {}, ...options }: VisitOptions & { kept?: Readings } = {},
	) {
		const { page, problems } = await browsing.open(kind, options);
		if (Object.keys(kept).length > 0) {
			await keep(page, kept);
			await page.goto(browsing.address(kind));
		}
		await look(page);
		// What a page that is left at once had not fetched yet.
		expect(problems.filter((problem) => !problem.endsWith('failed'))).toEqual([]);
		await page.context().close();
	}

	test('is offered the paragraph that was left, in another window with larger text too', () =>
		using(LONG, async (page) => {
			// On a busy machine a reader may leave before the script that keeps the place has come.
			const stayAndLeave = async () => {
				await page.goto(browsing.address(LONG));
				await scrollToParagraph(page, 'p20');
				await page.waitForTimeout(STAY);
				await page.goto(browsing.address('front page'));
				return (await keptOf(page))[pathOf(LONG)]?.place?.paragraph;
			};
			await expect.poll(stayAndLeave, { timeout: 30_000 }).toBe('p20');
			for (const [width, textSize] of [
				[1360, 100],
				[360, 200],
			] as const) {
				await page.setViewportSize({ width, height: 900 });
				await setTextSize(page, textSize);
				await page.goto(browsing.address(LONG));
				await stir(page);
				await page.getByRole('status').filter({ hasText: 'paragraph 20' }).waitFor();
				expect(await page.evaluate(() => scrollY)).toBe(0);
				await page.getByRole('button', { name: words.resume }).click();
				expect(await paragraphAtLine(page)).toBe('p20');
				expect(await page.evaluate(() => document.activeElement?.id)).toBe('p20');
				await page.evaluate(() => scrollTo(0, 0));
				await page.keyboard.press('b');
				await expect.poll(() => paragraphAtLine(page), PATIENCE).toBe('p20');
			}
		}));

	test('is offered no other place than the one that the browser or an address leads to', () =>
		using(
			LONG,
			async (page) => {
				const offered = page.getByRole('status').filter({ hasText: 'paragraph' });
				await stir(page);
				await offered.waitFor();
				await page.reload();
				await stir(page);
				await page.waitForTimeout(600);
				expect(await offered.count()).toBe(0);
				await page.goto(browsing.address('front page'));
				await page.goto(`${browsing.address(LONG)}#p3`);
				await stir(page);
				await page.waitForTimeout(600);
				expect(await offered.count()).toBe(0);
			},
			{ kept: { [pathOf(LONG)]: reading({ place: placeAt('p20') }) } },
		));

	test('who reads on from the top is left alone', () =>
		using(
			LONG,
			async (page) => {
				const offered = page.getByRole('status').filter({ hasText: 'paragraph' });
				await stir(page);
				await offered.waitFor();
				await page.evaluate(() => scrollTo(0, innerHeight));
				await offered.waitFor({ state: 'detached' });
			},
			{ kept: { [pathOf(LONG)]: reading({ place: placeAt('p20') }) } },
		));

	test.each([LONG, 'article from right to left'])(
		'sees how much of the text was shown: %s',
		(kind) =>
			using(
				kind,
				async (page) => {
					const { textEnd, pageEnd } = await page.evaluate(() => ({
						textEnd:
							(document.querySelector('.body')?.getBoundingClientRect().bottom ?? 0) - innerHeight,
						pageEnd: document.documentElement.scrollHeight - innerHeight,
					}));
					const lines: number[] = [];
					for (let part = 0; part <= 10; part += 1)
						lines.push(await lineAt(page, (textEnd * part) / 10));
					expect(lines).toEqual(lines.toSorted((a, b) => a - b));
					expect(lines[0]).toBeLessThan(0.5);
					expect(lines.at(-2)).toBeLessThan(1);
					expect(await lineAt(page, textEnd + 20)).toBe(1);
					expect(await lineAt(page, pageEnd)).toBe(1);
				},
				{ width: 360 },
			),
	);

	test('sees it too where styles alone cannot draw it', async () => {
		const context = await browsing.browser.newContext({ viewport: { width: 360, height: 800 } });
		await context.addInitScript(() => {
			CSS.supports = () => false;
		});
		const page = await context.newPage();
		await page.goto(browsing.address(LONG));
		const share = () =>
			page.evaluate(() =>
				document.querySelector<HTMLElement>('.body')?.style.getPropertyValue('--share'),
			);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
		await expect.poll(async () => Number(await share()), PATIENCE).toBeGreaterThan(0.1);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await expect.poll(share, PATIENCE).toBe('1');
		await context.close();
	});

	test('has read an article whose end was shown for as long as it takes, and no other', async () => {
		const context = await browsing.browser.newContext({ viewport: { width: 1360, height: 800 } });
		const page = await context.newPage();
		await page.clock.install();
		let isFollowed = false;
		page.on(
			'requestfinished',
			(request) => (isFollowed ||= request.url().endsWith(findScript('reading/follow'))),
		);
		await page.goto(browsing.address('article'));
		const isRead = async () => (await keptOf(page))[pathOf('article')]?.readAt !== undefined;
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await expect.poll(() => isFollowed, PATIENCE).toBe(true);
		await page.clock.runFor(5000);
		expect(await isRead()).toBe(false);
		await expect
			.poll(async () => {
				await page.clock.runFor(5000);
				return isRead();
			}, PATIENCE)
			.toBe(true);

		// Looking something up in it later changes nothing.
		await page.goto(browsing.address('article'));
		await page.evaluate(() => scrollTo(0, 500));
		await page.clock.runFor(5000);
		await page.goto(browsing.address('front page'));
		expect(await isRead()).toBe(true);
		expect((await keptOf(page))[pathOf('article')]?.place).toBeUndefined();
		const headline = (await keptOf(page))[pathOf('article')]?.headline ?? '';
		await page.getByRole('link', { name: `${headline} (${words.read})` }).waitFor();
		await context.close();
	});

	test('who calls an article unread while its end is shown is not told better', async () => {
		const context = await browsing.browser.newContext({ viewport: { width: 1360, height: 800 } });
		const page = await context.newPage();
		await page.clock.install();
		await page.goto(browsing.address('article'));
		for (const told of [words.nowRead, words.nowUnread]) {
			await page.keyboard.press('r');
			await page.getByRole('status').filter({ hasText: told }).waitFor();
		}
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await page.waitForTimeout(400);
		for (let part = 0; part < 20; part += 1) await page.clock.runFor(10_000);
		expect((await keptOf(page))[pathOf('article')]).not.toHaveProperty('readAt');
		await context.close();
	});

	test('in whose browser an article lies behind others has not begun it', async () => {
		const context = await browsing.browser.newContext({ viewport: { width: 1360, height: 4000 } });
		const page = await context.newPage();
		await page.addInitScript(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		});
		await page.clock.install();
		await page.goto(browsing.address('article'));
		const wait = async () => {
			for (let part = 0; part < 20; part += 1) await page.clock.runFor(10_000);
			await page.waitForTimeout(200);
			return Object.keys(await keptOf(page));
		};
		expect(await wait()).toEqual([]);
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'visible' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect.poll(wait, PATIENCE).toEqual([pathOf('article')]);
		await context.close();
	});

	test('finds what was saved, begun and read on the reading list, and changes it there by key', () =>
		using(
			'reading list',
			async (page) => {
				await page.locator('main li').first().waitFor();
				expect(await sectionsOf(page)).toEqual({
					[words.underWay]: ['Begun'],
					[words.toRead]: ['Saved'],
					[words.done]: ['Done'],
				});
				const begun = page.locator('li').filter({ hasText: 'Begun' });
				expect(await begun.textContent()).toContain(words.progress('40%'));
				expect(await begun.getByRole('link').getAttribute('href')).toMatch(/\/b\/#p7$/);

				await begun.getByRole('button', { name: words.markRead }).press('Enter');
				await page
					.locator('li')
					.filter({ hasText: 'Done' })
					.getByRole('button', { name: words.markUnread })
					.press('Enter');
				expect(await sectionsOf(page)).toEqual({
					[words.toRead]: ['Done', 'Saved'],
					[words.done]: ['Begun'],
				});

				const remove = page
					.locator('li')
					.filter({ hasText: 'Saved' })
					.getByRole('button', { name: words.remove });
				await remove.press('Enter');
				expect(await sectionsOf(page)).toEqual({
					[words.toRead]: ['Done'],
					[words.done]: ['Begun'],
				});
				expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
				await page.getByRole('button', { name: words.undo }).press('Enter');
				expect((await sectionsOf(page))[words.toRead]).toContain('Saved');

				await page.getByRole('button', { name: words.clear }).press('Enter');
				await page.getByRole('dialog').getByRole('button', { name: words.clear }).press('Enter');
				await page.getByRole('status').filter({ hasText: words.cleared }).waitFor();
				expect(await sectionsOf(page)).toEqual({ [words.toRead]: ['Done', 'Saved'] });
				expect(Object.keys(await keptOf(page)).toSorted()).toEqual(['articles/a/', 'articles/c/']);
			},
			{ kept: three },
		));

	test('meets no barrier on a reading list with something on it, nor when it is to be cleared', () =>
		using(
			'reading list',
			async (page) => {
				for (const isAsked of [false, true]) {
					if (isAsked) await page.getByRole('button', { name: words.clear }).click();
					for (const colorScheme of THEMES) {
						await page.emulateMedia({ colorScheme });
						for (const width of [320, 1360]) {
							await page.setViewportSize({ width, height: 800 });
							expect(await findBarriers(page, 'all'), `${colorScheme}, ${width} px`).toEqual([]);
						}
					}
				}
			},
			{ kept: three },
		));

	test('saves an article, finds it on the list and in every window, and lets it go', () =>
		using('article', async (page) => {
			const button = page.locator('[data-action=save]');
			const width = (await button.boundingBox())?.width;
			const other = await page.context().newPage();
			await other.goto(browsing.address('reading list'));
			expect(await sectionsOf(other)).toEqual({});
			await other.getByText(words.empty).waitFor();

			await button.click();
			await page.getByRole('button', { name: words.saved, pressed: true }).waitFor();
			expect((await button.boundingBox())?.width).toBe(width);
			await expect
				.poll(() => sectionsOf(other), PATIENCE)
				.toEqual({ [words.toRead]: [(await page.locator('h1').textContent())?.trim() ?? ''] });
			await page.reload();
			await page.getByRole('button', { name: words.saved, pressed: true }).click();
			await page.getByRole('button', { name: words.save, pressed: false }).waitFor();
			await expect.poll(() => sectionsOf(other), PATIENCE).toEqual({});
		}));

	test('loses nothing that was saved, however much is read after it', () =>
		using(
			'article',
			async (page) => {
				await page.keyboard.press('r');
				await page.getByRole('status').filter({ hasText: words.nowRead }).waitFor();
				const kept = await keptOf(page);
				expect(Object.keys(kept).length).toBe(501);
				expect(kept['articles/saved/']).toBeDefined();
				expect(kept['articles/0/']).toBeUndefined();
				expect(kept[pathOf('article')]?.readAt).toBeDefined();
			},
			{
				kept: {
					'articles/saved/': reading({ savedAt: '2020-01-01', openedAt: '2020-01-01' }),
					...Object.fromEntries(
						Array.from({ length: 500 }, (_, n) => [
							`articles/${n}/`,
							reading({ openedAt: new Date(1.6e12 + n * 1e6).toISOString(), readAt: '2021-01-01' }),
						]),
					),
				},
			},
		));

	test.each(['front page', LONG, 'reading list'])(
		'sees nothing of the %s move for what is kept',
		async (kind) => {
			const isRead = reading({ readAt: '2024-01-01' });
			const kept = {
				...three,
				...Object.fromEntries(sharedRecords().map((record) => [articlePath(record), isRead])),
				[pathOf(LONG)]: reading({ savedAt: '2024-01-01', place: placeAt('p20') }),
			};
			await using(
				kind,
				async (page) => {
					await page.waitForTimeout(400);
					expect(
						await page.evaluate(
							() =>
								new Promise<number>((resolve) => {
									new PerformanceObserver((list) => {
										const entries = list.getEntries() as Array<
											PerformanceEntry & { value: number }
										>;
										resolve(entries.reduce((sum, { value }) => sum + value, 0));
									}).observe({ type: 'layout-shift', buffered: true });
									setTimeout(() => resolve(0), 300);
								}),
						),
					).toBe(0);
				},
				{ kept, width: 360 },
			);
		},
	);

	test.each(['front page', LONG])('finds all of the %s where it is without what is kept', (kind) =>
		using(
			kind,
			async (page) => {
				const places = () =>
					page.locator('main :is(h1, h2, h3, p, button, a)').evaluateAll((all) =>
						all.map((element) => {
							const { x, y, width, height } = element.getBoundingClientRect();
							return [x, y, width, height].map(Math.round).join(' ');
						}),
					);
				const before = await places();
				const isKnown = reading({ readAt: '2024-01-01', savedAt: '2024-01-01' });
				const all = sharedRecords().map((record) => [articlePath(record), isKnown]);
				await keep(page, Object.fromEntries(all));
				await page.goto(browsing.address(kind));
				await page.locator('[data-read], [aria-pressed=true]').first().waitFor();
				expect(await places()).toEqual(before);
			},
			{ width: 360 },
		),
	);

	test('is told that nothing is kept when saving, and not for reading', () =>
		using(LONG, async (page) => {
			await page.evaluate(() => {
				Storage.prototype.setItem = () => {
					throw new DOMException('', 'QuotaExceededError');
				};
			});
			await scrollToParagraph(page, 'p20');
			await page.waitForTimeout(STAY);
			await hide(page);
			await page.waitForTimeout(300);
			expect(await page.getByRole('status').count()).toBe(0);
			await page.keyboard.press('s');
			await page.getByRole('status').filter({ hasText: labels.device.notKept }).waitFor();
			await page.getByRole('button', { name: words.saved, pressed: true }).waitFor();
		}));

	test('keeps the others where one of what was kept cannot be read', () =>
		using('reading list', async (page) => {
			await page.getByText(words.empty).waitFor();
			const bad = { headline: 7 } as unknown as Reading;
			await keep(page, { 'articles/a/': reading({ headline: 'Saved' }), 'articles/b/': bad });
			await page.reload();
			await page.getByRole('status').filter({ hasText: labels.device.damaged }).waitFor();
			expect(await sectionsOf(page)).toEqual({ [words.toRead]: ['Saved'] });
			expect(Object.keys(await keptOf(page))).toEqual(['articles/a/']);
		}));

	test('goes on where the store is closed, or holds nonsense, which is put aside', async () => {
		const { page, problems } = await browsing.open('article');
		await page.evaluate(() => {
			const name = `${document.querySelector<HTMLElement>('[data-keep]')?.dataset.keep}reading`;
			localStorage.setItem(name, '{"version":1,"data":{"articles/a/":{"headline":7,"readAt":""}}}');
		});
		await page.goto(browsing.address('front page'));
		await page.getByRole('status').filter({ hasText: labels.device.damaged }).waitFor();
		expect(problems.filter((problem) => !problem.endsWith('failed'))).toEqual([]);
		await page.context().close();

		const context = await browsing.browser.newContext();
		await context.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('', 'SecurityError');
				},
			});
		});
		const closed = await context.newPage();
		const errors: Error[] = [];
		closed.on('pageerror', (error) => errors.push(error));
		for (const kind of ['article', 'front page', 'reading list']) {
			await closed.goto(browsing.address(kind));
			await closed.mouse.wheel(0, 400);
			await closed.waitForTimeout(300);
		}
		expect(errors).toEqual([]);
		await context.close();
	});

	test('without scripts is told what the reading list needs', () =>
		using('reading list', (page) => page.getByText(words.needsScripts).waitFor(), {
			javaScriptEnabled: false,
		}));
});

const three: Readings = {
	'articles/a/': reading({ headline: 'Saved', savedAt: '2024-01-01T00:00:00Z' }),
	'articles/b/': reading({ headline: 'Begun', place: { ...placeAt('p7'), share: 0.4 } }),
	'articles/c/': reading({ headline: 'Done', readAt: '2024-01-01T00:00:00Z' }),
};

function reading(facts: Partial<Readings[string]>): Readings[string] {
	const paper = { publication: 'Saltmarsh Post', date: '2019-03-04', language: 'en' };
	return { headline: 'Tide', ...paper, openedAt: '2023-01-01T00:00:00Z', ...facts };
}

function placeAt(paragraph: string) {
	return { paragraph, offset: 0.5, share: 0.5 };
}

function pathOf(kind: string): string {
	return kinds[kind]?.path ?? '';
}

function keep(page: Page, kept: Readings): Promise<void> {
	return page.evaluate((data) => {
		const name = `${document.querySelector<HTMLElement>('[data-keep]')?.dataset.keep}reading`;
		localStorage.setItem(name, JSON.stringify({ version: 1, data }));
	}, kept);
}

function keptOf(page: Page): Promise<Readings> {
	return page.evaluate(() => {
		const name = `${document.querySelector<HTMLElement>('[data-keep]')?.dataset.keep}reading`;
		return JSON.parse(localStorage.getItem(name) ?? '{}').data ?? {};
	});
}

/** The parts of the reading list and the headlines in each. */
async function sectionsOf(page: Page): Promise<Record<string, Array<string | null>>> {
	const parts = await page.locator('section.part').evaluateAll((sections) =>
		sections.map((section) => ({
			name: section.querySelector('h2')?.firstChild?.textContent ?? '',
			headlines: [...section.querySelectorAll('h3')].map((heading) => heading.textContent),
		})),
	);
	return Object.fromEntries(parts.map(({ name, headlines }) => [name, headlines]));
}

/** Bring the middle of a paragraph to where eyes rest in the window. */
function scrollToParagraph(page: Page, id: string): Promise<void> {
	return page.evaluate((id) => {
		const { top, height } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
		scrollTo(0, scrollY + top + height / 2 - innerHeight / 4);
	}, id);
}

function paragraphAtLine(page: Page): Promise<string | undefined> {
	return page.evaluate(
		() =>
			[...document.querySelectorAll('.body p[id]')].findLast(
				(paragraph) => paragraph.getBoundingClientRect().top <= innerHeight / 4 + 1,
			)?.id,
	);
}

/** How far the line at the top of the window is drawn, with the page scrolled so far. */
function lineAt(page: Page, top: number): Promise<number> {
	return page.evaluate(async (top) => {
		scrollTo(0, top);
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const { transform } = getComputedStyle(
			document.querySelector('.body') ?? document.body,
			'::before',
		);
		return transform === 'none' ? 1 : new DOMMatrix(transform).a;
	}, top);
}

/** Have the page believe that its reader went elsewhere. */
function hide(page: Page): Promise<void> {
	return page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
}

/** Let a page know that somebody is there. */
async function stir(page: Page): Promise<void> {
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
}
