import type { Library } from './library.ts';
import { formatNumber } from './teaser.ts';

/** Write the indexes of the real site; how much is in each is told where none is the current one. */
export function ways({ items, days, counts }: Library, current?: 'articles'): string {
	const count = (read: (item: Library['items'][number]) => string | undefined) =>
		new Set(items.flatMap((item) => read(item) ?? [])).size;
	const all = [
		['articles', 'All articles', items.length],
		['publications', 'Publications', count(({ data }) => data.publication)],
		['authors', 'People', counts.people],
		['places', 'Places', counts.towns],
		['sections', 'Sections', count(({ data }) => data.printSection ?? data.kicker)],
		['languages', 'Languages', count(({ data }) => data.inLanguage)],
		['dates', 'Dates', days.length],
	] as const;
	const links = all
		.filter(([, , number]) => number > 0)
		.map(([path, name, number]) => {
			const mark = path === current ? ' aria-current="page"' : '';
			const much = current ? '' : ` <small>${formatNumber(number)}</small>`;
			return `<span><a href="/${path}/"${mark}>${name}</a>${much} </span>`;
		});
	return `<nav class="ways" aria-label="Ways in">${links.join('')}</nav>`;
}
