import type { Line } from '../lines.ts';
import {
	emptyHeader,
	type Endnote,
	type HeaderLines,
	type SourceFormat,
	type Term,
} from '../record.ts';

/** Indexing terms: `code : Label | code : Label` if they are coded, else `Label (89%); Label`. */
export interface TermLines {
	scheme: Term['scheme'];
	coded: boolean;
	lines: readonly Line[];
}

/** A field that has no name in the record; the label is as printed, without its colon. */
export interface OtherLines {
	label: string;
	lines: readonly Line[];
}

/** What the export itself sets apart as a note: a correction, captions, a contact. */
export interface NoteLines {
	type: Endnote['type'];
	lines: readonly Line[];
}

/**
 * A record as one layout gives it: which lines are which field, and which are the text.
 *
 * What the fields mean is read in one place for all layouts. Lines hold values: a label that is the
 * field's name is cut off (`cutLabel`), and a line that is nothing but a label is listed in `labels`.
 */
export interface RawRecord {
	format: SourceFormat;
	header: HeaderLines;
	/** Whether the byline prints surnames first: `Ruiz, Ana; Chen, Bo`. */
	surnamesFirst?: boolean;
	/** Lines of the text and of the notes below it. */
	text: Line[];
	/** All lines of the record, in order. */
	lines: readonly Line[];
	terms?: readonly TermLines[];
	others?: readonly OtherLines[];
	notes?: readonly NoteLines[];
	/** Lines with nothing but the name of a field on them, or a rule of the layout. */
	labels?: readonly Line[];
}

/** The fields of a record, as a layout finds them one by one. */
export interface Fields {
	header: HeaderLines;
	terms: TermLines[];
	others: OtherLines[];
	notes: NoteLines[];
	labels: Line[];
}

/** Make a record's fields, with none found yet. */
export function noFields(): Fields {
	return { header: emptyHeader(), terms: [], others: [], notes: [], labels: [] };
}
