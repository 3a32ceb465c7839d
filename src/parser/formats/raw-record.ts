import type { Line } from '../lines.ts';
import type { SourceFormat } from '../record.ts';

/** The fields that a record's header can print, whatever the rendering. */
export type RawName =
	| 'printColumn'
	| 'printSection'
	| 'headline'
	| 'byline'
	| 'credit'
	| 'wordCount'
	| 'date'
	| 'time'
	| 'publication'
	| 'publicationCode'
	| 'printPlace'
	| 'printPage'
	| 'language'
	| 'copyright'
	| 'publisher'
	| 'accessionNumber';

/**
 * A record as one rendering gives it: which lines are which field, and which are the text.
 *
 * What the fields mean is read in one place for all renderings.
 */
export interface RawRecord {
	format: SourceFormat;
	fields: Partial<Record<RawName, Line[]>>;
	/** Lines of the text and of the notes below it. */
	text: Line[];
	/** All lines of the record, in order. */
	lines: Line[];
}
