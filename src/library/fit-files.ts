import { type Entries, type Entry, type Kind, kinds } from './entries.ts';
import { FILES_A_FEED, isFollowed } from './feed-files.ts';
import type { Library } from './make-library.ts';
import { ARTICLES_A_PAGE, NAMES_A_PAGE } from './page-sizes.ts';

/** What a site can do without when it has too many files, in the order in which it does. */
const expendable = [
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
/** What cannot be there without something else. */
const REST_ON: Readonly<Partial<Record<Expendable, readonly Expendable[]>>> = {
	issuesOfOne: ['issues'],
};
/** Scripts, fonts, pictures, and pages and files of which there is one: about so many. */
const OTHERS = 200;
/** Words of texts in a file of the search, about, and in one of words and their places. */
const WORDS_A_TEXT = 1100;
const WORDS_A_SHARD = 3500;
/** Files of texts are no more than about so many, or than one for ten articles. */
const MOST_TEXTS = 3600;
const TEXTS_AN_ARTICLE = 0.1;

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
		search ? countSearch(articles) : 0,
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
	// What was too little by itself may have room again beside what was left out after it.
	for (const [name, size] of leftOut) {
		if (
			mostFiles === null ||
			files + size > mostFiles ||
			REST_ON[name]?.some((one) => leftOut.has(one))
		)
			continue;
		leftOut.delete(name);
		files += size;
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

function countSearch(articles: Library['articles']): number {
	const words = articles.reduce((sum, { wordCount }) => sum + wordCount, 0);
	const most = Math.max(MOST_TEXTS, TEXTS_AN_ARTICLE * articles.length);
	const texts = Math.min(articles.length, most, words / WORDS_A_TEXT);
	return Math.ceil(texts + words / WORDS_A_SHARD);
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
