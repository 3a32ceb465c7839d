import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser, visit } from './helpers/browser.ts';
import { buildSite } from './helpers/build-site.ts';
import { copySample } from './helpers/copy-sample.ts';
import { root, scratchFolder } from './helpers/paths.ts';
import { serve } from './helpers/serve.ts';

/**
 * `npm run screenshots`: take the README's pictures, of the sample articles and no others.
 *
 * The article is the front page's first, so that a picture never names what is gone.
 */
await mkdir(scratchFolder, { recursive: true });
const folder = await mkdtemp(path.join(scratchFolder, 'screenshots-'));
try {
	const content = path.join(folder, 'content');
	await copySample(content);
	const site = await buildSite({ name: 'screenshots', folder, content: [content] });
	const server = await serve(site.folder);
	const browser = await openBrowser();

	const { page } = await visit(browser, server.url, { colorScheme: 'light' });
	await page.setViewportSize({ width: 1360, height: 900 });
	await page.screenshot({ path: path.join(root, '.github/front-page.png') });
	await page.locator('main h2 a').first().click();
	await page.waitForURL(/\/articles\//);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.screenshot({ path: path.join(root, '.github/article.png') });

	await browser.close();
	await server.close();
} finally {
	await rm(folder, { recursive: true, force: true });
}
