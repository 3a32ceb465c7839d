import type { Page } from 'playwright-core';
import { findUnpainted } from './find-unpainted.ts';

/**
 * Find what a page in forced colours no longer shows: those leave text and edges, and take every background.
 *
 * Gives a line for each: what is current or pressed and looks like what is not, a button that is only text, a field
 * without an edge, a highlight that nobody sees, and anything that was drawn by its background alone.
 */
export async function findUnmarked(page: Page): Promise<string[]> {
	return [...(await findSameLooking(page)), ...(await findUnpainted(page))];
}

function findSameLooking(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const lost = new Set<string>();
		const tell = (element: Element, what: string) =>
			lost.add(`${element.localName} "${element.textContent.trim().slice(0, 30)}" ${what}`);
		const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
		const hasEdge = (element: Element) => {
			const { borderTopStyle, borderTopWidth, borderLeftStyle, borderLeftWidth } = style(element);
			return (
				(borderTopStyle !== 'none' && borderTopWidth !== '0px') ||
				(borderLeftStyle !== 'none' && borderLeftWidth !== '0px')
			);
		};
		/** What is left of how an element looks. */
		const lookOf = (element: Element) => {
			const { textDecorationLine, fontWeight, borderStyle, borderWidth, outlineStyle } =
				style(element);
			return [textDecorationLine, fontWeight, borderStyle, borderWidth, outlineStyle].join();
		};
		const paperBelow = (element: Element | null): string => {
			for (let box = element; box; box = box.parentElement) {
				const { backgroundColor } = style(box);
				if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
			}
			return '';
		};

		for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			const state = ['aria-current', 'aria-pressed', 'aria-selected'].find((name) => {
				const value = element.getAttribute(name);
				return value !== null && value !== 'false';
			});
			const others = [...(element.parentElement?.children ?? [])].filter(
				(other) =>
					other.localName === element.localName &&
					!['aria-current', 'aria-pressed', 'aria-selected'].some(
						(name) => (other.getAttribute(name) ?? 'false') !== 'false',
					),
			);
			if (state && others.some((other) => lookOf(other) === lookOf(element))) {
				tell(element, `does not show its ${state}`);
			}
			const isUnderlined = style(element).textDecorationLine.includes('underline');
			if (element.localName === 'button' && !hasEdge(element) && !isUnderlined) {
				tell(element, 'looks like text');
			}
			const isField = element.matches('input, select, textarea');
			if (isField && style(element).appearance === 'none' && !hasEdge(element)) {
				tell(element, 'has no edge');
			}
			const isEmpty = element.childElementCount === 0 && element.textContent.trim() === '';
			const { backgroundColor } = style(element);
			const isDrawn =
				!/, 0\)$/.test(backgroundColor) && element.clientWidth * element.clientHeight > 1;
			if (isEmpty && !isField && isDrawn && !hasEdge(element)) {
				if (backgroundColor === paperBelow(element.parentElement)) tell(element, 'is not seen');
			}
		}
		return [...lost];
	});
}
