import { subsets, type Subset } from './subsets.ts';

/** A rule of the sheet for a file of letters beyond those of western Europe, with the line below it. */
const SUBSET_FACE = new RegExp(
	`@font-face \\{[^}]*-(${Object.keys(subsets).join('|')})\\.woff2[^}]*\\}\\n*`,
	'g',
);

/** Leave out of the sheet of faces those of letters that are not used. */
export function keepUsedFaces(sheet: string, used: Iterable<Subset>): string {
	const kept = new Set<string>(used);
	return sheet.replace(SUBSET_FACE, (face, subset: string) => (kept.has(subset) ? face : ''));
}

/**
 * Give a build the faces, and so the font files, of those letters alone that the site uses.
 *
 * `usedSubsets` is asked once what they are, when the styles are read. The dev server serves all faces:
 * a browser fetches no file that it needs no letter of.
 */
export function usedFaces(usedSubsets: () => Promise<Iterable<Subset>>) {
	return {
		name: 'used-faces',
		apply: 'build' as const,
		// Before Vite takes the addresses of files out of the styles.
		enforce: 'pre' as const,
		transform: {
			filter: { id: /\/src\/fonts\/(faces|hyperlegible)\.css(\?|$)/ },
			handler: async (sheet: string) => keepUsedFaces(sheet, await usedSubsets()),
		},
	};
}
