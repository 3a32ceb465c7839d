import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, openBrowser, visit } from '../helpers/browser.ts';
import { buildSite, type BuiltSite } from '../helpers/build-site.ts';
import { scratchFolder } from '../helpers/paths.ts';
import { printCourier } from '../helpers/print-export.ts';
import { attribute, findAll, readPages } from '../helpers/read-page.ts';
import { serve } from '../helpers/serve.ts';

let folder: string;
let built: BuiltSite;
beforeAll(async () => {
	await mkdir(scratchFolder, { recursive: true });
	folder = await mkdtemp(path.join(scratchFolder, 'unsearched-'));
	const content = path.join(folder, 'content');
	await mkdir(content);
	await writeFile(path.join(content, 'ferry.txt'), printCourier('Late Ferry'));
	const options = { name: 'unsearched', folder, content: [content], site: 'https://news.example' };
	const searched = await buildSite(options);
	expect(await filesOfSearch(searched)).toContain('search/root.bin');
	expect(await tracesOfSearch(searched)).not.toEqual([]);
	built = await buildSite({ ...options, search: false });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a site whose owner wants no search has no page, no file and no link of it, even where it had them', async () => {
	expect(await filesOfSearch(built)).toEqual([]);
	expect(await tracesOfSearch(built)).toEqual([]);
});

test.skipIf(!chromiumPath)(
	'its sheet of keys names none that searches, and the browser keeps that key',
	async () => {
		const browser = await openBrowser();
		const server = await serve(built.folder);
		const { page, problems } = await visit(browser, server.url);
		const isLeft = () =>
			page.evaluate(() =>
				document.body.dispatchEvent(
					new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }),
				),
			);
		expect([await isLeft(), await isLeft()]).toEqual([true, true]);
		await page.keyboard.press('?');
		const sheet = page.locator('dialog.keys:modal');
		await sheet.waitFor();
		const keys = await sheet.locator('kbd').allTextContents();
		expect(keys).toContain('j');
		expect(keys).not.toContain('/');
		expect(problems).toEqual([]);
		await browser.close();
		await server.close();
	},
);

async function filesOfSearch(site: BuiltSite): Promise<string[]> {
	const files = await readdir(site.folder, { recursive: true });
	return files.filter((file) => file.split(path.sep)[0] === 'search');
}

/** What on any page leads to the search, or is it. */
async function tracesOfSearch(site: BuiltSite): Promise<string[]> {
	const pages = await readPages(site.folder);
	return pages.flatMap(({ path: page, tree }) =>
		findAll(tree, 'a[href*="/search/"], [data-action=search], [role=search]').map(
			(element) => `${page}: ${attribute(element, 'href') ?? element.tagName}`,
		),
	);
}
