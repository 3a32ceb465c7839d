import type { Card } from '../article/card.ts';
import {
	byPublication,
	type CoverageOptions,
	type CoverageRow,
	countRow,
	spanOf,
} from './coverage.ts';
import { timeOf, timesOf } from './time-steps.ts';

/** More would weigh too much; with more months than this, years are counted. */
const MOST_CELLS = 800;
/** Fewer columns show no gap. */
const FEWEST_TIMES = 3;
/** How high a bar can be, in steps that are told apart. */
const LEVELS = 5;

/** How many articles each publication has, month by month or year by year. */
export interface Matrix {
	step: 'month' | 'year';
	/** Oldest first, with none left out. */
	times: readonly string[];
	/** The same by year: how many columns each has. */
	years: ReadonlyArray<{ year: string; columns: number }>;
	/** The largest first. */
	rows: readonly MatrixRow[];
	/** How many publications there are, shown or not. */
	publications: number;
}

/** What a publication has. */
export interface MatrixRow extends Pick<CoverageRow, 'name' | 'written' | 'publications'> {
	cells: readonly Cell[];
}

/** Its articles at a time, from level 1 to 5; a gap between its first and its last; or nothing, before and after. */
export type Cell = { count: number; path: string; level: number } | 'gap' | undefined;

/** Count articles, oldest first, by publication and time; undefined where there is nothing to compare. */
export function makeMatrix(
	articles: readonly Card[],
	pathOf: CoverageOptions['pathOf'],
): Matrix | undefined {
	const all = byPublication(articles);
	if (all.length < 2) return undefined;
	const span = spanOf(articles);
	const months = timesOf(span, 'month');
	const step = months.length * all.length > MOST_CELLS ? 'year' : 'month';
	const times = step === 'month' ? months : timesOf(span, 'year');
	if (times.length < FEWEST_TIMES) return undefined;

	const shown = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / times.length)));
	const rows = shown.map(([key, own]) => countRow(own, times, step, pathOf, key));
	const peak = Math.max(...rows.flatMap(({ bars }) => bars.map((bar) => bar?.count ?? 0)));
	const years = [...Map.groupBy(times, (time) => timeOf(time, 'year'))];
	return {
		step,
		times,
		years: years.map(([year, own]) => ({ year, columns: own.length })),
		rows: rows.map((row) => ({ ...row, cells: toCells(row, peak) })),
		publications: all.length,
	};
}

function toCells({ bars }: CoverageRow, peak: number): Cell[] {
	const first = bars.findIndex((bar) => bar);
	const last = bars.findLastIndex((bar) => bar);
	return bars.map((bar, index) => {
		if (bar) return { ...bar, level: Math.ceil((bar.count / peak) * LEVELS) };
		return index > first && index < last ? 'gap' : undefined;
	});
}
