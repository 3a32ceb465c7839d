import type { Card } from '../article/card.ts';
import { makeCalendar, type Year } from './calendar.ts';
import { comparePages, compareText } from './compare-pages.ts';
import { type Fitting, fitFiles, type Limits } from './fit-files.ts';
import { type Entries, type Entry, type Kind, makeEntries } from './entries.ts';

/** The articles of one date, in the order of their pages. */
export interface Day {
	date: string;
	articles: readonly Card[];
}

/** The articles that one publication has on one date, in the order of their pages. */
export interface Issue {
	articles: readonly Card[];
	/** The first articles that other publications have on that date. */
	others: readonly Card[];
}

/** All articles, put in order once and asked by every page. */
export interface Library {
	/** In order of file and line. */
	asRead: readonly Card[];
	/** Newest day first, and within a day in the order of pages. */
	articles: readonly Card[];
	/** Oldest day first, and within a day in the order of pages. */
	inTime: readonly Card[];
	/** Newest first. */
	days: readonly Day[];
	/** The same by year and month, oldest first. */
	calendar: readonly Year[];
	/** The names that articles are found by, by kind. */
	entries: Readonly<Record<Kind, Entries>>;
	/** How many files the site has, and what it leaves out to have no more. */
	fitting: Fitting;
	/** By id. */
	places: ReadonlyMap<string, Place>;
}

/** Where an article stands among the others. */
export interface Place {
	/** Number of articles in front of it in `articles`. */
	index: number;
	/** Number of articles in front of it in `inTime`. */
	time: number;
	day: Day;
	issue: Issue;
	/** Number of articles in front of it in its issue. */
	turn: number;
}

/** Articles of other publications that an issue knows; more are behind a link. */
const MOST_OTHERS = 5;

/** Put articles in order, for a site that has no more than some number of files. */
export function makeLibrary(
	asRead: readonly Card[],
	limits: Limits = { mostFiles: null, socialImages: false, search: true },
): Library {
	const days = toDays(asRead);
	const inTime = days.toReversed().flatMap((day) => day.articles);
	const library = {
		asRead,
		articles: days.flatMap((day) => day.articles),
		inTime,
		days,
		calendar: makeCalendar(days),
		entries: makeEntries(inTime),
		places: toPlaces(days, inTime),
	};
	return { ...library, fitting: fitFiles(library, limits) };
}

/** Give the articles of an entry, newest day first, and within a day in the order of pages. */
export function articlesOf({ inTime }: Library, { numbers }: Entry): Card[] {
	const articles = numbers.flatMap((number) => inTime[number] ?? []);
	return groupByDay(articles)
		.toReversed()
		.flatMap((day) => day.articles);
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

function toPlaces(days: readonly Day[], inTime: readonly Card[]): Map<string, Place> {
	const places = new Map<string, Place>();
	const at = new Map(inTime.map(({ id }, index) => [id, index]));
	let index = 0;
	for (const day of days) {
		const issues = toIssues(day);
		const turns = new Map<Issue, number>();
		for (const { id, publication } of day.articles) {
			const issue = issues.get(publication.normalize()) as Issue;
			const turn = turns.get(issue) ?? 0;
			turns.set(issue, turn + 1);
			places.set(id, { index, time: at.get(id) ?? 0, day, issue, turn });
			index += 1;
		}
	}
	return places;
}

/** Part the articles of a day by publication. */
function toIssues({ articles }: Day): Map<string, Issue> {
	const groups = Map.groupBy(articles, ({ publication }) => publication.normalize());
	const issues = new Map<string, Issue>();
	for (const [publication, own] of groups) {
		const others: Card[] = [];
		for (const card of own.length < articles.length ? articles : []) {
			if (card.publication.normalize() !== publication && others.push(card) === MOST_OTHERS) break;
		}
		issues.set(publication, { articles: own, others });
	}
	return issues;
}
