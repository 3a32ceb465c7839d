import { page } from '../lib/page.ts';

/** The page for addresses that are none. */
export const data = { permalink: '404.html' };

export function render(): string {
	return page({
		kind: 'missing',
		title: 'Page not found',
		head: '<meta name="robots" content="noindex">',
		main: `<main id="text" data-scope="ListPage"><div class="prose" data-scope="Missing"><h1 data-scope="Missing">There is no such page</h1>
<p data-scope="Missing">The address may have been cut short, or the article is no longer in this collection. The <a href="/" data-scope="Missing">front page</a> and the list of <a href="/articles/" data-scope="Missing">all articles</a> are still there.</p></div></main>`,
	});
}
