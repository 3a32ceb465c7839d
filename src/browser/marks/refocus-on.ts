import { refocus } from '../refocus.ts';
import type { Annotation } from './annotation.ts';

/** Where what had the focus is gone, give it to an annotation: its note beside the text, or its card in the list of all. */
export function refocusOn({ id }: Annotation): void {
	const own = `[data-id="${CSS.escape(id)}"]`;
	refocus(document.querySelector(`.notes-beside ${own}, .all-notes ${own} button`));
}
