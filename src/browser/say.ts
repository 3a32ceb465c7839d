import type { Labels } from '../labels/labels.ts';
import { adopt } from './adopt.ts';
import { element } from './element.ts';
import { loadLabels } from './load-labels.ts';
import { ownDirection, prefix } from './page.ts';
import styles from './say.css?inline';

/** Milliseconds that words of success stay. */
const WHILE = 6000;

/** Milliseconds that words with an offer stay at least. */
const LONG_WHILE = 20_000;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the device does not do stays in front of all that is said until it is closed, each once. */
const warnings = new Map<keyof Labels['device'], HTMLElement>();
const said = new Set<string>();

/** Something that can be asked for in the line that tells of something, such as to have it undone. */
export interface Offer {
	label: string;
	act: () => void;
	/** Whether it takes the focus. */
	isFocused?: boolean;
}

/** Tell the reader, in a line at the foot of the window that screen readers read out; it goes by itself. */
export function say(words: string, offer?: Offer): void {
	show(words);
	if (offer) addButton(offer);
	expire(offer ? LONG_WHILE : WHILE);
}

/** Take back what was said, unless something else was said since. */
export function unsay(words: string): void {
	if (place && [...place.childNodes].some((node) => node.textContent === words)) show('');
}

/**
 * Tell the reader of something that the device does not do, once a visit; it stays until it is closed.
 *
 * `about` tells one thing of which that is so from another.
 */
export function sayOnce(what: keyof Labels['device'], about = ''): void {
	const name = `${prefix}said:${what}:${about}`;
	if (wasSaid(name)) return;
	void loadLabels().then(({ device, close }) => {
		if (warnings.has(what)) return;
		const button = element('button', { type: 'button' }, close);
		const warning = element('p', {}, device[what], ' ', button);
		button.addEventListener('click', () => {
			warning.remove();
			warnings.delete(what);
		});
		warnings.set(what, warning);
		placeOf().prepend(warning);
	});
}

function addButton({ label, act, isFocused }: Offer): void {
	const button = element('button', { type: 'button' }, label);
	button.addEventListener('click', () => {
		show('');
		act();
	});
	place?.append(' ', button);
	if (isFocused) button.focus();
}

/** Take the words away after a while, but not from under a pointer or a finger on a key. */
function expire(milliseconds: number): void {
	timer = setTimeout(() => {
		if (place?.matches(':hover, :focus-within')) expire(WHILE);
		else show('');
	}, milliseconds);
}

function wasSaid(name: string): boolean {
	if (said.has(name)) return true;
	said.add(name);
	try {
		if (sessionStorage.getItem(name) !== null) return true;
		sessionStorage.setItem(name, '');
	} catch {
		// It is said once a page then.
	}
	return false;
}

function show(words: string): void {
	clearTimeout(timer);
	placeOf().replaceChildren(...[...warnings.values()].toReversed(), words);
}

function placeOf(): HTMLElement {
	adopt(styles);
	place ??= element('div', { class: 'said', role: 'status', ...ownDirection });
	// What lies behind an open dialog is neither read out nor within reach.
	const dialog = document.querySelector('dialog:modal');
	const around = dialog ?? document.body;
	if (place.parentElement !== around) {
		around.append(place);
		dialog?.addEventListener('close', () => place && document.body.append(place), { once: true });
	}
	return place;
}
