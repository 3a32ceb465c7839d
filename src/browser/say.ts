import type { Labels } from '../labels/labels.ts';
import { adopt } from './adopt.ts';
import { element } from './element.ts';
import { loadLabels } from './load-labels.ts';
import { ownDirection, prefix } from './page.ts';
import { refocus } from './refocus.ts';
import styles from './say.css?inline';

/** Milliseconds that words of success stay. */
const WHILE = 6000;

/** Milliseconds that words with an offer stay at least. */
const LONG_WHILE = 20_000;

/** Milliseconds after which screen readers know a place; they tell of what it has from then on, and not before. */
const UNTIL_KNOWN = 100;

let place: HTMLElement | undefined;
let known: Promise<void> | undefined;
/** What is said, or is about to be. */
let latest = '';
/** What had the focus before it came here. */
let before: Element | undefined;
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
	void show(words, button).then(() => {
		if (offer?.isFocused) button?.focus();
	});
	expire(offer ? LONG_WHILE : WHILE);
}

/** Take back what was said, unless something else was said since. */
export function unsay(words: string): void {
	if (latest === words) void show();
}

/**
 * Tell the reader of something that the device does not do, once a visit; it stays until it is closed.
 *
 * `about` tells one thing of which that is so from another.
 */
export function sayOnce(what: keyof Labels['device'], about = ''): void {
	const name = `${prefix}said:${what}:${about}`;
	if (said.has(name) || wasSaid(name)) return;
	said.add(name);
	warn(what).then(
		() => rememberSaid(name),
		() => said.delete(name),
	);
}

async function warn(what: keyof Labels['device']): Promise<void> {
	const { device, close } = await loadLabels();
	if (warnings.has(what)) return;
	const button = element('button', { type: 'button' }, close);
	const warning = element('p', {}, device[what], ' ', button);
	button.addEventListener('click', () => {
		warning.remove();
		warnings.delete(what);
		refocus(before);
	});
	warnings.set(what, warning);
	(await findPlace()).prepend(warning);
}

function makeButton({ label, act }: Offer): HTMLElement {
	const button = element('button', { type: 'button' }, label);
	button.addEventListener('click', () => {
		void show().then(() => {
			act();
			refocus(before);
		});
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
	try {
		return sessionStorage.getItem(name) !== null;
	} catch {
		return false;
	}
}

function rememberSaid(name: string): void {
	try {
		sessionStorage.setItem(name, '');
	} catch {
		// It is said once a page then.
	}
}

/** Show something in the place of what is shown, or nothing; the warnings stay, and are not read out again. */
async function show(words = '', button?: Node): Promise<void> {
	clearTimeout(timer);
	latest = words;
	const own = await findPlace();
	const stay = new Set<Node>(warnings.values());
	for (const node of [...own.childNodes]) if (!stay.has(node)) node.remove();
	if (words) own.append(words);
	if (button) own.append(' ', button);
}

function makePlace(): HTMLElement {
	const made = element('div', {
		class: 'said',
		role: 'status',
		'aria-atomic': 'false',
		...ownDirection,
	});
	made.addEventListener('focusin', ({ relatedTarget }) => {
		if (relatedTarget instanceof Element && !made.contains(relatedTarget)) before = relatedTarget;
	});
	return made;
}

async function findPlace(): Promise<HTMLElement> {
	adopt(styles);
	place ??= makePlace();
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
