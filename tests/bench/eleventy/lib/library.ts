import { toIso } from './dates.ts';
import type { Item } from './types.ts';

/** The articles of a date. */
export interface Day {
	date: string;
	items: Item[];
}

/** Articles that have an issue, a person or a place in common, by their numbers in time. */
export interface Group {
	numbers: number[];
	/** Of an issue: the first articles that others have on its day. */
	others: Item[];
}

/** All articles in order, and the place of each. */
export interface Library {
	/** Newest first. */
	days: Day[];
	/** Newest day first. */
	items: Item[];
	/** Oldest day first. */
	inTime: Item[];
	/** By address. */
	places: Map<string, Place>;
	/** How many people and towns there are. */
	counts: { people: number; towns: number };
}

/** Where an article stands. */
export interface Place {
	day: Day;
	/** Its number in time. */
	time: number;
	issue: Seat;
	/** By name. */
	people: Map<string, Seat>;
	towns: Map<string, Seat>;
}

/** Where an article stands in a group: how many are in front of it. */
export interface Seat {
	group: Group;
	turn: number;
}

/** Articles on a page of the list. */
export const A_PAGE = 75;
/** Articles of other publications of the day; more are behind a link. */
const MOST_OTHERS = 5;

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

/** Put articles that are in order together by date. */
export function groupByDay(items: readonly Item[]): Day[] {
	const days: Day[] = [];
	for (const item of items) {
		const date = toIso(item.date);
		const last = days.at(-1);
		if (last?.date === date) last.items.push(item);
		else days.push({ date, items: [item] });
	}
	return days;
}

function makeLibrary(articles: Item[]): Library {
	const items = articles.toSorted(
		(a, b) => b.date.getTime() - a.date.getTime() || (a.data.order < b.data.order ? -1 : 1),
	);
	const days = groupByDay(items);
	const people = new Map<string, Group>();
	const towns = new Map<string, Group>();
	const inTime: Item[] = [];
	const places = new Map<string, Place>();
	for (const day of days.toReversed()) {
		const issues = new Map<string, Group>();
		for (const item of day.items) {
			const time = inTime.push(item) - 1;
			const { publication, authors = [], contributors = [] } = item.data;
			const all = [...authors, ...contributors];
			places.set(item.url, {
				day,
				time,
				issue: takeSeat(issues, publication, time),
				people: takeSeats(people, time, new Set(all.map(({ name }) => name))),
				towns: takeSeats(towns, time, new Set(all.flatMap(({ location }) => location ?? []))),
			});
		}
		for (const [publication, issue] of issues) issue.others = firstOthers(day, publication);
	}
	const counts = { people: people.size, towns: towns.size };
	return { days, items, inTime, places, counts };
}

function takeSeats(groups: Map<string, Group>, time: number, names: Set<string>) {
	return new Map([...names].map((name) => [name, takeSeat(groups, name, time)]));
}

function takeSeat(groups: Map<string, Group>, name: string, time: number): Seat {
	let group = groups.get(name);
	if (!group) groups.set(name, (group = { numbers: [], others: [] }));
	return { group, turn: group.numbers.push(time) - 1 };
}

function firstOthers({ items }: Day, publication: string): Item[] {
	const others: Item[] = [];
	for (const item of items)
		if (item.data.publication !== publication && others.push(item) === MOST_OTHERS) break;
	return others;
}
