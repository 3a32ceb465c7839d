import type { Card } from '../../article/card.ts';
import { writtenIn } from '../../article/written-in.ts';
import type { Written } from '../../lib/own-language.ts';
import { compareText } from '../compare-pages.ts';
import { chooseStep, type Span, type Step, timeOf, timesOf } from './time-steps.ts';

/** Fewer articles are seen at a glance. */
const FEWEST_ARTICLES = 8;
/** Publications that have a row of their own; one more than these needs no row for the rest. */
const MOST_ROWS = 6;
/** Bars, and links behind them, that a page has room for. */
const MOST_BARS = 300;

/** How many articles of each publication there are over time. */
export interface Coverage {
	step: Step;
	/** Oldest first, with none left out: `2017`, `2017-09` or `2017-09-06`. */
	times: readonly string[];
	/** The publication with the most articles first; the rest, if any, last. */
	rows: readonly CoverageRow[];
	/** The same of all publications. */
	sums: CoverageRow;
	/** The highest bar. */
	peak: Peak;
}

/** The bars of one publication, or of the rest of them. */
export interface CoverageRow {
	/** Of the publication; undefined of the rest. */
	name: string | undefined;
	/** What its name is written in. */
	written: Written;
	/** How many publications it stands for. */
	publications: number;
	/** Of articles. */
	count: number;
	/** One for each time; undefined where there is no article. */
	bars: ReadonlyArray<Bar | undefined>;
}

/** The articles that a publication has at a time. */
export interface Bar {
	count: number;
	/** Path of the place where they are listed. */
	path: string;
}

interface Peak {
	count: number;
	time: string;
	row: CoverageRow;
}

/** Some articles of one time, which a bar stands for. */
export interface Share {
	/** Key of the publication; undefined of several. */
	publication: string | undefined;
	time: string;
	/** The last date among them: lists begin with it. */
	last: string;
}

/** What coverage is made of. */
export interface CoverageOptions {
	/** Oldest first. */
	articles: readonly Card[];
	/** From when to when; by default from the first article to the last. */
	span?: Span;
	/** Gives the path of the place where articles are listed. */
	pathOf: (share: Share) => string;
}

/** Count articles over time by publication; undefined where that shows nothing that a list of them does not. */
export function makeCoverage(options: CoverageOptions): Coverage | undefined {
	const { articles, span = spanOf(articles) } = options;
	if (articles.length < FEWEST_ARTICLES) return undefined;
	const step = chooseStep(new Set(articles.map(({ datePublished }) => datePublished)), span);
	if (!step) return undefined;

	const times = timesOf(span, step);
	const publications = byPublication(articles);
	const room = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_BARS / times.length) - 1));
	const single = publications.length > room + 1 ? publications.slice(0, room) : publications;
	const rest = publications.slice(single.length);
	const toRow = (own: readonly Card[], key?: string) =>
		countRow(own, times, step, options.pathOf, key);
	const rows = single.map(([key, own]) => toRow(own, key));
	if (rest.length > 0)
		rows.push({ ...toRow(rest.flatMap(([, own]) => own)), publications: rest.length });
	return { step, times, rows, sums: toRow(articles), peak: findPeak(rows, times) };
}

/** Give a key that is another if what is drawn is another. */
export function keyOfCoverage(coverage: Coverage | undefined): string {
	return coverage ? JSON.stringify([coverage.times, coverage.rows, coverage.sums]) : '';
}

/** Part articles by publication, the one that has the most of them first. */
export function byPublication(articles: readonly Card[]): Array<[key: string, Card[]]> {
	const groups = [...Map.groupBy(articles, ({ publication }) => publication.normalize())];
	return groups.sort(([a, own], [b, other]) => other.length - own.length || compareText(a, b));
}

/** Count articles, those of the publication of a key or those of several, at each of some times. */
export function countRow(
	articles: readonly Card[],
	times: readonly string[],
	step: Step,
	pathOf: CoverageOptions['pathOf'],
	key?: string,
): CoverageRow {
	const groups = Map.groupBy(articles, ({ datePublished }) => timeOf(datePublished, step));
	const bars = times.map((time) => {
		const own = groups.get(time);
		if (!own) return undefined;
		const last = own.reduce((last, { datePublished: date }) => (date > last ? date : last), '');
		return { count: own.length, path: pathOf({ publication: key, time, last }) };
	});
	const [first] = articles;
	const isOne = key !== undefined && first;
	return {
		name: isOne ? first.publication : undefined,
		written: isOne ? writtenIn(first) : { language: 'und' },
		publications: 1,
		count: articles.length,
		bars,
	};
}

function findPeak(rows: readonly CoverageRow[], times: readonly string[]): Peak {
	const all = rows.flatMap((row) =>
		row.bars.map((bar, index) => ({ count: bar?.count ?? 0, time: times[index] ?? '', row })),
	);
	return all.reduce((peak, one) => (one.count > peak.count ? one : peak));
}

/** Tell from when to when articles are that are in the order of time. */
export function spanOf(articles: readonly Card[]): Span {
	return {
		first: articles[0]?.datePublished ?? '',
		last: articles.at(-1)?.datePublished ?? '',
	};
}
