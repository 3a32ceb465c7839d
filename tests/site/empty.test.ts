import { expect, test } from 'vitest';
import { attribute, findAll, findOne, readPages, visibleText } from '../helpers/read-page.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

test('a site without articles is built, and its front page says how to add one', async () => {
	const pages = await readPages(sharedSite('empty').folder);
	expect(pages.map(({ path }) => path)).toContain('404.html');
	expect(pages.filter(({ path }) => /^articles\/\d/.test(path))).toEqual([]);

	const front = pages.find(({ path }) => path === '');
	expect(front).toBeDefined();
	if (!front) return;
	const text = visibleText(findOne(front.tree, 'main'));
	expect(text).toContain('There are no articles yet');
	expect(text).toContain('content');
	expect(text).toContain('npm run inspect');
	expect(text).not.toMatch(/\b(undefined|NaN|null|Invalid)\b/);

	// A way to a list of nothing is no way.
	const links = findAll(front.tree, 'main a').map((link) => attribute(link, 'href'));
	expect(links).toEqual([]);
});
