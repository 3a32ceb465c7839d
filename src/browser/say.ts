import type { Labels } from '../labels/labels.ts';
import { adopt } from './adopt.ts';
import { element } from './element.ts';
import { loadLabels } from './load-labels.ts';
import { ownDirection } from './page.ts';
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

/** Tell the reader of something that the device does not do, once a page; it stays until it is closed. */
export function sayOnce(what: keyof Labels['device']): void {
	if (said.has(what)) return;
	said.add(what);
	void loadLabels().then(({ device, close }) => {
		show(device[what]);
		const button = element('button', { type: 'button' }, close);
		button.addEventListener('click', () => place?.replaceChildren());
		place?.append(' ', button);
	});
}

function show(words: string): void {
	clearTimeout(timer);
	if (!place) {
		adopt(styles);
		place = element('div', { class: 'said', role: 'status', ...ownDirection });
		document.body.append(place);
	}
	place.replaceChildren(words);
}
