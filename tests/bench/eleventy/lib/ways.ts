import type { Library } from './library.ts';
import { formatNumber } from './teaser.ts';

/** Write the indexes of the real site, and how much is in each. */
export function ways({ items, days, counts }: Library): string {
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
		.map(
			([path, name, number]) =>
				`<span><a href="/${path}/">${name}</a> <small>${formatNumber(number)}</small> </span>`,
		);
	return `<nav class="ways" aria-label="Ways in">${links.join('')}</nav>`;
}
