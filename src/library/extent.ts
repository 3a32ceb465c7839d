import type { Entry } from './entries.ts';
import type { Library } from './make-library.ts';

/** How much there is of something, and from when to when. */
export interface Extent {
	/** Of articles. */
	count: number;
	/** Dates of the first article and of the last. */
	first: string;
	last: string;
}

/** Tell how many articles an entry has, and from when to when. */
export function extentOf({ inTime }: Library, { numbers }: Entry): Extent {
	const dateOf = (number = 0) => inTime[number]?.datePublished ?? '';
	return { count: numbers.length, first: dateOf(numbers[0]), last: dateOf(numbers.at(-1)) };
}
