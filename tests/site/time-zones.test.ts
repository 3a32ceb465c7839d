import { expect, test } from 'vitest';
import { attribute, findAll, type Page, readPages, visibleText } from '../helpers/read-page.ts';
import { sharedSite } from '../helpers/shared-sites.ts';

test('dates are the same whether the site is built in Tokyo or in New York', async () => {
	const [tokyo, newYork] = await Promise.all([
		readPages(sharedSite('main').folder),
		readPages(sharedSite('plain').folder),
	]);
	expect(tokyo.flatMap(times)).not.toEqual([]);
	expect(tokyo.flatMap(times)).toEqual(newYork.flatMap(times));
});

function times({ path, tree }: Page): string[] {
	return findAll(tree, 'time').map(
		(time) => `${path} ${attribute(time, 'dateTime')} ${visibleText(time)}`,
	);
}
