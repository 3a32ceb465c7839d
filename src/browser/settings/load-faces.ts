/** The typefaces that no page comes with: what the browser calls each, and the styles that name its files. */
const typefaces: Record<string, { family: string; load: () => Promise<{ default: string }> }> = {
	hyperlegible: {
		family: 'Atkinson Hyperlegible Next',
		load: () => import('../../fonts/hyperlegible.css?inline'),
	},
	dyslexic: {
		family: 'OpenDyslexic',
		load: () => import('../../fonts/dyslexic.css?inline'),
	},
};

/** Fetch the styles that a typeface needs besides those of the page; undefined if it needs none. */
export async function loadFaces(typeface: string | undefined): Promise<string | undefined> {
	return (await typefaces[typeface ?? '']?.load())?.default;
}

/** Fetch the letters of a typeface that the page shows; rejects if they do not come. */
export async function loadLetters(typeface: string): Promise<void> {
	const family = typefaces[typeface]?.family;
	if (family) await document.fonts.load(`1em '${family}'`, document.body.textContent);
}
