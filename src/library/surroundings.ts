import type { Card } from '../article/card.ts';
import { findFirst } from '../lib/find-first.ts';
import { type Kind, namesIn } from './entries.ts';
import { type Link, type RecordLinks, recordLinks } from './record-links.ts';
import type { Library, Place } from './make-library.ts';

/** Articles of an issue that a page shows, its own among them; more are behind a link. */
const MOST_OF_ISSUE = 7;
/** People, and places filed from, of whom a page shows other articles. */
const MOST_NAMES = 3;

/** All that an article's page shows of other articles. */
export interface Surroundings {
	/** The article before it in time. */
	previous: Card | undefined;
	/** The article after it in time. */
	next: Card | undefined;
	/** How many articles its day has. */
	day: { count: number };
	/** Articles of its issue round it and itself, in the order of pages; its number among `count`, from 1. */
	issue: { articles: readonly Card[]; number: number; count: number };
	/** The first articles that other publications have on its day. */
	others: readonly Card[];
	/** The articles of each of its people that are nearest in time and stand nowhere else here. */
	people: readonly Near[];
	/** The same of each place that it was filed from. */
	places: readonly Near[];
	/** Where what its record says leads to. */
	links: RecordLinks;
}

/** An article by someone, or filed from somewhere. */
export interface Near {
	name: string;
	article: Card;
}

/** Find what stands round an article. Throws for an article that the library does not have. */
export function surroundingsOf(library: Library, card: Card): Surroundings {
	const place = library.places.get(card.id);
	if (!place) throw new Error(`The library has no article ${card.id}`);
	const { entries, inTime } = library;
	const { time, day, issue, turn } = place;
	const articles = aroundTurn(place);
	const shown = new Set([inTime[time], ...articles, ...issue.others]);
	const nearest = (kind: Kind) =>
		namesIn(card, kind)
			.slice(0, MOST_NAMES)
			.flatMap(({ key, name }) => {
				const numbers = entries[kind].get(key)?.numbers ?? [];
				return findNearest(inTime, numbers, time, shown).map((article) => ({ name, article }));
			});
	const people = nearest('authors');
	const places = nearest('places');
	return {
		previous: inTime[time - 1],
		next: inTime[time + 1],
		day: { count: day.articles.length },
		issue: { articles, number: turn + 1, count: issue.articles.length },
		others: issue.others,
		people,
		places,
		links: recordLinks(library, card),
	};
}

/** Give a key that is another if the page of an article with these surroundings is another. */
export function keyOfArticlePage(card: Card, surroundings: Surroundings): string {
	const { previous, next, day, issue, others, people, places, links } = surroundings;
	const near = [...people, ...places];
	const cards = [card, previous, next, ...issue.articles, ...others];
	for (const { article } of near) cards.push(article);
	const names: readonly Link[] = Object.values(links).flat();
	return [
		day.count,
		issue.number,
		issue.count,
		issue.articles.length,
		people.length,
		...cards.map((one) => one?.digest ?? '-'),
		...near.map(({ name }) => name),
		...names.map(({ path }) => path),
	].join(' ');
}

/** As many articles before as after, where there are so many. */
function aroundTurn({ issue: { articles }, turn }: Place): readonly Card[] {
	const last = Math.max(0, articles.length - MOST_OF_ISSUE);
	const from = Math.min(Math.max(0, turn - (MOST_OF_ISSUE >> 1)), last);
	return articles.slice(from, from + MOST_OF_ISSUE);
}

/**
 * Find the article before a time and the one after it, of some that are in order, that are not shown yet.
 *
 * No more, and no count of all: a new article would otherwise be news on every page of its author.
 */
function findNearest(
	inTime: readonly Card[],
	numbers: readonly number[],
	time: number,
	shown: Set<Card | undefined>,
): Card[] {
	const from = findFirst(numbers.length, (at) => (numbers[at] ?? 0) >= time);
	const isNew = (number: number | undefined) => number !== undefined && !shown.has(inTime[number]);
	let [before, after] = [from - 1, from];
	while (before >= 0 && !isNew(numbers[before])) before--;
	while (after < numbers.length && !isNew(numbers[after])) after++;
	const found = [numbers[before], numbers[after]].flatMap((number) =>
		number === undefined ? [] : (inTime[number] ?? []),
	);
	for (const article of found) shown.add(article);
	return found;
}
