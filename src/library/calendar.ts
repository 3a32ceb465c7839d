import type { Day } from './make-library.ts';

/** The days of a month that have articles. */
export interface Month {
	/** Such as `2017-09`. */
	month: string;
	/** Of articles. */
	count: number;
	/** Oldest first. */
	days: readonly Day[];
}

/** The months of a year that have articles. */
export interface Year {
	/** Such as `2017`. */
	year: string;
	/** Of articles. */
	count: number;
	/** Oldest first. */
	months: readonly Month[];
}

/** Put days, given newest first, together by month and year, oldest first. */
export function makeCalendar(days: readonly Day[]): Year[] {
	const months = Map.groupBy(days.toReversed(), ({ date }) => date.slice(0, 7));
	const all = [...months].map(([month, own]) => ({
		month,
		count: own.reduce((sum, { articles }) => sum + articles.length, 0),
		days: own,
	}));
	const years = Map.groupBy(all, ({ month }) => month.slice(0, 4));
	return [...years].map(([year, own]) => ({
		year,
		count: own.reduce((sum, { count }) => sum + count, 0),
		months: own,
	}));
}
