import { EYE_LINE } from '../eye-line.ts';

/** Where a reader is in a text: by its paragraphs, so that it is the same place in other windows and settings. */
export interface Place {
	/** Id of the paragraph that lies at the line that is read at. */
	paragraph: string;
	/** How much of it lies above that line: 0.5 is half. */
	offset: number;
	/** How much of the text was in the window or above it, from 0 to 1. */
	share: number;
}

/** Tell how much of a text is in the window or above it, from 0 to 1: what the line at the top of the page shows. */
export function shareOf(text: Element): number {
	const { top, height } = text.getBoundingClientRect();
	// Pixels are not whole where a page is zoomed.
	return Math.min(1, Math.max(0, (innerHeight + 1 - top) / height));
}

/** Find the place that the window shows; undefined above the text. */
export function findPlace(text: Element): Place | undefined {
	const line = innerHeight * EYE_LINE;
	const above = [...text.querySelectorAll('p[id]')].filter(
		(paragraph) => paragraph.getBoundingClientRect().top <= line,
	);
	const paragraph = above.at(-1);
	if (!paragraph || scrollY === 0) return undefined;
	const { top, height } = paragraph.getBoundingClientRect();
	return { paragraph: paragraph.id, offset: (line - top) / height, share: shareOf(text) };
}

/** Bring a place to where it was in the window, and the keyboard and a screen reader with it. */
export function goTo({ paragraph: id, offset }: Place): void {
	const paragraph = document.getElementById(id);
	if (!paragraph) return;
	const { top, height } = paragraph.getBoundingClientRect();
	scrollTo({ top: scrollY + top + height * offset - innerHeight * EYE_LINE, behavior: 'instant' });
	paragraph.tabIndex = -1;
	paragraph.focus({ preventScroll: true });
	paragraph.addEventListener('blur', () => paragraph.removeAttribute('tabindex'), { once: true });
}
