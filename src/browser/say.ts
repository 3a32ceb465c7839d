import type { Labels } from '../labels/labels.ts';
import { adopt } from './adopt.ts';
import { element } from './element.ts';
import { loadLabels } from './load-labels.ts';
import { ownDirection } from './page.ts';
import styles from './say.css?inline';

/** Milliseconds that words of success stay. */
const WHILE = 6000;

/** Text, and elements such as links and buttons. */
type Words = ReadonlyArray<Node | string>;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const said = new Set<string>();

/** Tell the reader, in a line at the foot of the window that screen readers read out; it goes by itself. */
export function say(...words: Words): void {
	show(words);
	timer = setTimeout(unsay, WHILE);
}

/** Tell the reader and wait for an answer, such as by a button among the words; it stays until `unsay`. */
export function ask(...words: Words): void {
	show(words);
}

/** Take back what was said last. */
export function unsay(): void {
	place?.replaceChildren();
}

/** Tell the reader of something that the device does not do, once a page; it stays until it is closed. */
export function sayOnce(what: keyof Labels['device']): void {
	if (said.has(what)) return;
	said.add(what);
	void loadLabels().then(({ device, close }) => {
		const button = element('button', { type: 'button' }, close);
		button.addEventListener('click', unsay);
		show([device[what], ' ', button]);
	});
}

function show(words: Words): void {
	clearTimeout(timer);
	adopt(styles);
	place ??= element('div', { class: 'said', role: 'status', ...ownDirection });
	// What lies behind an open dialog is neither read out nor within reach.
	const around = document.querySelector('dialog:modal') ?? document.body;
	if (place.parentElement !== around) around.append(place);
	place.replaceChildren(...words);
}
