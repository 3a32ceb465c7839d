import type { Span } from '../text/body-text.ts';
import type { Passage } from '../text/passage.ts';

/** Where a passage stands in a text now. */
export interface Found extends Span {
	/** Whether it is sure to be the one that was marked: its own words, among the words that stood around it. */
	isSure: boolean;
}

/** How much of the words around a passage must be there for it to be sure, from 0 to 1. */
const SURE_CONTEXT = 0.5;

/** Letters from which on words that stand only once in a text are taken for themselves, whatever is around them. */
const TELLING_LENGTH = 24;

/** Places of one and the same quote that are looked at: nobody marks a word by the thousandth of its kind. */
const MOST_PLACES = 1000;

/**
 * Find the very words of a passage in a text: of the places that have them, the one where most of what stood around still
 * stands around, and of equal ones the nearest to where it was. Undefined if they are no more.
 */
export function findExact(text: string, passage: Passage): Found | undefined {
	const { exact, start: was } = passage;
	if (exact === '') return undefined;
	const places = placesOf(text, exact).map((start) => ({
		start,
		context: contextAt(text, start, start + exact.length, passage),
		distance: was === undefined ? 0 : Math.abs(start - was),
	}));
	const [best, second] = places.sort((a, b) => b.context - a.context || a.distance - b.distance);
	if (!best) return undefined;
	const isTelling = !second && exact.length >= TELLING_LENGTH;
	const isSure = best.context >= SURE_CONTEXT || isTelling;
	return { start: best.start, end: best.start + exact.length, isSure };
}

function placesOf(text: string, exact: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
		places.push(at);
		if (places.length === MOST_PLACES) break;
	}
	return places;
}

/** How much of what stood around a passage stands around a place, from 0 to 1, counted from the passage outwards. */
export function contextAt(
	text: string,
	start: number,
	end: number,
	{ prefix, suffix }: Passage,
): number {
	let same = 0;
	for (let n = 1; n <= prefix.length && text[start - n] === prefix.at(-n); n += 1) same += 1;
	for (let n = 0; n < suffix.length && text[end + n] === suffix[n]; n += 1) same += 1;
	const all = prefix.length + suffix.length;
	return all === 0 ? 0 : same / all;
}
