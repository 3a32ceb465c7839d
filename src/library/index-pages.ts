import { writtenIn } from '../article/written-in.ts';
import type { Written } from '../lib/own-language.ts';
import type { Entry, Kind } from './entries.ts';
import { paginate, type Paged } from './list-pages.ts';
import type { Library } from './make-library.ts';
import { nameEntry } from './name-entry.ts';
import { NAMES_A_PAGE } from './page-sizes.ts';
import { findEntry } from './entry-pages.ts';
import { type Extent, extentOf } from './extent.ts';

/** A name in an index as it is shown. */
export interface IndexRow extends Extent {
	entry: Entry;
	/** As it is called in the site's language. */
	name: string;
	/** Where it leads to. */
	path: string;
	/** Articles, of all, that a person only contributed to. */
	contributed: number;
	/** What the name is written in, as far as its first article tells. */
	written: Written;
}

/** The names of an index that begin with one letter. */
export interface LetterBlock {
	/** Empty where names begin with none. */
	letter: string;
	rows: readonly IndexRow[];
}

/** A page of an index. */
export interface IndexPage extends Paged {
	letters: readonly LetterBlock[];
	/** All letters of the index, each with the number of the page that it begins on. */
	all: ReadonlyArray<{ letter: string; page: number }>;
}

/** Divide an index, in the order of a language's alphabet, into pages; an empty one has none. */
export function indexPages(library: Library, kind: Kind, language: string): IndexPage[] {
	const collator = new Intl.Collator(language, { numeric: true });
	const rows = [...library.entries[kind].values()].map((entry) => {
		const name = nameEntry(entry, language);
		const path = findEntry(library, entry);
		const written = writtenBy(library, entry, language);
		const contributed = entry.contributed.size;
		const extent = extentOf(library, entry);
		return { entry, name, path, contributed, written, letter: letterOf(name), ...extent };
	});
	if (rows.length === 0) return [];
	rows.sort(
		(a, b) =>
			Number(a.letter === '') - Number(b.letter === '') ||
			collator.compare(a.letter, b.letter) ||
			collator.compare(a.name, b.name) ||
			(a.entry.slug < b.entry.slug ? -1 : 1),
	);
	const pages = paginate(rows, NAMES_A_PAGE);
	const all = new Map<string, number>();
	for (const { items, number } of pages)
		for (const { letter } of items) if (!all.has(letter)) all.set(letter, number);
	const letters = [...all].map(([letter, page]) => ({ letter, page }));
	return pages.map(({ items, ...page }) => ({
		...page,
		letters: [...Map.groupBy(items, ({ letter }) => letter)].map(([letter, own]) => ({
			letter,
			rows: own,
		})),
		all: letters,
	}));
}

/** A name is in the language of the article that it is first read in; that of a language is in the site's own. */
function writtenBy({ inTime }: Library, { kind, numbers }: Entry, language: string): Written {
	const first = kind === 'languages' ? undefined : inTime[numbers[0] ?? 0];
	return first ? writtenIn(first) : { language };
}

/** Alphabets that are short enough for a line of their letters. */
const ALPHABET =
	/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/** Give the letter that a name stands under: `É` under `E`; what is in no such alphabet under none. */
function letterOf(name: string): string {
	const [first = ''] = name.replace(/^[^\p{L}\p{N}]+/u, '').normalize('NFD');
	const letter = first.toUpperCase();
	return ALPHABET.test(letter) ? letter : '';
}

/** Give a key that is another if a page of an index is another. */
export function keyOfIndexPage({ number, of, letters, all }: IndexPage): string {
	return JSON.stringify([
		number,
		of,
		all,
		letters.map(({ letter, rows }) => [
			letter,
			rows.map(({ entry: { scheme }, ...row }) => [scheme, row]),
		]),
	]);
}
