import { A_PAGE, groupByDay, libraryOf } from '../lib/library.ts';
import { page } from '../lib/page.ts';
import { dayBlock } from '../lib/teaser.ts';
import type { Item, PageData } from '../lib/types.ts';
import { ways } from '../lib/ways.ts';

interface Paged {
	pagination: { items: Item[]; pageNumber: number; pages: unknown[]; hrefs: string[] };
}

/** The list of all articles, seventy-five a page. */
export const data = {
	pagination: {
		data: 'collections.articles',
		size: A_PAGE,
		before: (items: Item[]) => libraryOf(items).items,
	},
	permalink: ({ pagination: { pageNumber } }: Paged) =>
		pageNumber === 0 ? 'articles/index.html' : `articles/${pageNumber + 1}/index.html`,
};

export function render({ pagination, collections }: PageData & Paged): string {
	const { items, pageNumber, pages, hrefs } = pagination;
	const title = pageNumber === 0 ? 'All articles' : `All articles, page ${pageNumber + 1}`;
	const link = (rel: string, label: string, href: string | undefined) =>
		href === undefined ? '' : `<a rel="${rel}" href="${href}" data-scope="Pager">${label}</a>`;
	const pager = `<nav aria-label="Pages" data-scope="Pager">${link('prev', 'Newer articles', hrefs[pageNumber - 1])}
<span data-scope="Pager">Page ${pageNumber + 1} of ${pages.length}</span>
${link('next', 'Older articles', hrefs[pageNumber + 1])}</nav>`;
	return page({
		kind: 'list',
		title,
		current: 'articles',
		main: `<main id="text" data-scope="ListPage">
${ways(libraryOf(collections.articles), 'articles')}
<header class="list-head"><h1>${title}</h1></header>
${groupByDay(items)
	.map((day) => dayBlock(day))
	.join('')}${pages.length > 1 ? pager : ''}
</main>`,
	});
}
