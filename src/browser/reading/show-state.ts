import { readings } from './reading-list.ts';
import { path, text } from './this-article.ts';

/** Show on the page of an article what is known of it: whether it is saved, and whether there is a place to go to. */
export function showState(): void {
	const { savedAt, place } = readings.read()[path] ?? {};
	for (const button of document.querySelectorAll('[data-action=save]'))
		button.setAttribute('aria-pressed', String(savedAt !== undefined));
	text?.toggleAttribute('data-place', place !== undefined);
}
