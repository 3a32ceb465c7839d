import { type Entries, type Entry, type Kind, kinds } from './entries.ts';
import { FILES_A_FEED, isFollowed } from './feed-files.ts';
import type { Library } from './make-library.ts';
import { ARTICLES_A_PAGE, NAMES_A_PAGE } from './page-sizes.ts';

/** What a site can do without when it has too many files, in the order in which it does. */
export const expendable = [
	'socialImages',
	'issuesOfOne',
	'entriesOfOne',
	'feedsOfPeople',
	'issues',
] as const;

/** One of these. */
export type Expendable = (typeof expendable)[number];

/** How many files a site has, and what it does without to have no more. */
export interface Fitting {
	/** Of all files, what is left out not among them. */
	files: number;
	/** How many files each of what is left out would be. */
	leftOut: ReadonlyMap<Expendable, number>;
}

/** Indexes whose names lead to the article itself where they have one article and no page. */
const MAY_LACK_PAGES: readonly Kind[] = ['authors', 'places', 'sections', 'subjects'];
/** Scripts, fonts, pictures, and pages and files of which there is one: about so many. */
const OTHERS = 200;
/** Files that the search has of texts, about, for a site of few articles and for each article of one of many. */
const MOST_TEXTS = 3600;
const TEXTS_AN_ARTICLE = 0.1;
/** Files that it has of words and their places, about. */
const WORDS_AN_ARTICLE = 0.13;

/** What decides how many files there are, besides the articles. */
export interface Limits {
	mostFiles: number | null;
	socialImages: boolean;
	search: boolean;
}

/**
 * Tell what a site has to leave out so that it has no more than a number of files; null is any number.
 *
 * Pages and feeds are counted; of what is not known before it is made, experience tells how much there is. A site that is too large without
 * all that can be left out keeps everything else.
 */
export function fitFiles(
	library: Pick<Library, 'articles' | 'calendar' | 'days' | 'entries' | 'places'>,
	{ mostFiles, socialImages, search }: Limits,
): Fitting {
	const { articles, calendar, days, entries } = library;
	const issues = countIssues(library);
	const sizes: Record<Expendable, number> = {
		socialImages: socialImages ? articles.length : 0,
		issuesOfOne: issues.ofOne,
		entriesOfOne: MAY_LACK_PAGES.map(
			(kind) => countOfOne(entries[kind]) * (isFollowed(kind) ? 1 + FILES_A_FEED : 1),
		).reduce(add),
		feedsOfPeople: FILES_A_FEED * (entries.authors.size - countOfOne(entries.authors)),
		issues: issues.pages,
	};
	const months = calendar.reduce((sum, year) => sum + year.months.length, 0);
	const kept = [
		articles.length,
		pagesFor(articles.length),
		...kinds.map((kind) => countPages(kind, entries[kind])),
		calendar.length + months,
		...days.map((day) => pagesFor(day.articles.length)),
		FILES_A_FEED *
			(1 + entries.publications.size + entries.sections.size - countOfOne(entries.sections)),
		search ? countSearch(articles.length) : 0,
		OTHERS,
	].reduce(add);
	let files = Object.values(sizes).reduce(add, kept);
	const leftOut = new Map<Expendable, number>();
	for (const name of expendable) {
		if (mostFiles === null || files <= mostFiles) break;
		if (sizes[name] === 0) continue;
		leftOut.set(name, sizes[name]);
		files -= sizes[name];
	}
	return { files, leftOut };
}

/** Tell whether an entry has a page of its own; one that has none has one article. */
export function hasPage({ leftOut }: Fitting, { kind, numbers }: Entry): boolean {
	return numbers.length > 1 || !MAY_LACK_PAGES.includes(kind) || !leftOut.has('entriesOfOne');
}

function add(sum: number, count: number): number {
	return sum + count;
}

/** Pages of the index of a kind, and of all its entries that always have some. */
function countPages(kind: Kind, entries: Entries): number {
	const all = [...entries.values()].map(({ numbers }) => pagesFor(numbers.length));
	const own = Math.ceil(entries.size / NAMES_A_PAGE);
	return all.reduce(add, own) - (MAY_LACK_PAGES.includes(kind) ? countOfOne(entries) : 0);
}

function countOfOne(entries: Entries): number {
	return [...entries.values()].filter(({ numbers }) => numbers.length === 1).length;
}

function countSearch(articles: number): number {
	const texts = Math.min(articles, Math.max(MOST_TEXTS, TEXTS_AN_ARTICLE * articles));
	return Math.ceil(texts + WORDS_AN_ARTICLE * articles);
}

function pagesFor(articles: number): number {
	return Math.max(1, Math.ceil(articles / ARTICLES_A_PAGE));
}

function countIssues({ places }: Pick<Library, 'places'>): { ofOne: number; pages: number } {
	const issues = new Set([...places.values()].map(({ issue }) => issue));
	let [ofOne, pages] = [0, 0];
	for (const { articles } of issues) {
		if (articles.length === 1) ofOne += 1;
		else pages += pagesFor(articles.length);
	}
	return { ofOne, pages };
}
