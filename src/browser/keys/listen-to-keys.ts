import { run } from '../actions.ts';
import { findTargets } from './find-targets.ts';
import { type Shortcut, shortcuts } from './shortcuts.ts';
import { areSingleKeysOn } from './single-keys.ts';
import { beginTypingAhead, takeTypedAhead, typeAhead } from './type-ahead.ts';

/** Where letters are written or choose from a list. */
const TYPING =
	'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/** Do what the keys of the table say, and leave all others to the browser. `pressed` are those that waited for it. */
export function listenToKeys(pressed: readonly KeyboardEvent[]): void {
	for (const event of pressed) answer(event);
	document.addEventListener('keydown', (event) => {
		if (!event.defaultPrevented) answer(event);
	});
}

function answer(event: KeyboardEvent): void {
	if (event.repeat || event.isComposing) return;
	if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
	if (typeAhead(event)) return;
	const key = keyOf(event);
	const dialog = document.querySelector<HTMLDialogElement>('dialog:modal');
	for (const shortcut of shortcuts) {
		if (shortcut.key !== key || shortcut.native) continue;
		if (dialog && !hasOpened(shortcut, dialog)) continue;
		const targets = findTargets(shortcut);
		if (targets.length === 0 || !areSingleKeysOn()) continue;
		event.preventDefault();
		if (dialog) dialog.close();
		else act(shortcut, targets);
		return;
	}
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPING));
}

/** The sign that was typed; on keyboards without Latin letters, the one that is elsewhere on its key. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
	const isForeign = /^[^\0-\x7f]$/.test(key) && !shiftKey;
	return (isForeign && /^Key(.)$/.exec(code)?.[1]?.toLowerCase()) || key;
}

/** While a dialog is open, only the key that opened it works: it closes it. */
function hasOpened({ action }: Shortcut, dialog: HTMLDialogElement): boolean {
	return action !== undefined && dialog.classList.contains(action);
}

function act({ action, step }: Shortcut, targets: HTMLElement[]): void {
	if (action === 'search') {
		beginTypingAhead();
		void run(action).finally(takeTypedAhead);
	} else if (action) void run(action);
	else if (step === undefined)
		press(targets.find((target) => target === document.activeElement) ?? targets[0]);
	else {
		const target = targets[stepFrom(document.activeElement, targets, step)];
		if (step === 0) press(target);
		else target?.focus();
	}
}

/** From what has the focus; if none of them has, from the first that the window does not hide above it. */
function stepFrom(focused: Element | null, targets: HTMLElement[], step: number): number {
	const at = targets.findIndex((target) => target === focused);
	if (at !== -1) return at + step;
	const below = targets.findIndex((target) => target.getBoundingClientRect().top >= 0);
	return (below === -1 ? targets.length : below) + Math.min(step, 0);
}

function press(target: HTMLElement | undefined): void {
	target?.click();
	// A link leads elsewhere by itself.
	if (!target?.matches('a')) target?.focus();
}
