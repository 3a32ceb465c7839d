import { loadLabels } from '../load-labels.ts';
import { say } from '../say.ts';
import { type BodyText, readBody, type Span } from '../text/body-text.ts';
import { numberOf, paragraphAtEye, selectParagraph } from '../text/paragraphs.ts';
import type { Annotation } from './annotation.ts';

/** What the reader means. */
export interface Chosen extends Span {
	/** The annotation that they pointed at. */
	annotation?: Annotation;
}

/** What the toolbar was opened for: a tap on it can take the selection away. */
let pointedAt: Chosen | undefined;

/** Remember what the toolbar is open for; undefined when it closes. */
export function pointAt(chosen: Chosen | undefined): void {
	pointedAt = chosen;
}

/** Give the stretch of the text that is selected. */
export function selectedSpan(body = readBody()): Span | undefined {
	const selection = getSelection();
	if (!body || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	return body.spanOf(selection.getRangeAt(0));
}

/**
 * Give what the reader means: what the toolbar is open for, or what is selected.
 *
 * Where that is nothing, as for a reader with a keyboard alone, the paragraph whose link has the focus is selected, or the
 * one that is being read, and the reader told so: they can change the selection with Shift and the arrow keys, and
 * ask again. Nothing is done to words that nobody has seen selected.
 */
export async function choose(): Promise<{ body: BodyText; chosen: Chosen } | undefined> {
	const body = readBody();
	if (!body) return undefined;
	// The selection as it is now: the toolbar may be a moment behind it.
	const chosen = pointedAt?.annotation ? pointedAt : (selectedSpan(body) ?? pointedAt);
	if (chosen) return { body, chosen };
	const focused = document.activeElement?.closest<HTMLAnchorElement>('a.paragraph-link');
	const paragraph = focused ? document.querySelector(focused.hash) : paragraphAtEye();
	const { marks } = await loadLabels();
	if (paragraph) {
		selectParagraph(paragraph);
		say(marks.selected(numberOf(paragraph)));
	} else say(marks.nothingSelected);
	return undefined;
}

/** Take the selection back: what was asked for is done. */
export function letGo(): void {
	pointedAt = undefined;
	getSelection()?.removeAllRanges();
}
