/**
 * Give the focus a place where what had it is gone: the first of some that is still there, or else the paragraph that
 * the reader is at, or the list of the page.
 */
export function refocus(...places: ReadonlyArray<Element | null | undefined>): void {
	if (document.activeElement !== document.body) return;
	const homes = document.querySelectorAll('.paragraph-link, #reading-list');
	const place = [...places, ...homes].find((one) => one?.isConnected);
	if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}
