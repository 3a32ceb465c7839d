import { toIso } from './dates.ts';
import type { Item } from './types.ts';

/** The articles of a date. */
export interface Day {
	date: string;
	items: Item[];
	/** Page of the list where it begins. */
	list: number;
}

/** All articles in order, and the place of each. */
export interface Library {
	/** Newest first. */
	days: Day[];
	/** Newest day first. */
	items: Item[];
	/** By address. */
	places: Map<string, Place>;
}

/** Where an article stands. */
export interface Place {
	item: Item;
	day: Day;
	/** Of the day, among all days. */
	number: number;
	/** In the day. */
	place: number;
}

/** Articles on a page of the list. */
export const A_PAGE = 100;

const libraries = new WeakMap<Item[], Library>();

/** Put all articles in order, once a build. */
export function libraryOf(articles: Item[]): Library {
	let library = libraries.get(articles);
	if (!library) {
		library = makeLibrary(articles);
		libraries.set(articles, library);
	}
	return library;
}

/** Put articles that are in order together by date; `before` is how many stand in front of them. */
export function groupByDay(items: readonly Item[], before = 0): Day[] {
	const days: Day[] = [];
	for (const [index, item] of items.entries()) {
		const date = toIso(item.date);
		const last = days.at(-1);
		if (last?.date === date) last.items.push(item);
		else days.push({ date, items: [item], list: Math.floor((before + index) / A_PAGE) + 1 });
	}
	return days;
}

function makeLibrary(articles: Item[]): Library {
	const items = articles.toSorted(
		(a, b) => b.date.getTime() - a.date.getTime() || (a.data.order < b.data.order ? -1 : 1),
	);
	const days = groupByDay(items);
	const places = days.flatMap((day, number) =>
		day.items.map((item, place) => [item.url, { item, day, number, place }] as const),
	);
	return { days, items, places: new Map(places) };
}
