import type { VFile } from 'vfile';
import { readBlocks } from './blocks.ts';
import { checkConservation } from './conservation.ts';
import { sortBlocks } from './endnotes.ts';
import { readContributors } from './fields/contributors.ts';
import { readDateline } from './fields/dateline.ts';
import { isPublisher } from './fields/publisher.ts';
import type { RawRecord } from './formats/raw-record.ts';
import { positionOf, type Line } from './lines.ts';
import { report } from './messages.ts';
import { readHeader } from './read-header.ts';
import type { ExportRecord, RecordFields } from './record.ts';

/**
 * Read the header, the text and the end notes of a record, and check that every character is kept.
 *
 * Problems are reported where they stand. `source` is the decoded file.
 */
export function readRecord(raw: RawRecord, source: string, file: VFile): ExportRecord {
	const { format, lines } = raw;
	const fields = readHeader(raw.header, file);
	const { header } = raw;
	header.publisher = findPublisher(raw, fields);
	const text = header.publisher ? raw.text.slice(0, -1) : raw.text;
	const sorted = sortBlocks(readBlocks(text, source));
	const opening = sorted.body.find(({ type }) => type === 'paragraph')?.text;

	if (header.publisher) fields.publisher = header.publisher[0]?.text ?? null;
	if (opening !== undefined) fields.dateline = readDateline(opening) ?? null;
	fields.contributors = readContributors(sorted.endnotes, sorted.body.at(-1)?.text);
	if (sorted.body.length === 0) report(file, 'empty-text', positionOf(header.headline));

	const { body, endnotes, layout } = sorted;
	const record: ExportRecord = { format, fields, header, body, endnotes, layout, lines };
	checkConservation(record, file);
	return record;
}

/** The publisher stands on a line of its own between the text and the accession number. */
function findPublisher(raw: RawRecord, fields: RecordFields): Line[] | undefined {
	const last = raw.text.at(-1);
	if (!raw.header.accessionNumber || !last?.blankBefore) return undefined;
	return isPublisher(last.text, fields.publication, fields.copyrightNotice) ? [last] : undefined;
}
