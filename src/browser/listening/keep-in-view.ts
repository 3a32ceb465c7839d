/** Milliseconds for which a reader who scrolled is left alone. */
const ALONE = 10_000;

/** Milliseconds that a scroll of our own takes at most. */
const OWN = 1000;

/** Where a sentence has to lie, and where one comes to stand that does not: parts of the window that is free. */
const TOP = 0.08;
const PLACE = 0.25;
const BOTTOM = 0.9;

/**
 * Make what keeps a sentence in the comfortable part of the window, above what covers its foot.
 *
 * It leaves readers alone who look elsewhere, unless they ask for the sentence.
 */
export function makeKeeper(
	foot: () => number,
	signal: AbortSignal,
): (range: Range, asked?: boolean) => void {
	let scrolledAt = -Infinity;
	let ownUntil = -Infinity;
	const onScroll = () => {
		const now = performance.now();
		if (now > ownUntil) scrolledAt = now;
	};
	addEventListener('scroll', onScroll, { passive: true, signal });

	return (range, asked = false) => {
		const now = performance.now();
		const { top, bottom, height } = range.getBoundingClientRect();
		const free = innerHeight - foot();
		const fits = top >= free * TOP && bottom <= free * BOTTOM;
		if (fits || (!asked && now < scrolledAt + ALONE)) return;
		const place = Math.max(free * TOP, Math.min(free * PLACE, free * BOTTOM - height));
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		ownUntil = now + OWN;
		scrollBy({ top: top - place, behavior: still ? 'instant' : 'smooth' });
	};
}
