import type { Card } from '../article/card.ts';
import type { Month, Year } from './calendar.ts';
import { compareText } from './compare-pages.ts';
import { keyOfCoverage } from './coverage/coverage.ts';
import { coverageOfDate, matrixOfYear } from './coverage/coverage-of.ts';
import type { Entry } from './entries.ts';
import { findIssue } from './issues.ts';
import { keyOfCards, paginate, type Paged } from './list-pages.ts';
import type { Library } from './make-library.ts';
import { ARTICLES_A_PAGE } from './page-sizes.ts';
import { keyOfWays } from './ways-in.ts';

/** What a publication has on a day. */
export interface OfPublication {
	publication: Entry;
	/** Of its issue, or of the place of that among all that it has. */
	path: string;
	/** In the order of pages. */
	articles: readonly Card[];
	/** How many there are, some of them perhaps on another page. */
	count: number;
}

/** Something in time with what is before and after it, of what has articles. */
export interface Dated<T> {
	own: T;
	previous: string | undefined;
	next: string | undefined;
	/** Gives a key that is another if its page is another. */
	key: () => string;
}

/** A page of all that was printed on a day. */
export interface DayPage {
	date: string;
	count: number;
	page: Paged & { publications: readonly OfPublication[] };
}

/** Headlines of a day that the page of its month shows. */
export const HEADLINES_A_DAY = 3;

/** Give the years of a library. */
export function yearPages(library: Library): Array<Dated<Year>> {
	const ways = keyOfWays(library);
	return withNeighbours(library.calendar, ({ year }) => year).map((dated) => ({
		...dated,
		key: () =>
			[
				ways,
				dated.previous,
				dated.next,
				...dated.own.months.flatMap(({ days }) => days.map(sizeOf)),
				keyOfCoverage(coverageOfDate(library, dated.own)),
				JSON.stringify(matrixOfYear(library, dated.own.year)),
			].join(' '),
	}));
}

/** Give the months of a library. */
export function monthPages(library: Library): Array<Dated<Month>> {
	const ways = keyOfWays(library);
	const months = library.calendar.flatMap((year) => year.months);
	return withNeighbours(months, ({ month }) => month).map((dated) => ({
		...dated,
		key: () =>
			keyOfCards(
				dated.own.days.flatMap(({ articles }) => articles.slice(0, HEADLINES_A_DAY)),
				ways,
				`${dated.previous} ${dated.next}`,
				...dated.own.days.map(sizeOf),
				keyOfCoverage(coverageOfDate(library, dated.own)),
			),
	}));
}

/** Give the pages of the days of a library, their articles by publication. */
export function dayPages(library: Library): Array<Dated<DayPage>> {
	const ways = keyOfWays(library);
	const days = withNeighbours(library.days.toReversed(), ({ date }) => date);
	return days.flatMap(({ own: { date, articles }, previous, next }) => {
		const groups = [...Map.groupBy(articles, ({ publication }) => publication.normalize())];
		groups.sort(([a], [b]) => compareText(a, b));
		const counts = new Map(groups.map(([name, group]) => [name, group.length]));
		const ordered = groups.flatMap(([, group]) => group);
		return paginate(ordered, ARTICLES_A_PAGE).map(({ items, ...page }) => {
			const publications = [...Map.groupBy(items, ({ publication }) => publication.normalize())];
			const shown = publications.flatMap(([name, own]): OfPublication[] => {
				const publication = library.entries.publications.get(name);
				if (!publication) return [];
				const path = findIssue(library, publication, date);
				return [{ publication, path, articles: own, count: counts.get(name) ?? 0 }];
			});
			const links = shown.map(({ path, count }) => `${path} ${count}`);
			return {
				own: { date, count: articles.length, page: { ...page, publications: shown } },
				previous,
				next,
				key: () =>
					keyOfCards(items, ways, page.number, articles.length, `${previous} ${next}`, ...links),
			};
		});
	});
}

function sizeOf({ date, articles }: { date: string; articles: readonly Card[] }): string {
	return `${date} ${articles.length}`;
}

function withNeighbours<T>(all: readonly T[], nameOf: (one: T) => string) {
	const nameAt = (index: number) => {
		const one = all[index];
		return one && nameOf(one);
	};
	return all.map((own, index) => ({ own, previous: nameAt(index - 1), next: nameAt(index + 1) }));
}
