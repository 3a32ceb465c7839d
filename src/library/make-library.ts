import type { Article } from '../article/schema.ts';
import { comparePages, compareText } from './compare-pages.ts';

/** The articles of one date, in the order of their pages. */
export interface Day {
	date: string;
	articles: readonly Article[];
}

/** All articles, put in order once and asked by every page. */
export interface Library {
	/** Newest day first, and within a day in the order of pages. */
	articles: readonly Article[];
	/** Newest first. */
	days: readonly Day[];
	/** Names of the newspapers. */
	publications: ReadonlySet<string>;
	/** By id. */
	surroundings: ReadonlyMap<string, Surroundings>;
}

/** What stands round an article. */
export interface Surroundings {
	/** Number of articles in front of it in `articles`. */
	index: number;
	day: Day;
	/** The article before it in time. */
	previous: Article | undefined;
	/** The article after it in time. */
	next: Article | undefined;
}

/** Put articles in order. */
export function makeLibrary(unordered: readonly Article[]): Library {
	const days = toDays(unordered);
	return {
		articles: days.flatMap((day) => day.articles),
		days,
		publications: new Set(unordered.map(({ publication }) => publication)),
		surroundings: toSurroundings(days),
	};
}

/** Put articles that are in order together by date. */
export function groupByDay(articles: readonly Article[]): Day[] {
	const groups = Map.groupBy(articles, ({ datePublished }) => datePublished);
	return [...groups].map(([date, group]) => ({ date, articles: group }));
}

function toDays(articles: readonly Article[]): Day[] {
	const ordered = articles.toSorted(
		(a, b) =>
			compareText(b.datePublished, a.datePublished) ||
			comparePages(a.printPage, b.printPage) ||
			compareText(a.publication, b.publication) ||
			compareText(a.id, b.id),
	);
	return groupByDay(ordered);
}

function toSurroundings(days: readonly Day[]): Map<string, Surroundings> {
	const surroundings = new Map<string, Surroundings>();
	const inTime = days.toReversed().flatMap((day) => day.articles);
	const at = new Map(inTime.map(({ id }, index) => [id, index]));
	let index = 0;
	for (const day of days) {
		for (const { id } of day.articles) {
			const time = at.get(id) ?? 0;
			surroundings.set(id, { index, day, previous: inTime[time - 1], next: inTime[time + 1] });
			index += 1;
		}
	}
	return surroundings;
}
