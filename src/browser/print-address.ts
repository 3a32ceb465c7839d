/**
 * Have the page's address in the foot of each sheet that is printed: no style can take it from the page.
 *
 * Browsers that know no such feet leave it out; at the end of the sheets it stands in any case.
 */
export function printAddress(): void {
	const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	const { href } = link ?? location;
	const sheet = new CSSStyleSheet();
	const foot = `content: ${JSON.stringify(href)}; font: 8pt 'Libre Franklin', sans-serif`;
	sheet.replaceSync(`@page { @bottom-left { ${foot} } }`);
	document.adoptedStyleSheets.push(sheet);
}
