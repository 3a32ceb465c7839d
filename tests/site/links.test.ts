import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDeadLinks, ownLinks } from '../helpers/find-dead-links.ts';
import { attribute, findAll, type Page, parseHtml, readPages } from '../helpers/read-page.ts';
import { type FileServer, serve } from '../helpers/serve.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

const main = sharedSite('main');
const sites = [main, sharedSite('plain'), sharedSite('empty'), sharedSite('many')];

let server: FileServer;
let pages: Page[];
beforeAll(async () => {
	server = await serve(main.folder, { base: main.base });
	pages = await readPages(main.folder);
});
afterAll(() => server.close());

test.each(sites)('every link and asset of the $name site is a file of the site', async (site) => {
	expect(await findDeadLinks(site)).toEqual([]);
});

test('a reader who follows links from the front page reaches every page, and no dead end', async () => {
	const answers = new Map<string, number>();
	const queue = [server.url];
	for (const url of queue) {
		if (answers.has(url)) continue;
		// A redirect is a link that was written wrong and costs each reader a request.
		const response = await fetch(url, { redirect: 'manual' });
		answers.set(url, response.status);
		const body = await response.text();
		if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
		const page: Page = { path: '', html: body, tree: parseHtml(body) };
		for (const link of ownLinks(page)) queue.push(withoutFragment(new URL(link, url)));
	}

	const failed = [...answers].filter(([, status]) => status !== 200);
	expect(failed).toEqual([]);
	const unreached = pages
		.map((page) => new URL(page.path, server.url).href)
		.filter((url) => !answers.has(url) && !url.endsWith('/404.html'));
	expect(unreached).toEqual([]);
});

test('an address that does not exist, however deep, gets the page that says so, links and all', async () => {
	const url = new URL('no/such/page/', server.url);
	const response = await fetch(url);
	expect(response.status).toBe(404);

	const html = await response.text();
	const page: Page = { path: '', html, tree: parseHtml(html) };
	const links = ownLinks(page).filter((link) => !link.startsWith('#'));
	expect(links).not.toEqual([]);
	for (const link of links) expect((await fetch(new URL(link, url))).status).toBe(200);
});

test('the place that a link points to within a page is there', () => {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const missing: string[] = [];
	let checked = 0;
	for (const page of pages) {
		const address = new URL(page.path, server.url);
		for (const link of ownLinks(page)) {
			const url = new URL(link, address);
			if (url.hash === '') continue;
			checked += 1;
			const target = byPath.get(url.pathname.slice(main.base.length));
			const id = decodeURIComponent(url.hash.slice(1));
			const ids = target ? findAll(target.tree, '[id]').map((found) => attribute(found, 'id')) : [];
			if (!ids.includes(id)) missing.push(`${page.path} -> ${link}`);
		}
	}
	expect(missing).toEqual([]);
	// At least the skip link of each page.
	expect(checked).toBeGreaterThanOrEqual(pages.length);
});

test('no page has two elements with one id', () => {
	for (const page of pages) {
		const ids = findAll(page.tree, '[id]').map((element) => attribute(element, 'id'));
		expect(ids, page.path).toEqual([...new Set(ids)]);
	}
});

function withoutFragment(url: URL): string {
	url.hash = '';
	return url.href;
}
