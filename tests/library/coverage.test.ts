import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/article/card.ts';
import { countRuns, makeMatrix } from '../../src/library/coverage/coverage-matrix.ts';
import {
	coverageOfAll,
	coverageOfDate,
	coverageOfEntry,
	keyOfCharts,
	matrixOf,
	matrixOfYear,
} from '../../src/library/coverage/coverage-of.ts';
import { drawCoverage } from '../../src/library/coverage/draw-coverage.ts';
import type { Kind } from '../../src/library/entries.ts';
import { entryPages } from '../../src/library/entry-pages.ts';
import { type Library, makeLibrary } from '../../src/library/make-library.ts';
import { ARTICLES_A_PAGE } from '../../src/library/page-sizes.ts';
import { chooseTicks, timesOf } from '../../src/library/coverage/time-steps.ts';
import { makeCard } from '../helpers/make-article.ts';

const DAY = 86_400_000;
const AUTHOR = { name: 'Ada Creel', location: null, role: null } as Card['authors'][number];

/** Articles that come so many days apart, from the first of January 2017 on. */
function libraryOf(
	count: number,
	daysApart: number,
	facts: (n: number) => Partial<Card> = () => ({}),
) {
	return makeLibrary(
		Array.from({ length: count }, (_, n) => {
			const date = new Date(Date.UTC(2017, 0, 1) + Math.floor(n * daysApart) * DAY);
			return makeCard({ id: `n${n}`, datePublished: date.toISOString().slice(0, 10), ...facts(n) });
		}),
	);
}

function entryOf(library: Library, kind: Kind, name: string) {
	const entry = library.entries[kind].get(name);
	if (!entry) throw new Error(`There is no ${name}`);
	return entry;
}

describe('time', () => {
	test.each([
		[30, 1, 'day', '2017-01-01', 30],
		[60, 5, 'month', '2017-01', 10],
		[60, 20, 'month', '2017-01', 39],
		[60, 100, 'year', '2017', 17],
	])('%i articles, one in %i days, are counted by the %s', (count, apart, step, first, times) => {
		const coverage = coverageOfAll(libraryOf(count, apart));
		expect(coverage).toMatchObject({ step, sums: { count } });
		expect(coverage?.times[0]).toBe(first);
		expect(coverage?.times.length).toBe(times);
	});

	test('few articles, or articles of few days, are not drawn', () => {
		expect(coverageOfAll(libraryOf(0, 1))).toBeUndefined();
		expect(coverageOfAll(libraryOf(7, 1))).toBeUndefined();
		expect(coverageOfAll(libraryOf(200, 0))).toBeUndefined();
	});

	test('no time is left out, and a year or a month is drawn from its first day to its last', () => {
		expect(timesOf({ first: '2019-11-30', last: '2020-03-01' }, 'month')).toEqual(
			'2019-11 2019-12 2020-01 2020-02 2020-03'.split(' '),
		);
		const library = libraryOf(400, 0.9);
		const [year] = library.calendar;
		expect(year && coverageOfDate(library, year)?.times.length).toBe(12);
		const february = year?.months[1];
		expect(february && coverageOfDate(library, february)?.times).toMatchObject({
			0: '2017-02-01',
			27: '2017-02-28',
			length: 28,
		});
	});

	test('an axis names round times, and none close to its end', () => {
		const axis = (first: string, last: string, step: 'day' | 'month' | 'year') =>
			chooseTicks(timesOf({ first, last }, step)).map(({ time }) => time);
		expect(axis('2015-01-09', '2019-12-30', 'month')).toEqual(
			'2015-01 2016-01 2017-01 2018-01 2019-01'.split(' '),
		);
		expect(axis('1901-05-01', '2000-05-01', 'year')).toEqual('1920 1940 1960 1980'.split(' '));
		expect(axis('2015-03-01', '2020-02-01', 'month').at(-1)).toBe('2019-01');
		expect(axis('2017-01-25', '2017-02-07', 'day')).toEqual(
			'2017-01-26 2017-01-28 2017-01-30 2017-02-01 2017-02-03 2017-02-05'.split(' '),
		);
	});
});

describe('publications', () => {
	const names = ['Gazette', 'Tide', 'Post', 'Ledger', 'Courier', 'Herald', 'Echo', 'Wire', 'Sun'];
	const library = libraryOf(486, 1, (n) => ({
		publication: names[Math.floor(Math.sqrt(n / 6))] ?? '',
	}));

	test('the six largest have rows of their own, and the rest one together', () => {
		const coverage = coverageOfAll(library);
		expect(coverage?.rows.map(({ name, publications }) => name ?? publications)).toEqual([
			'Sun',
			'Wire',
			'Echo',
			'Herald',
			'Courier',
			'Ledger',
			3,
		]);
		const heights = coverage?.rows.flatMap(({ bars }) => bars.map((bar) => bar?.count ?? 0)) ?? [];
		expect(heights.reduce((sum, count) => sum + count)).toBe(486);
		expect(coverage?.peak).toMatchObject({ count: Math.max(...heights), row: { name: 'Sun' } });
	});

	test('a row for one publication alone is named after it', () => {
		const seven = libraryOf(35, 1, (n) => ({ publication: names[n % 7] ?? '' }));
		expect(coverageOfAll(seven)?.rows.map(({ name }) => name)).not.toContain(undefined);
	});

	test('however long the time, no more bars are drawn than a page has room for', () => {
		const long = libraryOf(1000, 40, (n) => ({ publication: names[n % 9] ?? '' }));
		const coverage = coverageOfAll(long);
		expect(coverage?.step).toBe('year');
		expect((coverage?.rows.length ?? 0) * (coverage?.times.length ?? 0)).toBeLessThanOrEqual(300);
	});
});

describe('a bar', () => {
	const library = libraryOf(400, 1, (n) => ({
		publication: n % 2 ? 'Post' : 'Tide',
		authors: [AUTHOR],
	}));
	const pathOf = (paths: ReturnType<typeof coverageOfAll>, time: string, row = 0) =>
		paths?.rows[row]?.bars[paths.times.indexOf(time)]?.path;

	test('of all articles leads to where the list of its publication comes to that time', () => {
		const coverage = coverageOfAll(library);
		// 200 articles of a paper, the newest first: those after March are 155.
		const page = Math.ceil(156 / ARTICLES_A_PAGE);
		expect(pathOf(coverage, '2017-03')).toBe(`publications/post/${page}/#day-2017-03-31`);
		expect(coverage?.sums.bars[0]?.path).toBe('dates/2017/01/');
	});

	test('of an author leads to that place in their own list', () => {
		const coverage = coverageOfEntry(library, entryOf(library, 'authors', AUTHOR.name));
		// Those after March are 310.
		const page = Math.ceil(311 / ARTICLES_A_PAGE);
		expect(pathOf(coverage, '2017-03')).toBe(`authors/ada-creel/${page}/#day-2017-03-31`);
	});

	test('of a day leads to the issue', () => {
		const month = library.calendar[0]?.months[2];
		expect(month && pathOf(coverageOfDate(library, month), '2017-03-31')).toBe(
			'publications/post/2017-03-31/',
		);
	});

	test('of the only publication there is leads to the date', () => {
		expect(pathOf(coverageOfAll(libraryOf(40, 5)), '2017-03')).toBe('dates/2017/03/');
	});

	test('is as high as it counts, and never too low to be seen', () => {
		const uneven = libraryOf(105, 1, (n) => ({
			datePublished: n < 100 ? '2017-01-01' : `2017-01-0${n - 98}`,
		}));
		const coverage = coverageOfAll(uneven);
		const row = coverage?.rows[0];
		expect(coverage && row && drawCoverage(coverage, 'ltr').barsOf(row)).toMatch(
			/^M0\.5 100v-100M1\.5 100v-5M/,
		);
		expect(coverage && drawCoverage(coverage, 'rtl').columnOf(0)).toBe(
			`M${(coverage?.times.length ?? 0) - 0.5} 100v-100`,
		);
	});
});

test('a first page of a list is made anew when its chart changes, and no page that has none', () => {
	const keysOf = (changed: number) => {
		const library = libraryOf(3 * ARTICLES_A_PAGE, 1, (n) => ({
			authors: [AUTHOR],
			publication: n === changed ? 'Tide' : 'Post',
		}));
		const pages = entryPages(library).filter(({ entry }) => entry.kind === 'authors');
		return pages.map(({ key }) => key());
	};
	const [before, after] = [keysOf(60), keysOf(40)];
	// Newest first: both articles are on the last page.
	expect(before.map((key, index) => key === after[index])).toEqual([false, true, false]);
});

test('the first page of an index is made anew when its charts change', () => {
	const keysOf = (kind: Kind, changed: number) => {
		// The two smallest publications have one row together, and rows of their own in the matrix alone.
		const library = libraryOf(400, 4, (n) => ({
			publication: n < 386 ? `Paper ${n % 6}` : n === changed ? 'Echo' : 'Wire',
		}));
		return keyOfCharts(library, kind);
	};
	expect(keysOf('publications', 390)).not.toBe(keysOf('publications', 391));
	expect(keysOf('authors', 390)).toBe(keysOf('authors', 391));
	expect(keysOf('authors', 380)).not.toBe(keysOf('authors', 390));
});

test('a matrix tells a gap from the time before a publication began and after it ended', () => {
	const dated = (publication: string, ...dates: string[]) =>
		dates.map((date, n) =>
			makeCard({ id: `${publication}-${n}`, datePublished: `${date}-05`, publication }),
		);
	const { inTime } = makeLibrary([
		...dated('Post', '2016-11', '2016-12', '2017-01', '2017-02', '2017-02'),
		...dated('Tide', '2016-12', '2017-02'),
		...dated('Echo', '2017-01'),
	]);
	const runs = countRuns(inTime, 'month', ({ time, publication }) => `${publication} ${time}`);
	const matrix = makeMatrix(runs);
	expect(matrix?.years).toEqual([
		{ year: '2016', columns: 2, isEmpty: false },
		{ year: '2017', columns: 2, isEmpty: false },
	]);
	const show = (own: typeof matrix) =>
		own?.rows.map(({ name, cells }) => [
			name,
			...cells.map((cell) => (typeof cell === 'object' ? cell.count : (cell ?? '-'))),
		]);
	expect(show(matrix)).toEqual([
		['Post', 1, 1, 1, 2],
		['Tide', '-', 1, 'gap', 1],
		['Echo', '-', '-', 1, '-'],
	]);
	expect(matrix?.rows[0]?.cells[3]).toEqual({ count: 2, path: 'Post 2017-02', level: 5 });
	const long = makeLibrary([
		...dated('Post', '2016-01', '2018-12'),
		...dated('Tide', '2017-02', '2017-03', '2017-05'),
		...dated('Echo', '2018-01', '2018-02'),
	]);
	// A year in the middle of a run is a row of gaps, one before it began is none.
	const ofYear = makeMatrix(
		countRuns(long.inTime, 'month', () => ''),
		'2017',
	);
	expect(show(ofYear)).toEqual([
		['Tide', '-', 1, 1, 'gap', 1, ...Array(7).fill('-')],
		['Post', ...Array(12).fill('gap')],
	]);
});

test('a matrix of too many months is one of years, which have their own; of too many publications one of the largest', () => {
	const papers = (count: number, apart: number) =>
		libraryOf(count * 5, apart, (n) => ({ publication: `Paper ${n % count}` }));
	const few = papers(12, 30);
	expect(matrixOf(few)?.step).toBe('month');
	expect(few.calendar.map(({ year }) => matrixOfYear(few, year))).toEqual(
		few.calendar.map(() => undefined),
	);
	const long = papers(12, 60);
	expect(matrixOf(long)?.step).toBe('year');
	const [, second] = long.calendar;
	expect(matrixOfYear(long, second?.year ?? '')).toMatchObject({
		step: 'month',
		years: [{ year: second?.year, columns: 12, isEmpty: false }],
		publications: 12,
	});
	const largest = matrixOf(papers(300, 1));
	expect(largest).toMatchObject({ step: 'year', publications: 300 });
	expect(largest?.rows.length).toBe(160);
	expect(matrixOf(papers(1, 100))).toBeUndefined();
});
