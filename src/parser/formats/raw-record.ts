import type { Line } from '../lines.ts';
import type { HeaderLines, SourceFormat } from '../record.ts';

/**
 * A record as one rendering gives it: which lines are which field, and which are the text.
 *
 * What the fields mean is read in one place for all renderings.
 */
export interface RawRecord {
	format: SourceFormat;
	header: HeaderLines;
	/** Lines of the text and of the notes below it. */
	text: Line[];
	/** All lines of the record, in order. */
	lines: Line[];
}
