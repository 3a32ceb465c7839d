import { site } from '../site.ts';

/** Tell whether pages have images: whoever shows them asks for whole addresses, which a site without one has not. */
export function hasSocialImages(address: URL | string | undefined): boolean {
	return site.socialImages && Boolean(address);
}
