import { run } from '../actions.ts';
import { findTargets } from './find-targets.ts';
import { type Shortcut, shortcuts } from './shortcuts.ts';
import { areSingleKeysOn } from './single-keys.ts';

/** Where letters are written or choose from a list. */
const TYPING =
	'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/** Do what the keys of the table say, and leave all others to the browser. */
export function listenToKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.repeat || event.isComposing) return;
		if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
		const key = keyOf(event);
		for (const shortcut of shortcuts) {
			if (shortcut.key !== key || shortcut.native || isBehindDialog(shortcut)) continue;
			const targets = findTargets(shortcut);
			if (targets.length === 0 || !areSingleKeysOn()) continue;
			event.preventDefault();
			act(shortcut, targets);
			return;
		}
	});
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
function isBehindDialog({ action }: Shortcut): boolean {
	const open = document.querySelector('dialog:modal');
	return open !== null && !(action && open.classList.contains(action));
}

function act({ action, step }: Shortcut, targets: HTMLElement[]): void {
	const focused = targets.findIndex((target) => target === document.activeElement);
	if (action) void run(action);
	else if (step) {
		const next = focused === -1 ? targets.findIndex(isBelowTop) : focused + step;
		targets[next]?.focus();
	} else press(targets[focused] ?? targets[0]);
}

function isBelowTop(target: HTMLElement): boolean {
	return target.getBoundingClientRect().top >= 0;
}

function press(target: HTMLElement | undefined): void {
	if (!target?.matches('input')) target?.click();
	// A link leads elsewhere by itself.
	if (!target?.matches('a')) target?.focus();
}
