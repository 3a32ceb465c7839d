import { knows } from '../actions.ts';
import type { Shortcut } from './shortcuts.ts';

/** Find what a key works on in this page: nothing where it has nothing to do. */
export function findTargets({ here, action }: Shortcut): HTMLElement[] {
	if (action && !knows(action)) return [];
	const found = document.querySelectorAll<HTMLElement>(here);
	return [...found].filter((target) => target.checkVisibility({ visibilityProperty: true }));
}
