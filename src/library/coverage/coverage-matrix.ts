import type { Card } from '../../article/card.ts';
import {
	type Bar,
	byPublication,
	type CoverageOptions,
	type CoverageRow,
	countRow,
	spanOf,
} from './coverage.ts';
import { timeOf, timesOf } from './time-steps.ts';

/** More would weigh too much: where there are more, years are counted, and each year has its months on its own page. */
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
	/** The same by year: how many columns each has, and whether any article. */
	years: ReadonlyArray<{ year: string; columns: number; isEmpty: boolean }>;
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

/** All publications, month by month or year by year, however many there are. */
export interface Runs {
	step: Matrix['step'];
	times: readonly string[];
	/** Years that have articles. */
	printed: ReadonlySet<string>;
	rows: ReadonlyArray<
		Omit<CoverageRow, 'bars'> & { cells: ReadonlyArray<Bar | 'gap' | undefined> }
	>;
}

/** Count articles, oldest first, by publication and time. */
export function countRuns(
	articles: readonly Card[],
	step: Matrix['step'],
	pathOf: CoverageOptions['pathOf'],
): Runs {
	const times = timesOf(spanOf(articles), step);
	const rows = byPublication(articles).map(([key, own]) => {
		const { bars, ...row } = countRow(own, times, step, pathOf, key);
		const [first, last] = [bars.findIndex((bar) => bar), bars.findLastIndex((bar) => bar)];
		const cells = bars.map((bar, at) => bar ?? (at > first && at < last ? 'gap' : undefined));
		return { ...row, cells };
	});
	const printed = new Set(articles.map(({ datePublished }) => timeOf(datePublished, 'year')));
	return { step, times, printed, rows };
}

/** Tell whether a matrix has room for all that was counted. */
export function fitsMatrix({ times, rows }: Runs): boolean {
	return times.length * rows.length <= MOST_CELLS;
}

/**
 * Put what was counted, or what of it is of a year, into a matrix: as many publications as there is room for, the
 * largest first. Undefined where there is nothing to compare.
 */
export function makeMatrix({ step, times, printed, rows }: Runs, year?: string): Matrix | undefined {
	const isShown = (time: string) => year === undefined || timeOf(time, 'year') === year;
	const shownTimes = times.filter(isShown);
	const all = rows
		.map(({ cells, ...row }) => ({
			...row,
			cells: cells.filter((_, at) => isShown(times[at] ?? '')),
		}))
		.filter(({ cells }) => cells.some((cell) => cell))
		.map((row) => ({ ...row, count: row.cells.map(countOf).reduce(add, 0) }))
		.sort((a, b) => b.count - a.count);
	if (all.length < 2 || shownTimes.length < FEWEST_TIMES) return undefined;
	const shown = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / shownTimes.length)));
	const peak = Math.max(...shown.flatMap(({ cells }) => cells.map(countOf)));
	const years = [...Map.groupBy(shownTimes, (time) => timeOf(time, 'year'))];
	return {
		step,
		times: shownTimes,
		years: years.map(([year, own]) => ({
			year,
			columns: own.length,
			isEmpty: !printed.has(year),
		})),
		rows: shown.map((row) => ({ ...row, cells: row.cells.map((cell) => toCell(cell, peak)) })),
		publications: all.length,
	};
}

function toCell(cell: Bar | 'gap' | undefined, peak: number): Cell {
	if (!cell || cell === 'gap') return cell;
	return { ...cell, level: Math.ceil((cell.count / peak) * LEVELS) };
}

function countOf(cell: Bar | 'gap' | undefined): number {
	return cell && cell !== 'gap' ? cell.count : 0;
}

function add(a: number, b: number): number {
	return a + b;
}
