import { EYE_LINE } from '../eye-line.ts';

/** Give the numbered paragraphs of the article on the page, in order. */
export function paragraphsOfPage(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.body p[id]')];
}

/** Give the number of a paragraph, from 1. */
export function numberOf({ id }: Element): number {
	return Number(id.slice(1));
}

/** Find the paragraph that is most likely being read; undefined if none is in the window. */
export function paragraphAtEye(): HTMLElement | undefined {
	const line = innerHeight * EYE_LINE;
	const inWindow = paragraphsOfPage().filter((paragraph) => {
		const { top, bottom } = paragraph.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
	return (
		inWindow.find((paragraph) => paragraph.getBoundingClientRect().bottom > line) ?? inWindow[0]
	);
}

/**
 * Select a paragraph, so that Shift and the arrow keys change the selection.
 *
 * They do so only while no link has the focus; from there the Tab key goes on behind the selected words.
 */
export function selectParagraph(paragraph: Element): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	getSelection()?.selectAllChildren(paragraph);
}
