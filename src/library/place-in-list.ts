import { findFirst } from '../lib/find-first.ts';
import type { Entry } from './entries.ts';
import { pageOf } from './list-pages.ts';
import type { Library } from './make-library.ts';
import { dayAnchor, entryPath } from './paths.ts';

/** Give the path of a day in the list of an entry, which has the newest articles first. */
export function placeInList({ inTime }: Library, entry: Entry, date: string): string {
	const { numbers } = entry;
	const isLater = (at: number) => (inTime[numbers[at] ?? -1]?.datePublished ?? '') > date;
	const newer = numbers.length - findFirst(numbers.length, isLater);
	return `${entryPath(entry, pageOf(newer))}#${dayAnchor(date)}`;
}
