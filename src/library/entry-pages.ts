import { keyOfCoverage } from './coverage/coverage.ts';
import { coverageOfEntry } from './coverage/coverage-of.ts';
import { type Entry, kinds } from './entries.ts';
import { hasFeeds } from './feeds.ts';
import { extentOf } from './extent.ts';
import { hasPage } from './fit-files.ts';
import { findIssuePage } from './issues.ts';
import { keyOfListPage, type ListPage, listPages } from './list-pages.ts';
import { articlesOf, type Library } from './make-library.ts';
import { articlePath, entryPath } from './paths.ts';
import { keyOfWays } from './ways-in.ts';

/** A page of the articles of an entry. */
export interface EntryPage {
	entry: Entry;
	page: ListPage;
	/** Gives a key that is another if the page is another. */
	key: () => string;
}

/** Give the pages of all entries, of all indexes, that have some. */
export function entryPages(library: Library): EntryPage[] {
	const ways = keyOfWays(library);
	const all = kinds.flatMap((kind) => [...library.entries[kind].values()]);
	const entries = all.filter((entry) => hasPage(library.fitting, entry));
	return entries.flatMap((entry) => {
		const articles = articlesOf(library, entry);
		const { count, first, last } = extentOf(library, entry);
		const head = [
			entry.name,
			entry.slug,
			// Its name is in the language of its first article, which may stand on another page.
			library.inTime[entry.numbers[0] ?? 0]?.digest ?? '',
			String(hasFeeds(library, entry)),
			entry.contributed.size,
			count,
			first,
			last,
		];
		// The chart shows all articles of the entry; those of a single page are in its key anyway.
		const chartKey = ({ number, of }: ListPage) =>
			number === 1 && of > 1 ? keyOfCoverage(coverageOfEntry(library, entry)) : '';
		// How many articles an issue has, and so whether it has a page, need not show on this one.
		const issuesOf = ({ days }: ListPage) =>
			entry.kind === 'publications'
				? days.map(({ date }) => findIssuePage(library, entry, date) ?? '')
				: [];
		return listPages(articles).map((page) => ({
			entry,
			page,
			key: () => keyOfListPage(page, ways, chartKey(page), ...issuesOf(page), ...head),
		}));
	});
}

/** Give the path of an entry's first page, or of its only article if it has none. */
export function findEntry({ fitting, inTime }: Library, entry: Entry): string {
	const only = hasPage(fitting, entry) ? undefined : inTime[entry.numbers[0] ?? 0];
	return only ? articlePath(only) : entryPath(entry);
}
