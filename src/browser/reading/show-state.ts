import { path } from '../page.ts';
import { readings } from './reading-list.ts';
import { text } from './this-article.ts';

let wasRead = false;

/** Tell whether the article was read at any time of this visit; if it no longer is, its reader said so. */
export function hasBeenRead(): boolean {
	return wasRead;
}

/** Show on the page of an article what is known of it: whether it is saved, and whether there is a place to go to. */
export function showState(): void {
	const { savedAt, readAt, place } = readings.read()[path] ?? {};
	wasRead ||= readAt !== undefined;
	for (const button of document.querySelectorAll('[data-action=save]'))
		button.setAttribute('aria-pressed', String(savedAt !== undefined));
	text?.toggleAttribute('data-place', place !== undefined);
}
