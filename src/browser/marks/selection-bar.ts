import type { Labels } from '../../labels/labels.ts';
import { run } from '../actions.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { once } from '../../lib/once.ts';
import { ownDirection } from '../page.ts';
import { refocus } from '../refocus.ts';
import { readBody } from '../text/body-text.ts';
import { noteOf } from './annotation.ts';
import { type Chosen, pointAt, selectedSpan } from './chosen.ts';
import { removeWithUndo } from './remove-with-undo.ts';
import styles from './selection-bar.css?inline';
import { findUnder } from './find-mark.ts';

/** Milliseconds without a change of the selection after which it is taken to be made. */
const SETTLED = 150;

/** Pixels between the words and the bar. */
const GAP = 8;

let bar: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The pointer is down: the reader is selecting, or on the bar. */
let isPressed = false;

/** Offer what can be done with what the reader selects in the text. */
export const watchSelection = once(async (): Promise<Labels> => {
	const labels = await loadLabels();
	adopt(styles);
	const look = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (!isPressed) offerForSelection(labels);
		}, SETTLED);
	};
	document.addEventListener('selectionchange', look);
	document.addEventListener('pointerdown', () => (isPressed = true));
	for (const event of ['pointerup', 'pointercancel', 'dragend'])
		document.addEventListener(event, () => {
			isPressed = false;
			look();
		});
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') hide();
	});
	look();
	return labels;
});

/** Offer the same for a highlight that the reader clicked; a click beside it closes what is offered. */
export async function offerForClick({ target, clientX, clientY }: MouseEvent): Promise<void> {
	const labels = await watchSelection();
	if (!(target instanceof Element) || target.closest('.selection-bar') || selectedSpan()) return;
	clearTimeout(timer);
	const isText = target.closest('.body') && !target.closest('a, button');
	const mark = isText ? findUnder(clientX, clientY) : undefined;
	if (!mark?.found) return hide();
	const { annotation, found } = mark;
	show({ start: found.start, end: found.end, annotation }, found.range, labels);
}

function offerForSelection(labels: Labels): void {
	const body = readBody();
	const span = selectedSpan(body);
	if (body && span) show(span, body.rangeOf(span), labels);
	else if (!bar?.contains(document.activeElement) && !bar?.dataset['annotation']) hide();
}

function show(chosen: Chosen, range: Range, { marks: words }: Labels): void {
	const { annotation } = chosen;
	pointAt(chosen);
	// The same buttons as before, one of which may have the focus.
	if (bar && !annotation && !bar.dataset['annotation']) return place(bar, range);
	bar?.remove();
	bar = element(
		'div',
		{ class: 'selection-bar', role: 'group', 'aria-label': words.bar, ...ownDirection },
		...(annotation ? [] : [makeButton(words.mark, (from) => run('mark', from))]),
		makeButton(annotation && noteOf(annotation) ? words.edit : words.note, (from) =>
			run('note', from),
		),
		makeButton(words.quote, (from) => run('quote', from)),
		...(annotation ? [makeButton(words.remove, () => removeWithUndo(annotation))] : []),
	);
	if (annotation) bar.dataset['annotation'] = annotation.id;
	// A press on it leaves the selection as it is.
	bar.addEventListener('pointerdown', (event) => event.preventDefault());
	bar.addEventListener('mousedown', (event) => event.preventDefault());
	const link = document.querySelector('.paragraph-link');
	(link ?? document.querySelector('.body'))?.after(bar);
	place(bar, range);
}

/** Above the words, or below them where there is no room; on a phone the styles put it at the foot of the window. */
function place(made: HTMLElement, range: Range): void {
	const words = range.getBoundingClientRect();
	const [first] = range.getClientRects();
	const home = made.offsetParent?.getBoundingClientRect() ?? new DOMRect();
	const { width, height } = made.getBoundingClientRect();
	const above = words.top - height - GAP;
	const top = above >= 0 ? above : Math.min(words.bottom + GAP, innerHeight - height - GAP);
	const start = (first ?? words).left;
	const left = Math.max(GAP, Math.min(start, document.documentElement.clientWidth - width - GAP));
	made.style.setProperty('--top', `${top - home.top}px`);
	made.style.setProperty('--left', `${left - home.left}px`);
	document.documentElement.style.setProperty('--choices', `${height}px`);
}

function hide(): void {
	bar?.remove();
	bar = undefined;
	pointAt(undefined);
}

function makeButton(words: string, act: (from: HTMLElement) => Promise<void>): HTMLElement {
	const button = element('button', { type: 'button' }, words);
	button.addEventListener('click', () => {
		// It waits for the network.
		if (button.hasAttribute('aria-busy')) return;
		const hadFocus = bar?.contains(document.activeElement);
		void act(button).then(() => {
			hide();
			if (hadFocus) refocus();
		});
	});
	return button;
}
