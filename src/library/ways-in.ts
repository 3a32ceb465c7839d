import { type Kind, kinds } from './entries.ts';
import type { Library } from './make-library.ts';
import { DATES, indexPath, listPath } from './paths.ts';

/** An index that has something in it. */
export interface WayIn {
	name: 'articles' | Kind | 'dates';
	path: string;
	/** Of articles, names or days. */
	count: number;
}

/** Give the indexes that lead to the articles: none that is empty. */
export function waysIn({ articles, days, entries }: Library): WayIn[] {
	const ways: WayIn[] = [
		{ name: 'articles', path: listPath(1), count: articles.length },
		...kinds.map((kind) => ({ name: kind, path: indexPath(kind), count: entries[kind].size })),
		{ name: 'dates', path: DATES, count: days.length },
	];
	return ways.filter(({ count }) => count > 0);
}

/** Give a key that is another if the indexes, not regarding their sizes, or the kinds of files left out are others. */
export function keyOfWays(library: Library): string {
	const paths = waysIn(library).map(({ path }) => path);
	return [...paths, ...library.fitting.leftOut.keys()].join(' ');
}
