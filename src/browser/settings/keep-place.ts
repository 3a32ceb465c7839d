import { EYE_LINE } from '../eye-line.ts';

/** Where the place that is read stands: a block that begins there, or a line of one that began above the window. */
type Place = Element | Range;

/** What can be read: the headline, and what stands in the text. */
const BLOCKS = 'h1, .text :is(p, li, h2, pre, .rule)';

/** Pixels that a place is off without having been moved: scrolling stops at whole ones. */
const SLACK = 2;

let kept: { place: Place; top: number } | undefined;

/**
 * Change how the page is set while the place that is read stays where it is in the window.
 *
 * It is what stands where the eye is. The place is kept over several changes, so that half pixels
 * do not add up, until the reader scrolls.
 */
export function keepPlace(change: () => void): void {
	if (!kept || Math.abs(topOf(kept.place) - kept.top) > SLACK) {
		const place = findPlace(innerHeight * EYE_LINE);
		kept = place && { place, top: topOf(place) };
	}
	change();
	holdPlace();
}

/** Move the page back to the place that is kept, after it moved by itself: a font came. */
export function holdPlace(): void {
	if (kept) scrollBy({ top: topOf(kept.place) - kept.top, behavior: 'instant' });
}

function topOf(place: Place): number {
	return place.getBoundingClientRect().top;
}

function findPlace(line: number): Place | undefined {
	const above = [...document.querySelectorAll(BLOCKS)].filter((block) => topOf(block) <= line);
	const block = above.at(-1);
	if (!block || topOf(block) >= 0) return block;
	return block.getBoundingClientRect().bottom < 0 ? undefined : (letterAt(block, line) ?? block);
}

/** The first letter of the line of a block that is at a height of the window, or below it. */
function letterAt(block: Element, line: number): Range | undefined {
	const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const range = document.createRange();
		range.selectNodeContents(text);
		if (range.getBoundingClientRect().bottom < line) continue;
		for (let at = 0; at < (text.nodeValue?.length ?? 0); at++) {
			range.setStart(text, at);
			range.setEnd(text, at + 1);
			const { bottom, height } = range.getBoundingClientRect();
			if (height > 0 && bottom > line) return range;
		}
	}
	return undefined;
}
