import type { Labels } from '../labels/labels.ts';
import { adopt } from './adopt.ts';
import { element } from './element.ts';
import { loadLabels } from './load-labels.ts';
import { ownDirection, prefix } from './page.ts';
import styles from './say.css?inline';

/** Milliseconds that words of success stay. */
const WHILE = 6000;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const said = new Set<string>();

/** Tell the reader, in a line at the foot of the window that screen readers read out; it goes by itself. */
export function say(words: string): void {
	show(words);
	timer = setTimeout(() => place?.replaceChildren(), WHILE);
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
		show(device[what]);
		const button = element('button', { type: 'button' }, close);
		button.addEventListener('click', () => place?.replaceChildren());
		place?.append(' ', button);
	});
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
	if (!place) {
		adopt(styles);
		place = element('div', { class: 'said', role: 'status', ...ownDirection });
	}
	const dialog = document.querySelector<HTMLElement>('dialog:modal');
	const home = dialog ?? document.body;
	if (place.parentElement !== home) {
		// While a dialog is open, whatever stands outside of it is not there for a reader.
		home.append(place);
		dialog?.addEventListener('close', () => place && document.body.append(place), { once: true });
	}
	place.replaceChildren(words);
}
