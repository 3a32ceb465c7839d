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

/** Milliseconds after which screen readers know a place; they tell of what it has from then on, and not before. */
const UNTIL_KNOWN = 100;

let place: HTMLElement | undefined;
let known: Promise<void> | undefined;
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
	const button = offer && makeButton(offer);
	void show(words, ...(button ? [' ', button] : [])).then(() => {
		if (offer?.isFocused) button?.focus();
	});
	expire(offer ? LONG_WHILE : WHILE);
}

/** Take back what was said, unless something else was said since. */
export async function unsay(words: string): Promise<void> {
	await known;
	if ([...(place?.childNodes ?? [])].some((node) => node.textContent === words)) void show();
}

/**
 * Tell the reader of something that the device does not do, once a visit; it stays until it is closed.
 *
 * `about` tells one thing of which that is so from another.
 */
export function sayOnce(what: keyof Labels['device'], about = ''): void {
	const name = `${prefix}said:${what}:${about}`;
	if (wasSaid(name)) return;
	void loadLabels().then(async ({ device, close }) => {
		if (warnings.has(what)) return;
		const button = element('button', { type: 'button' }, close);
		const warning = element('p', {}, device[what], ' ', button);
		button.addEventListener('click', () => {
			warning.remove();
			warnings.delete(what);
		});
		warnings.set(what, warning);
		(await findPlace()).prepend(warning);
	});
}

function makeButton({ label, act }: Offer): HTMLElement {
	const button = element('button', { type: 'button' }, label);
	button.addEventListener('click', () => {
		void show();
		act();
	});
	return button;
}

/** Take the words away after a while, but not from under a pointer or a finger on a key. */
function expire(milliseconds: number): void {
	timer = setTimeout(() => {
		if (place?.matches(':hover, :focus-within')) expire(WHILE);
		else void show();
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

/** Show something in the place of what is shown, or nothing, beside the warnings. */
async function show(...parts: Array<Node | string>): Promise<void> {
	clearTimeout(timer);
	(await findPlace()).replaceChildren(...[...warnings.values()].toReversed(), ...parts);
}

async function findPlace(): Promise<HTMLElement> {
	adopt(styles);
	place ??= element('div', { class: 'said', role: 'status', ...ownDirection });
	// What lies behind an open dialog is neither read out nor within reach.
	const dialog = document.querySelector('dialog:modal');
	const around = dialog ?? document.body;
	if (place.parentElement !== around) {
		around.append(place);
		dialog?.addEventListener('close', () => place && document.body.append(place), { once: true });
		known = new Promise((resolve) => setTimeout(resolve, UNTIL_KNOWN));
	}
	await known;
	return place;
}
