import type { Card } from '../article/card.ts';
import type { Library } from './make-library.ts';
import { dayPath } from './paths.ts';

/** Other articles of the day that a page shows; more are behind a link. */
const MOST_OTHERS = 5;

/** All that an article's page shows of other articles. */
export interface Surroundings {
	/** The article before it in time. */
	previous: Card | undefined;
	/** The article after it in time. */
	next: Card | undefined;
	/** The day of the list of all articles: its path from the site's root, and how many articles it has. */
	day: { path: string; count: number };
	/** The first other articles of its day. */
	others: readonly Card[];
}

/** Find what stands round an article. Throws for an article that the library does not have. */
export function surroundingsOf(library: Library, { id }: Card): Surroundings {
	const place = library.places.get(id);
	if (!place) throw new Error(`The library has no article ${id}`);
	const { previous, next, day } = place;
	return {
		previous,
		next,
		day: { path: dayPath(library, day), count: day.articles.length },
		others: day.articles
			.slice(0, MOST_OTHERS + 1)
			.filter((other) => other.id !== id)
			.slice(0, MOST_OTHERS),
	};
}

/** Give a key that is another if the page of an article with these surroundings is another. */
export function keyOfArticlePage(
	card: Card,
	{ previous, next, day, others }: Surroundings,
): string {
	const cards = [card, previous, next, ...others];
	return [day.path, day.count, ...cards.map((one) => one?.digest ?? '-')].join(' ');
}
