import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { MANY } from '../helpers/many-articles.ts';
import {
	attribute,
	findAll,
	findOne,
	type Page,
	readPages,
	visibleText,
} from '../helpers/read-page.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

const many = await readPages(sharedSite('many').folder);
const main = await readPages(sharedSite('main').folder);
const pages = [...many, ...main];

/** Pages that show all articles, or all of the one publication that there is. */
const WHOLE = [
	'',
	'articles/',
	'dates/',
	'dates/1999/01/',
	'languages/',
	'languages/en/',
	'publications/',
	'publications/saltmarsh-post/',
];

test('bars of all articles are on the front page, the first page of each list, and their month', () => {
	for (const path of WHOLE) {
		const page = many.find((page) => page.path === path);
		const [chart, ...more] = page ? findAll(page.tree, '.coverage') : [];
		expect(chart && barsOf(chart).reduce((sum, { count }) => sum + count, 0), path).toBe(MANY);
		expect(more, path).toEqual([]);
	}
	// Its months have one with articles, and what follows a first page begins with articles at once.
	const without = ['dates/1999/', 'articles/2/', 'languages/en/2/', 'dates/1999/01/06/'];
	const charted = chartsOf(many).map(({ page }) => page.path);
	expect(without.filter((path) => !many.some((page) => page.path === path))).toEqual([]);
	expect(charted.filter((path) => without.includes(path))).toEqual([]);
});

test('the table behind a chart says what its bars say, and leads where they lead', () => {
	const charts = [...chartsOf(many), ...chartsOf(main)];
	expect(charts.length).toBeGreaterThan(WHOLE.length);
	for (const { page, chart } of charts) {
		const rows = findAll(chart, 'svg.bars');
		const cells = findAll(chart, 'tbody tr').map((row) => findAll(row, 'td'));
		for (const [index, row] of rows.entries()) {
			const links = cells.flatMap((own) => findAll(own[index] as Element, 'a'));
			expect(
				links.map((link) => ({
					count: toNumber(visibleText(link)),
					href: attribute(link, 'href'),
				})),
				page.path,
			).toEqual(barsOf(row));
		}
		const all = cells.map((own) => own.map((cell) => toNumber(visibleText(cell))));
		// The last column is the sum of the others.
		if (rows.length > 1)
			expect(all.map((own) => own.slice(0, -1).reduce((sum, count) => sum + count, 0))).toEqual(
				all.map((own) => own.at(-1)),
			);
	}
});

test('each bar that is drawn has a link behind it, which says what it counts and is no stop for the keyboard', () => {
	for (const { page, chart } of chartsOf(pages)) {
		for (const row of findAll(chart, 'svg.bars')) {
			const links = findAll(row, 'a');
			const drawn = attribute(findOne(row, '.drawn'), 'd') ?? '';
			expect(drawn.split('M').length - 1, page.path).toBe(links.length);
			expect(new Set(links.map((link) => attribute(link, 'tabIndex')))).toEqual(new Set(['-1']));
			const names = links.map((link) => titleOf(link));
			expect(new Set(names).size, page.path).toBe(names.length);
		}
	}
});

test('the highest bar is said in words', () => {
	const front = chartsOf(many).find(({ page }) => page.path === '');
	expect(front && visibleText(findOne(front.chart, 'figcaption'))).toMatch(
		/^Articles by day\. Most: 8 articles, 1 January 1999, Saltmarsh Post$/,
	);
});

function chartsOf(pages: readonly Page[]) {
	return pages.flatMap((page) => findAll(page.tree, '.coverage').map((chart) => ({ page, chart })));
}

/** What bars count, and where they lead, in the order of rows and of time. */
function barsOf(drawing: Element) {
	return findAll(drawing, 'svg a').map((link) => {
		const [, count = ''] = /, ([\d,]+) articles?, /.exec(titleOf(link)) ?? [];
		return { count: toNumber(count), href: attribute(link, 'href') };
	});
}

function titleOf(link: Element): string {
	return visibleText(findOne(link, 'title'));
}

function toNumber(text: string): number {
	return Number(text.replaceAll(',', ''));
}
