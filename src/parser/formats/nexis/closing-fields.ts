import { textOf, type Line } from '../../lines.ts';
import type { Label, ReadLabel } from './labels.ts';

/** Most paragraphs of one field. */
const MOST_PARAGRAPHS = 12;

/**
 * Find where the fields below a text begin: the index of the first line of the fields that the lines end with.
 *
 * A paragraph of the text can begin like a field. So these fields count only from the end up, each kind
 * once, and nothing but fields stands between them. Where a value can have several paragraphs (captions, a
 * correction), they count as its own only if a field of one line stands above it, or its label stands alone.
 */
export function findClosingFields(lines: readonly Line[], readLabel: ReadLabel): number {
	const seen = new Set<string>();
	let from = lines.length;
	let between = 0;
	let uncertain = false;
	let groupEnd = lines.length;

	for (let index = lines.length - 1; index >= 0; index--) {
		const line = lines[index];
		const label = line && readLabel(line);
		if (!line || (!line.blankBefore && index > 0 && !label)) continue;
		if (!label) {
			if (uncertain || ++between > MOST_PARAGRAPHS) break;
		} else {
			const value = lines.slice(index, groupEnd);
			if (seen.has(label.printed) || (between > 0 && !label.prose) || isText(label, value)) break;
			seen.add(label.printed);
			const open = between > 0 && line.text.length > label.length;
			uncertain = open || (uncertain && label.prose);
			between = 0;
			if (!uncertain) from = index;
		}
		groupEnd = index;
	}
	return from;
}

/** Terms, codes and dates are no sentences, as the words of a speaker behind a name are. */
function isText({ length, prose }: Label, lines: readonly Line[]): boolean {
	if (prose) return false;
	const value = (textOf(lines) ?? '').slice(length).trim();
	return /[.!?…]["'”’»]*$/.test(value) && /(?:^|\s)\p{Ll}/u.test(value);
}
