import type { Page } from 'playwright-core';
import { contrast, lay, readColour } from './contrast.ts';

/** The least contrast of each thing with what is round it: of text WCAG 1.4.6 (AAA), of the rest 1.4.11. */
const LEAST = { text: 7, selected: 7, highlighted: 7, edge: 3, ring: 3 };

/** Something that has to stand out from its paper. */
interface Pair {
	kind: keyof typeof LEAST;
	/** The element, and the words in it. */
	what: string;
	/** Its colour, as computed. */
	ink: string;
	/** The backgrounds it lies on, the nearest first, down to one that lets nothing through. */
	papers: string[];
	/** How much of it is seen, as a product of the opacities round it. */
	opacity: number;
}

/**
 * Find what is too faint on a page as it stands: text, selected and highlighted too, edges of controls, and focus rings.
 *
 * Worked out from the colours that the browser computes, and not from a picture: what lies over another thing
 * without being in it has to have a paper of its own. Gives a line for each pair of colours.
 */
export async function findFaint(page: Page): Promise<string[]> {
	// A ring is shown where the last thing pressed was a key.
	await page.keyboard.press('Shift');
	const pairs = await page.evaluate(collectPairs);
	return pairs.flatMap(({ kind, what, ink, papers, opacity }) => {
		const [bottom, ...over] = papers.map(readColour).reverse();
		if (!bottom) throw new Error(`There is no paper below ${what}`);
		const paper = over.reduce((below, top) => lay(top, below), bottom);
		const colour = readColour(ink);
		const ratio = contrast(lay({ ...colour, alpha: colour.alpha * opacity }, paper), paper);
		return ratio < LEAST[kind] ? [`${kind} at ${ratio.toFixed(2)}:1: ${what}, ${ink}`] : [];
	});
}

/** Runs in the page. */
function collectPairs(): Pair[] {
	const pairs = new Map<string, Pair>();
	/** What is written or chosen in; boxes to tick and sliders have no text and are drawn by the browser. */
	const FIELDS =
		'select, textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file])';
	const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);

	/** The backgrounds below something, from an element outwards. */
	const below = (start: Element | null, own: string[] = []) => {
		const papers = own.filter((colour) => !isClear(colour));
		let opacity = 1;
		for (let box = start; box; box = box.parentElement) {
			const style = getComputedStyle(box);
			opacity *= Number(style.opacity);
			// An image has no colour, and is told of as one that is not known.
			if (style.backgroundImage !== 'none') papers.push(style.backgroundImage);
			if (!isClear(style.backgroundColor)) papers.push(style.backgroundColor);
			if (papers.at(-1)?.startsWith('rgb(')) break;
		}
		return { papers, opacity };
	};
	const add = (kind: Pair['kind'], element: Element, ink: string, place: object, of = '') => {
		const words = (element.textContent || element.getAttribute('aria-label') || '').trim();
		const name = element.className
			? `${element.localName}.${element.className}`
			: element.localName;
		const pair = { kind, ink, what: `${name}${of} "${words.slice(0, 30)}"`, ...place } as Pair;
		const key = JSON.stringify([kind, ink, pair.papers, pair.opacity]);
		if (!pairs.has(key)) pairs.set(key, pair);
	};
	const addMarked = (kind: Pair['kind'], element: Element, pseudo: string) => {
		const style = getComputedStyle(element, pseudo);
		add(kind, element, style.color, below(element, [style.backgroundColor]), pseudo);
	};
	const isSeen = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true }) &&
		element.getClientRects().length > 0 &&
		!(element.clientWidth === 1 && element.clientHeight === 1);

	for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
		if (!isSeen(element)) continue;
		const style = getComputedStyle(element);
		const hasText = [...element.childNodes].some(
			(child) => child instanceof Text && child.data.trim() !== '',
		);
		const isField = element.matches(FIELDS);
		if (hasText || isField) {
			add('text', element, style.color, below(element));
			addMarked('selected', element, '::selection');
		}
		for (const pseudo of ['::before', '::after']) {
			const { content, color, backgroundColor } = getComputedStyle(element, pseudo);
			if (!/^"./.test(content)) continue;
			add('text', element, color, below(element, [backgroundColor]), pseudo);
		}
		if (style.display === 'list-item' && style.listStyleType !== 'none') {
			add('text', element, getComputedStyle(element, '::marker').color, below(element), '::marker');
		}
		if (element.getAttribute('placeholder')) {
			const { color } = getComputedStyle(element, '::placeholder');
			add('text', element, color, below(element), '::placeholder');
		}
		const hasEdge = style.borderBlockStartStyle !== 'none' && style.borderBlockStartWidth !== '0px';
		if (element.matches('button, dialog, [popover]') || (isField && style.appearance !== 'auto')) {
			const outside = below(element.parentElement);
			if (hasEdge) add('edge', element, style.borderBlockStartColor, outside, ' (edge)');
			else if (isField) add('edge', element, style.backgroundColor, outside, ' (ground)');
		}
	}

	for (const [name, highlight] of CSS.highlights) {
		for (const range of highlight) {
			const text = range.startContainer;
			const element = text instanceof Element ? text : text.parentElement;
			if (element) addMarked('highlighted', element, `::highlight(${name})`);
		}
	}

	const before = document.activeElement;
	const within = document.querySelector('dialog:modal') ?? document.body;
	const stops =
		'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
	for (const stop of within.querySelectorAll<HTMLElement>(stops)) {
		if (!isSeen(stop)) continue;
		stop.focus({ preventScroll: true });
		if (document.activeElement !== stop) continue;
		const { outlineStyle, outlineColor } = getComputedStyle(stop);
		// The browser's own ring is of two colours, one of which always stands out.
		if (outlineStyle === 'auto') continue;
		const ink = outlineStyle === 'none' ? 'rgba(0, 0, 0, 0)' : outlineColor;
		add('ring', stop, ink, below(stop.parentElement), ' (ring)');
	}
	if (before instanceof HTMLElement && before !== document.body)
		before.focus({ preventScroll: true });
	else (document.activeElement as HTMLElement | null)?.blur();
	return [...pairs.values()];
}
