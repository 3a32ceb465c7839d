/** Fetch what excerpts are set in while the index is on its way: one that changes its face once it is read, moves. */
export function fetchTextFace(): void {
	const family = getComputedStyle(document.documentElement).getPropertyValue('--font-text');
	document.fonts.load(`1em ${family}`).catch(() => {
		// They are read in another.
	});
}
