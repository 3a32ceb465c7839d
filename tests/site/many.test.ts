import { expect, test } from 'vitest';
import { A_DAY, MANY } from '../helpers/many-articles.ts';
import { attribute, findAll, type Page, readPages } from '../helpers/read-page.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

const { folder } = sharedSite('many');
const pages = new Map((await readPages(folder)).map((page) => [page.path, page]));

test('every article stands once in the pages of the list, which lead to one another', () => {
	const [first, second] = [pageAt('articles/'), pageAt('articles/2/')];
	expect(linksOf(first, 'a[rel="next"]')).toEqual(['/articles/2/']);
	expect(linksOf(second, 'a[rel="prev"]')).toEqual(['/articles/']);
	expect(pages.has('articles/3/')).toBe(false);

	const listed = [first, second].flatMap((page) => linksOf(page, 'main h3 a'));
	const built = [...pages.keys()].filter((path) => /^articles\/\d{4}-/.test(path));
	expect(built.length).toBe(MANY);
	expect(listed.toSorted()).toEqual(built.map((path) => `/${path}`));
});

test('a front page that has no room for all articles leads to the list of them', () => {
	const shown = linksOf(pageAt(''), 'main h2 a, main h3 a');
	expect(new Set(shown).size).toBe(shown.length);
	expect(shown.length).toBeLessThan(MANY);
	expect(linksOf(pageAt(''), 'main a')).toContain('/articles/');
});

test('a front page of many articles draws when they were printed, a bar for each day that has some', () => {
	const [drawing, ...more] = findAll(pageAt('').tree, 'main svg');
	expect(more).toEqual([]);
	expect(drawing && attribute(drawing, 'ariaLabel')).toMatch(
		/^Articles by day\. Most: 8 articles, /,
	);
	expect(drawing && findAll(drawing, 'rect').length).toBe(Math.ceil(MANY / A_DAY));
});

test('an article of a busy day shows some of the others and leads to the rest', () => {
	const busy = pageAt([...pages.keys()].find((path) => path.includes('-no-45-')) ?? '');
	const links = linksOf(busy, '.near a, .more');
	expect(links.length).toBeLessThan(10);
	expect(links.at(-1)).toBe('/dates/1999/01/06/');
});

test('the articles before and after make one chain through all of them', () => {
	const walked: string[] = [];
	let path: string | undefined = [...pages.keys()].find((name) => name.includes('-no-1-'));
	while (path !== undefined && !walked.includes(path)) {
		walked.push(path);
		const [next] = linksOf(pageAt(path), 'a[rel="next"]');
		if (next !== undefined)
			expect(linksOf(pageAt(next.slice(1)), 'a[rel="prev"]')).toEqual([`/${path}`]);
		path = next?.slice(1);
	}
	expect(walked.length).toBe(MANY);
});

function pageAt(path: string): Page {
	const page = pages.get(path);
	if (!page) throw new Error(`There is no page at \`${path}\``);
	return page;
}

function linksOf({ tree }: Page, selector: string): string[] {
	return findAll(tree, selector).map((link) => attribute(link, 'href') ?? '');
}
