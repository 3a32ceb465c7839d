/** Where a match comes to stand, as a part of the window that is free. */
const PLACE = 0.3;

/** Tell whether all of a match is in the window, above what covers its foot. */
function isInView(match: Range, foot: number): boolean {
	const { top, bottom } = match.getBoundingClientRect();
	return top >= 0 && bottom <= innerHeight - foot;
}

/** Bring a match into the window at once, as browsers do where they find words in a page. */
export function bringIntoView(match: Range, foot: number): void {
	if (isInView(match, foot)) return;
	const { top } = match.getBoundingClientRect();
	scrollBy({ top: top - (innerHeight - foot) * PLACE, behavior: 'instant' });
}
