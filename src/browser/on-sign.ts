/** What tells that somebody is there. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

let isThere = false;
onSign(() => (isThere = true));

/**
 * Call at the first sign of each kind that somebody is there, and now if there was one: of one who only opens a page
 * nothing is known.
 */
export function onSign(act: () => void): void {
	if (isThere) act();
	for (const sign of SIGNS)
		addEventListener(sign, () => act(), { once: true, passive: true, capture: true });
}
