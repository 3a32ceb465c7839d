import { prefix } from './page.ts';

/**
 * Look at a thing that is kept without reading it: as the text it lies there in, empty if there is none.
 *
 * For what each page has to know when it is opened, before it is worth fetching what reads the thing (`device.ts`).
 */
export function peek(name: string): string {
	try {
		return localStorage.getItem(prefix + name) ?? '';
	} catch {
		return '';
	}
}
