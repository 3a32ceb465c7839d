import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../helpers/browser.ts';
import { type Browsing, startBrowsing } from '../helpers/browse.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

/** Bytes of the fonts that an article in English fetches. */
const FONT_BUDGET = 75_000;

/** How far, in parts of its width, a text may be longer or shorter in the font that stands in. */
const MOST_DIFFERENCE = 0.02;

/** As English as newspapers are: names, figures, marks. */
const ENGLISH =
	'The Harbour Commission said on Tuesday that the 1904 swing bridge would close for nine weeks, from 4 ' +
	'March, while “every rivet and bearing” is looked at. Ferries will run twice an hour; lorries have to go ' +
	'round by Lower Ness, which takes about 40 minutes. Mrs Adeyemi, who keeps the chandlery on Fish Street, ' +
	'was not impressed: “We were told six,” she said.';

describe.skipIf(!chromiumPath)('the fonts', () => {
	let browsing: Browsing;
	beforeAll(async () => {
		browsing = await startBrowsing();
	});
	afterAll(() => browsing.close());

	test('of an article in English are few, and each is fetched once', async () => {
		const { page, requests } = await browsing.open('article');
		const fetched = requests.filter((url) => url.endsWith('.woff2'));
		expect(new Set(fetched).size).toBe(fetched.length);
		const folder = path.join(sharedSite('main').folder, '_astro');
		const names = fetched.map((url) => path.basename(new URL(url).pathname));
		expect(readdirSync(folder)).toEqual(expect.arrayContaining(names));
		const sizes = names.map((name) => readFileSync(path.join(folder, name)).length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONT_BUDGET);
		await page.context().close();
	});

	test('that stand in until they come are as wide and as high', async () => {
		const { page } = await browsing.open('article', { bypassCSP: true });
		for (const [own, fallback, weight, style] of [
			['Newsreader', 'Newsreader fallback', 400, 'normal'],
			['Newsreader', 'Newsreader fallback', 400, 'italic'],
			['Newsreader Headline', 'Newsreader Headline fallback', 500, 'normal'],
			['Libre Franklin', 'Libre Franklin fallback', 400, 'normal'],
			['Libre Franklin', 'Libre Franklin fallback', 600, 'normal'],
		] as const) {
			const font = (family: string) => `${style} ${weight} 20px '${family}', monospace`;
			const [ours, theirs] = [await measure(page, font(own)), await measure(page, font(fallback))];
			const missing = await measure(page, font('No such font'));
			// Monospace is what a machine with neither Times New Roman nor Liberation shows.
			if (theirs.width === missing.width) continue;
			const what = `${fallback}, ${style} ${weight}`;
			expect(Math.abs(theirs.width / ours.width - 1), what).toBeLessThan(MOST_DIFFERENCE);
			expect(Math.abs(theirs.height - ours.height), what).toBeLessThanOrEqual(1);
		}
		await page.context().close();
	});
});

/** Width and height of an English text in one line, in pixels. */
async function measure(page: Page, font: string): Promise<{ width: number; height: number }> {
	return page.evaluate(
		async ([font, text]) => {
			const line = document.createElement('span');
			line.style.cssText = `position: absolute; white-space: nowrap; line-height: normal`;
			line.style.font = font;
			line.style.lineHeight = 'normal';
			line.textContent = text;
			document.body.append(line);
			line.getBoundingClientRect();
			await document.fonts.ready;
			// A font of the machine is there a moment later, and no promise tells of it.
			await new Promise((resolve) => setTimeout(resolve, 100));
			const { width, height } = line.getBoundingClientRect();
			line.remove();
			return { width, height };
		},
		[font, ENGLISH] as const,
	);
}
