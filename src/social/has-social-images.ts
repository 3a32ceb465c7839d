import type { Library } from '../library/make-library.ts';
import { site } from '../site.ts';

/** Tell whether pages have images: whoever shows them asks for whole addresses, which a site without one has not. */
export function hasSocialImages(address: URL | string | undefined): boolean {
	return site.socialImages && Boolean(address);
}

/** Tell whether articles have images of their own: there may be no room for so many files. */
export function hasImagesOfArticles(
	{ fitting }: Library,
	address: URL | string | undefined,
): boolean {
	return hasSocialImages(address) && !fitting.leftOut.has('socialImages');
}
