/** Styles that came already. */
const adopted = new Set<string>();

/**
 * Give the page more styles, which come with the script that needs them.
 *
 * As a sheet made by script, which the page's policy has nothing to say about: it names the styles of the page alone.
 */
export function adopt(styles: string): void {
	if (adopted.has(styles)) return;
	adopted.add(styles);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
}
