import type { Passage } from '../text/passage.ts';
import { contextAt, findExact, type Found } from './find-exact.ts';
import { findSimilar } from './find-similar.ts';

/**
 * Find a passage in a text that may have been edited since.
 *
 * Its own words first. Where they are no more, what is similar enough to them, which is never sure. Undefined if there is
 * none, which is better than a wrong one.
 */
export function findPassage(text: string, passage: Passage): Found | undefined {
	const { exact, start: was } = passage;
	const found = findExact(text, passage);
	if (found || exact === '') return found;
	const similar = findSimilar(text, exact).map((place) => ({
		...place,
		context: contextAt(text, place.start, place.end, passage),
		distance: was === undefined ? 0 : Math.abs(place.start - was),
	}));
	const [nearest] = similar.sort(
		(a, b) => a.errors - b.errors || b.context - a.context || a.distance - b.distance,
	);
	return nearest && { start: nearest.start, end: nearest.end, isSure: false };
}
