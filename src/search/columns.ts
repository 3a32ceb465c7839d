import { ByteReader, ByteWriter } from './bytes.ts';
import { compareWords, readWords, writeWords } from './word-list.ts';

/** What is known of each article by its number, oldest first, to put results in order and to count them. */
export interface Columns {
	/** ISO 8601 dates, rising. */
	dates: readonly string[];
	/** In words, as pages tell it. */
	lengths: readonly number[];
	/** In the order of `valueFacets`. */
	values: readonly ValueColumn[];
}

/** Values that articles have any number of. */
export interface ValueColumn {
	/** In order. */
	names: readonly string[];
	/** Of each article, as numbers of names, rising. */
	byArticle: ReadonlyArray<readonly number[]>;
}

/** Facets whose values stand in columns; years and months stand in the dates. */
export const valueFacets = ['publication', 'person', 'place', 'section', 'language'] as const;

const DAY = 86_400_000;

/** Make the column of what each article has, a name once, however its accents are put together. */
export function toColumn(byArticle: ReadonlyArray<readonly string[]>): ValueColumn {
	const own = byArticle.map((list) => [...new Set(list.map((name) => name.normalize()))]);
	const names = [...new Set(own.flat())].sort(compareWords);
	const numbers = new Map(names.map((name, number) => [name, number]));
	return {
		names,
		byArticle: own.map((list) => list.map((name) => numbers.get(name) ?? 0).sort((a, b) => a - b)),
	};
}

/** Write columns, all of a kind together. */
export function writeColumns({ dates, lengths, values }: Columns): Uint8Array {
	const writer = new ByteWriter();
	writer.number(dates.length);
	let before = 0;
	for (const date of dates) {
		const day = Date.parse(date) / DAY + FIRST;
		writer.number(day - before);
		before = day;
	}
	for (const length of lengths) writer.byte(length & 0xff);
	for (const length of lengths) writer.number(length >> 8);
	for (const { names, byArticle } of values) {
		writeWords(names, writer);
		for (const list of byArticle) writer.number(list.length);
		for (const list of byArticle) for (const number of list) writer.number(number);
	}
	return writer.finish();
}

/** Days from the year 0, which no newspaper is older than, to 1970. */
const FIRST = 719_528;

/** Read them. */
export function readColumns(bytes: Uint8Array): Columns {
	const reader = new ByteReader(bytes);
	const count = reader.number();
	const each = <Value>(read: () => Value) => Array.from({ length: count }, read);
	let day = -FIRST;
	const dates = each(() => {
		day += reader.number();
		return new Date(day * DAY).toISOString().slice(0, 10);
	});
	const low = each(() => reader.byte());
	const lengths = low.map((byte) => byte + reader.number() * 0x100);
	const values = valueFacets.map(() => {
		const names = readWords(reader);
		const counts = each(() => reader.number());
		const byArticle = counts.map((own) => Array.from({ length: own }, () => reader.number()));
		return { names, byArticle };
	});
	return { dates, lengths, values };
}
