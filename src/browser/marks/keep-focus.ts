/** Make a list of annotations anew and leave the focus at the button that had it, of the same annotation. */
export function keepFocus(list: ParentNode, make: () => void): void {
	const focused = document.activeElement;
	const item = focused?.closest<HTMLElement>('[data-id]');
	if (!focused || !item || !list.contains(item)) return make();
	const at = buttonsOf(item).indexOf(focused);
	make();
	if (focused.isConnected) return;
	const same = [...list.querySelectorAll<HTMLElement>('[data-id]')].find(
		({ dataset }) => dataset['id'] === item.dataset['id'],
	);
	const button = same && buttonsOf(same)[at];
	if (button instanceof HTMLElement) button.focus();
}

function buttonsOf(item: Element): Element[] {
	return [item, ...item.querySelectorAll('a, button')];
}
