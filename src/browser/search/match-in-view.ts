/** Where a match comes to stand, as a part of the window that is free. */
const PLACE = 0.3;

/** Tell whether all of a match is in the window. */
export function isInView(match: Range, foot = 0): boolean {
	const { top, bottom } = match.getBoundingClientRect();
	return top >= 0 && bottom <= innerHeight - foot;
}

/** Bring a match into the window, above what covers its foot; where browsers cannot paint it, select it if asked for. */
export function bringIntoView(match: Range, foot: number, { isAsked = false } = {}): void {
	if (isAsked && !('highlights' in CSS)) {
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(match);
	}
	if (isInView(match, foot)) return;
	const { top } = match.getBoundingClientRect();
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	// A page that has only just come is where it is, and does not travel there.
	const behavior = isStill || !isAsked ? 'instant' : 'smooth';
	scrollBy({ top: top - (innerHeight - foot) * PLACE, behavior });
}
