import { textOf, type Line } from '../../lines.ts';
import { readLabel, type Label, type Meaning } from './labels.ts';

/** Find the line with which the full text begins; -1 for a record without it. */
export function findText(lines: readonly Line[]): number {
	return lines.findIndex(
		(line, index) => (index === 0 || line.blankBefore) && readLabel(line)?.meaning === 'fullText',
	);
}

/** The order in which indexing terms stand below a text. */
const ORDER: readonly Meaning[] = ['credit', 'subject', 'region', 'person', 'company', 'keyword'];

/** Of these at least one stands below every text. */
const CLOSING = new Set<Meaning>(['publication', 'date', 'documentId']);

/**
 * Find where the fields below a text begin.
 *
 * Text has lines like `Lesson one: breathe` too, and even `Location: Pier 4`. So the fields are the
 * blocks at the end that each begin with a label, none of which comes twice. Above the repeated title,
 * which no text has, these can only be indexing terms in their order; below it, a block without a label
 * goes on with the field above.
 *
 *     > | Location: Pier 4
 *     > |
 *     > | Subject: Harbours; Gates
 *         ^
 *     > |
 *     > | Title: Tide Gate Opens Again
 */
export function findFields(lines: readonly Line[], title: readonly Line[]): number {
	const heading = lines.findLastIndex(isHeading);
	if (heading >= 0) return heading;
	const sure = findTitle(lines, textOf(title) ?? '');
	const seen = new Set<string>();
	let from = lines.length;
	let closing = false;
	let rank = ORDER.length;
	for (let at = lines.length - 1; at >= 0; at--) {
		const line = lines[at];
		if (!line?.blankBefore) continue;
		const label = readLabel(line);
		const fresh = label && !seen.has(keyOf(label));
		if (!fresh && at > sure && sure >= 0) continue;
		if (!fresh) break;
		if (at < sure && label.meaning !== 'index') {
			const own = ORDER.indexOf(label.meaning);
			if (own < 0 || own >= rank) break;
			rank = own;
		}
		from = at;
		seen.add(keyOf(label));
		closing ||= CLOSING.has(label.meaning);
	}
	return closing ? from : lines.length;
}

/** Find the title among the fields: it is the headline again, or the name of the paper follows. */
function findTitle(lines: readonly Line[], headline: string): number {
	return lines.findLastIndex((line, index) => {
		const title = line.blankBefore ? titleOf(line) : undefined;
		const next = lines[index + 1];
		return (
			title !== undefined &&
			(title === headline || (next && readLabel(next)?.meaning === 'publication'))
		);
	});
}

/** Give the title that a line repeats, if it does. */
export function titleOf(line: Line): string | undefined {
	const label = readLabel(line);
	return label?.meaning === 'title' ? line.text.slice(label.length).trim() : undefined;
}

/** `DETAILS` stands alone, with fields below it. */
function isHeading(line: Line, index: number, lines: readonly Line[]): boolean {
	if (!line.blankBefore) return false;
	const label = readLabel(line);
	if (label?.meaning !== 'details' || label.length < line.text.length) return false;
	const next = lines[index + 1];
	return next !== undefined && readLabel(next) !== undefined;
}

function keyOf({ meaning, printed }: Label): string {
	return /^(?:other|above|index)$/.test(meaning) ? printed.toLowerCase() : meaning;
}
