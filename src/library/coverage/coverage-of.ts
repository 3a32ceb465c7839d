import type { Month, Year } from '../calendar.ts';
import { type Coverage, keyOfCoverage, makeCoverage, type Share } from './coverage.ts';
import { countRuns, fitsMatrix, makeMatrix, type Matrix, type Runs } from './coverage-matrix.ts';
import type { Entry, Kind } from '../entries.ts';
import { findIssue } from '../issues.ts';
import type { Library } from '../make-library.ts';
import { datePath } from '../paths.ts';
import { placeInList } from '../place-in-list.ts';

/** The front page and each index show it: it is worked out once. */
const ofAll = new WeakMap<Library, Coverage | undefined>();

/** Show when all articles were printed: a bar leads to where its publication's list comes to that time. */
export function coverageOfAll(library: Library): Coverage | undefined {
	if (!ofAll.has(library)) {
		const pathOf = (share: Share) => pathOfAll(library, share);
		ofAll.set(library, makeCoverage({ articles: library.inTime, pathOf }));
	}
	return ofAll.get(library);
}

/** Years show their part of it. */
const runs = new WeakMap<Library, Runs>();

function monthsOf(library: Library): Runs {
	const found = runs.get(library) ?? countBy(library, 'month');
	runs.set(library, found);
	return found;
}

function countBy(library: Library, step: Matrix['step']): Runs {
	return countRuns(library.inTime, step, (share) => pathOfAll(library, share));
}

/** Show all articles by publication and month, or by year where months are too many. */
export function matrixOf(library: Library): Matrix | undefined {
	const months = monthsOf(library);
	return makeMatrix(fitsMatrix(months) ? months : countBy(library, 'year'));
}

/** Show the articles of a year by publication and month, where there is no matrix of all months. */
export function matrixOfYear(library: Library, year: string): Matrix | undefined {
	const months = monthsOf(library);
	return fitsMatrix(months) ? undefined : makeMatrix(months, year);
}

/** Give a key that is another if the charts of an index are others. */
export function keyOfCharts(library: Library, kind: Kind): string {
	const matrix = kind === 'publications' ? JSON.stringify(matrixOf(library)) : '';
	return `${keyOfCoverage(coverageOfAll(library))} ${matrix}`;
}

/** Show when the articles of a year or a month were printed. */
export function coverageOfDate(library: Library, date: Year | Month): Coverage | undefined {
	const months = 'months' in date ? date.months : [date];
	const [first, last] =
		'months' in date ? [`${date.year}-01`, `${date.year}-12`] : [date.month, date.month];
	return makeCoverage({
		articles: months.flatMap(({ days }) => days.flatMap(({ articles }) => articles)),
		span: { first: `${first}-01`, last: lastDayOf(last) },
		pathOf: (share) => pathOfAll(library, share),
	});
}

/** Show when the articles of an entry were printed: a bar leads to where the list of them comes to that time. */
export function coverageOfEntry(library: Library, entry: Entry): Coverage | undefined {
	const isPublication = entry.kind === 'publications';
	return makeCoverage({
		articles: entry.numbers.flatMap((number) => library.inTime[number] ?? []),
		pathOf: ({ time, last }) =>
			isPublication && time === last
				? findIssue(library, entry, last)
				: placeInList(library, entry, last),
	});
}

function pathOfAll(library: Library, { publication, time, last }: Share): string {
	const { publications } = library.entries;
	const entry = publication === undefined ? undefined : publications.get(publication);
	if (!entry || publications.size === 1) return datePath(time);
	return time === last ? findIssue(library, entry, last) : placeInList(library, entry, last);
}

/** Give the last day of a month such as `2017-09`. */
function lastDayOf(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
