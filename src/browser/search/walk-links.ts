/**
 * Have the arrow keys lead from a field to the links below it and back.
 *
 * The links stay links: a screen reader names them so, reads what stands around them, and opens them as any other.
 */
export function walkLinks(place: HTMLElement, field: HTMLElement): void {
	place.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
		const stops = [field, ...place.querySelectorAll<HTMLElement>('a[href]')];
		const at = stops.findIndex((stop) => stop === document.activeElement);
		const next = stops[at + step];
		if (at === -1 || !next) return;
		event.preventDefault();
		next.focus();
	});
}
