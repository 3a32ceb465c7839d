import type { Element } from 'hast';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { writeArticles } from '../bench/articles/write-articles.ts';
import { buildSite } from '../helpers/build-site.ts';
import { MANY } from '../helpers/many-articles.ts';
import { scratchFolder } from '../helpers/paths.ts';
import {
	attribute,
	findAll,
	findOne,
	type Page,
	readPages,
	visibleText,
} from '../helpers/read-page.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

/** Articles of a dozen papers in five years: enough for bars by month, and with gaps. */
const MADE_UP = 160;

mkdirSync(scratchFolder, { recursive: true });
const folder = mkdtempSync(path.join(scratchFolder, 'coverage-'));
const content = path.join(folder, 'content');
writeArticles(content, MADE_UP);
const built = await buildSite({ name: 'papers', folder, content: [content] });
const papers = await readPages(built.folder);
const many = await readPages(sharedSite('many').folder);
const all = [...papers, ...many].flatMap((page) =>
	findAll(page.tree, '.coverage').map((chart) => ({ page, chart })),
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
	['papers', papers, MADE_UP, ['', 'authors/', 'places/', 'sections/']],
	['notices', many, MANY, ['', 'dates/1999/01/', 'languages/en/', 'publications/saltmarsh-post/']],
])('bars of all %s are on the front page and on the first page of each index', (...row) => {
	const [, pages, articles, paths] = row;
	for (const at of [...paths, 'articles/', 'dates/', 'languages/', 'publications/']) {
		const charts = findAll(pageAt(pages, at).tree, '.coverage');
		expect(
			charts.map((chart) => sum(barsOf(chart))),
			at,
		).toEqual([articles]);
	}
	const further = pages.filter(({ path: at }) =>
		/^articles\/\d+\/$|^[a-z]+\/[^/]+\/\d\/$/.test(at),
	);
	expect(further.length).toBeGreaterThan(0);
	for (const { tree, path: at } of further) expect(findAll(tree, '.coverage'), at).toEqual([]);
});

test('a chart has a row for each of the largest publications, and one for the rest', () => {
	const names = findAll(findOne(pageAt(papers, '').tree, '.coverage'), 'p b').map(visibleText);
	// Sixty months leave room for five rows.
	expect(names.length).toBe(5);
	expect(names[0]).toBe('The Harbour Courier');
	expect(names.at(-1)).toMatch(/^\d other publications$/);
});

test('an index with the charts and the matrix of a dozen papers is small', () => {
	const sizes = papers
		.filter(({ path: at }) => !/^articles\/\d{4}-/.test(at))
		.map(({ html, path: at }) => ({ at, size: gzipSync(html).length }));
	expect(sizes.map(({ at }) => at)).toContain('publications/');
	expect(sizes.filter(({ size }) => size > 20_000)).toEqual([]);
});

test('the table behind a chart says what its bars say, and leads where they lead', () => {
	for (const { page, chart } of all) {
		const rows = findAll(chart, 'svg.bars');
		const cells = findAll(chart, 'tbody tr').map((row) => findAll(row, 'td'));
		for (const [index, row] of rows.entries()) {
			const links = cells.flatMap((own) => findAll(own[index] as Element, 'a'));
			expect(links.map(toBar), page.path).toEqual(barsOf(row));
		}
		// The last column is the sum of the others.
		for (const own of rows.length > 1 ? cells : []) {
			const counts = own.map((cell) => toNumber(visibleText(cell)));
			expect(counts.pop(), page.path).toBe(counts.reduce((sum, count) => sum + count, 0));
		}
	}
});

test('each bar has a link behind it that says what it counts, and is no stop for the keyboard', () => {
	for (const { page, chart } of all) {
		for (const row of findAll(chart, 'svg.bars')) {
			const links = findAll(row, 'a');
			const drawn = attribute(findOne(row, '.drawn'), 'd') ?? '';
			expect(drawn.split('M').length - 1, page.path).toBe(links.length);
			expect([...new Set(links.map((link) => attribute(link, 'tabIndex')))]).toEqual(['-1']);
			expect(new Set(links.map(titleOf)).size, page.path).toBe(links.length);
		}
	}
});

test('the highest bar is said in words', () => {
	const say = (pages: readonly Page[]) =>
		visibleText(findOne(pageAt(pages, '').tree, 'figcaption'));
	expect(say(many)).toBe('Articles by day. Most: 8 articles, 1 January 1999, Saltmarsh Post');
	const [, most, name] =
		/^Articles by month\. Most: (\d) articles, \w+ \d{4}, (.+)$/.exec(say(papers)) ?? [];
	const bars = barsOf(findOne(pageAt(papers, '').tree, '.coverage'));
	expect(Number(most)).toBe(Math.max(...bars.map(({ count }) => count)));
	expect(name).toMatch(/^The Harbour Courier$|others$/);
});

test('the matrix has all articles of all publications, and a 0 where one has a gap', () => {
	const matrix = findOne(pageAt(papers, 'publications/').tree, '.matrix');
	expect(sum(findAll(matrix, 'td a').map(toBar))).toBe(MADE_UP);
	const rows = findAll(matrix, 'tbody tr').map((row) =>
		findAll(row, 'td')
			.map((cell) => visibleText(cell))
			.join(' '),
	);
	expect(rows.length).toBe(findAll(pageAt(papers, 'publications/').tree, '.letter li').length);
	// Nothing before the first article of a publication and after its last; between them no cell is empty.
	for (const row of rows) expect(row).toMatch(/^ *[1-9]\d*( \d+)* *$/);
	expect(rows.join('\n')).toMatch(/ 0 /);
	expect(findAll(pageAt(many, 'publications/').tree, '.matrix')).toEqual([]);
});

function pageAt(pages: readonly Page[], at: string): Page {
	const page = pages.find(({ path }) => path === at);
	if (!page) throw new Error(`There is no page at \`${at}\``);
	return page;
}

/** What bars count, and where they lead, in the order of rows and of time. */
function barsOf(drawing: Element) {
	return findAll(drawing, 'svg a').map((link) => {
		const [, count = ''] = /, ([\d,]+) articles?$/.exec(titleOf(link)) ?? [];
		return { count: toNumber(count), href: attribute(link, 'href') };
	});
}

function toBar(link: Element) {
	return { count: toNumber(visibleText(link)), href: attribute(link, 'href') };
}

function sum(bars: ReadonlyArray<{ count: number }>): number {
	return bars.reduce((all, { count }) => all + count, 0);
}

function titleOf(link: Element): string {
	return visibleText(findOne(link, 'title'));
}

function toNumber(text: string): number {
	return Number(text.replaceAll(',', ''));
}
