import type { Card } from '../article/card.ts';
import { comparePages, compareText } from './compare-pages.ts';

/** The articles of one date, in the order of their pages. */
export interface Day {
	date: string;
	articles: readonly Card[];
}

/** All articles, put in order once and asked by every page. */
export interface Library {
	/** In order of file and line. */
	asRead: readonly Card[];
	/** Newest day first, and within a day in the order of pages. */
	articles: readonly Card[];
	/** Newest first. */
	days: readonly Day[];
	/** Names of the newspapers. */
	publications: ReadonlySet<string>;
	/** By id. */
	places: ReadonlyMap<string, Place>;
}

/** Where an article stands among the others. */
export interface Place {
	/** Number of articles in front of it in `articles`. */
	index: number;
	day: Day;
	/** The article before it in time. */
	previous: Card | undefined;
	/** The article after it in time. */
	next: Card | undefined;
}

/** Put articles in order. */
export function makeLibrary(asRead: readonly Card[]): Library {
	const days = toDays(asRead);
	return {
		asRead,
		articles: days.flatMap((day) => day.articles),
		days,
		publications: new Set(asRead.map(({ publication }) => publication)),
		places: toPlaces(days),
	};
}

/** Put articles that are in order together by date. */
export function groupByDay(articles: readonly Card[]): Day[] {
	const groups = Map.groupBy(articles, ({ datePublished }) => datePublished);
	return [...groups].map(([date, group]) => ({ date, articles: group }));
}

function toDays(articles: readonly Card[]): Day[] {
	const ordered = articles.toSorted(
		(a, b) =>
			compareText(b.datePublished, a.datePublished) ||
			comparePages(a.printPage, b.printPage) ||
			compareText(a.publication, b.publication) ||
			compareText(a.id, b.id),
	);
	return groupByDay(ordered);
}

function toPlaces(days: readonly Day[]): Map<string, Place> {
	const places = new Map<string, Place>();
	const inTime = days.toReversed().flatMap((day) => day.articles);
	const at = new Map(inTime.map(({ id }, index) => [id, index]));
	let index = 0;
	for (const day of days) {
		for (const { id } of day.articles) {
			const time = at.get(id) ?? 0;
			places.set(id, { index, day, previous: inTime[time - 1], next: inTime[time + 1] });
			index += 1;
		}
	}
	return places;
}
