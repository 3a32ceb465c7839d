import type { Passage } from './passage.ts';
import { toTextDirective } from './text-fragment.ts';

/**
 * Write the fragment of a link to a passage: its paragraph, and for browsers that know text fragments its words, which
 * they find in an edited text too.
 *
 * Of the text no more is known than what the passage carries; `page` is all text of the page, where that is at hand.
 */
export function toPlace(
	{ exact, prefix, suffix, paragraph }: Passage,
	page = prefix + exact + suffix,
): string {
	const id = paragraph === undefined ? '' : `p${paragraph}`;
	const text = prefix + exact + suffix;
	const words = toTextDirective(text, prefix.length, prefix.length + exact.length, page);
	return words ? `#${id}:~:${words}` : id && `#${id}`;
}
