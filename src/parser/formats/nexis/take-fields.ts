import { isWordCount } from '../../fields/word-count.ts';
import { cutLabel, textOf, type Line } from '../../lines.ts';
import { termSchemes, type Term } from '../../record.ts';
import type { Fields } from '../raw-record.ts';
import type { Label, ReadLabel } from './labels.ts';

/** Sort lines into fields: a label begins one, and the lines below go on with it. */
export function takeFields(lines: readonly Line[], readLabel: ReadLabel, fields: Fields): void {
	for (let from = 0; from < lines.length;) {
		const first = lines[from];
		const label = first && readLabel(first);
		let to = from + 1;
		for (let next = lines[to]; next && !readLabel(next); next = lines[to]) to++;
		if (label) takeField(label, lines.slice(from, to), fields);
		from = to;
	}
}

/** Keep one field: its first line begins with the label. */
function takeField(label: Label, [first, ...below]: Line[], fields: Fields): void {
	if (!first) return;
	const value = cutLabel(first, label.length);
	const lines = value.text === '' ? below : [value, ...below];
	if (value.text === '') fields.labels.push(first);
	if (lines.length === 0) return;

	const { meaning, printed } = label;
	const { header, terms, others, notes } = fields;
	if (meaning === 'caption' || meaning === 'correction') notes.push({ type: meaning, lines });
	else if (meaning === 'note') notes.push({ type: 'other', lines });
	else if (isScheme(meaning)) terms.push({ scheme: meaning, coded: false, lines });
	else if (meaning === 'other' || meaning === 'text') others.push({ label: printed, lines });
	else if (header[meaning] || (meaning === 'wordCount' && !isCounted(lines)))
		others.push({ label: printed, lines });
	else header[meaning] = lines;
}

/** A length can be in pages or lines; that is no word count. */
function isCounted(lines: readonly Line[]): boolean {
	return isWordCount(textOf(lines) ?? '');
}

function isScheme(meaning: Label['meaning']): meaning is Term['scheme'] {
	return termSchemes.some((scheme) => scheme === meaning);
}
