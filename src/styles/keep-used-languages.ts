/** A rule of the sheet for some languages, with the line below it. */
const RULE = /:where\(((?:\s*:lang\([\w-]+\),?)+)\s*\)(\s*\{[^}]*\}\n*)/g;

/** Leave out of the sheet of languages those that are not used. */
export function keepUsedLanguages(sheet: string, used: Iterable<string>): string {
	const tags = [...used].map((tag) => tag.toLowerCase());
	return sheet.replace(RULE, (_, list: string, declarations: string) => {
		const ranges = [...list.matchAll(/:lang\(([\w-]+)\)/g)].map(([, range = '']) => range);
		const kept = ranges.filter((range) => tags.some((tag) => isWithin(tag, range)));
		const selectors = kept.map((range) => `:lang(${range})`).join(', ');
		return kept.length > 0 ? `:where(${selectors})${declarations}` : '';
	});
}

/** As a browser does: `zh-TW` is within `zh`. */
function isWithin(tag: string, range: string): boolean {
	return `${tag}-`.startsWith(`${range.toLowerCase()}-`);
}

/**
 * Give a build the styles of those languages alone that the site uses: most sites have one or two of them.
 *
 * `used` is asked once what they are, when the styles are read. The dev server serves all.
 */
export function usedLanguages(used: () => Promise<Iterable<string>>) {
	return {
		name: 'used-languages',
		apply: 'build' as const,
		enforce: 'pre' as const,
		transform: {
			filter: { id: /\/src\/styles\/languages\.css$/ },
			handler: async (sheet: string) => keepUsedLanguages(sheet, await used()),
		},
	};
}
