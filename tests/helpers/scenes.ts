import type { Page } from 'playwright-core';
import { ask, asks, selectWords } from './asks.ts';
import { type Browsing, kinds } from './browse.ts';
import type { VisitOptions } from './browser.ts';

/** A page as a reader can have it before them. */
interface Scene {
	/** The kind of page. */
	kind: string;
	/** What the reader does first. */
	act: (page: Page) => Promise<void>;
}

/** Each kind of page as it comes, and with each thing that can be asked for open over it, by name. */
export const scenes: Record<string, Scene> = {
	...Object.fromEntries(Object.keys(kinds).map((kind) => [kind, { kind, act: openDetails }])),
	...Object.fromEntries(
		asks.map((asked) => [
			`${asked.on} after \`${asked.action}\``,
			{ kind: asked.on, act: (page: Page) => ask(page, asked) },
		]),
	),
	'article after something was searched for': {
		kind: 'article',
		act: async (page) => {
			await page.keyboard.press('/');
			await page.getByRole('searchbox').fill('tide');
			await page.locator('.result').first().waitFor();
		},
	},
	'article with words selected': { kind: 'article', act: (page) => page.evaluate(selectWords) },
};

/** Open a scene in a window of its own. */
export async function openScene(browsing: Browsing, name: string, options: VisitOptions = {}) {
	const scene = scenes[name];
	if (!scene) throw new Error(`There is no scene called \`${name}\``);
	const visit = await browsing.open(scene.kind, {
		permissions: ['clipboard-read', 'clipboard-write'],
		...options,
	});
	await scene.act(visit.page);
	return visit;
}

/** What is folded away has to be as good as the rest, and what scripts show as what stands in the page. */
async function openDetails(page: Page): Promise<void> {
	if ((await page.locator('#found').count()) > 0) await page.locator('.search-results').waitFor();
	if (page.url().includes('?q=')) await page.locator('.search-results, .matches').waitFor();
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}
