import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { OutputFolder } from '../../src/build/output-folder.ts';
import { planPages } from '../../src/build/plan-pages.ts';

const folder = path.join(tmpdir(), 'broadsheet-that-is-not-there');
const output = new OutputFolder(folder, `${folder}.json`);
const route = { route: '/articles/[id]', type: 'page' } as PathWithRoute['route'];
const endpoint = { route: '/[kind]/feed.xml', type: 'endpoint' } as PathWithRoute['route'];
const plan = (
	paths: Array<Omit<PathWithRoute, 'route'> & Partial<PathWithRoute>>,
	base = '/',
	site?: string,
) =>
	planPages(
		paths.map((one) => ({ route, ...one })),
		output,
		'code',
		{ base, site },
	);

test('each page has the file that hosts look for, and its address with base and origin', () => {
	const { files, toRender } = plan(
		[{ pathname: '' }, { pathname: '/404' }, { pathname: '/articles/a', cacheKey: 'k' }],
		'/papers',
		'https://news.example',
	);
	expect([...files]).toEqual(['index.html', '404.html', 'articles/a/index.html']);
	expect(toRender.map(({ page }) => page.url)).toEqual([
		'https://news.example/papers/',
		'https://news.example/papers/404/',
		'https://news.example/papers/articles/a/',
	]);
	expect(toRender.map(({ key }) => key === null)).toEqual([true, true, false]);
});

test('what an endpoint gives is a file of its own name', () => {
	const { files, toRender } = plan([{ pathname: '/authors/feed.xml', route: endpoint }], '/papers');
	expect([...files]).toEqual(['authors/feed.xml']);
	expect(toRender.map(({ page }) => page.url)).toEqual([
		'http://localhost/papers/authors/feed.xml',
	]);
});

test('two pages at one address are an error', () => {
	expect(() => plan([{ pathname: '/a' }, { pathname: '/a/' }])).toThrow('/a');
});
