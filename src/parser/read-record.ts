import type { VFile } from 'vfile';
import { readBlocks } from './blocks.ts';
import { checkConservation } from './conservation.ts';
import { sortBlocks } from './endnotes.ts';
import { readContributors } from './fields/contributors.ts';
import { readDateline } from './fields/dateline.ts';
import { isPublisher } from './fields/publisher.ts';
import type { RawRecord } from './formats/raw-record.ts';
import { positionOf } from './lines.ts';
import { report } from './messages.ts';
import { readHeader } from './read-header.ts';
import type { ExportRecord } from './record.ts';

/**
 * Read the header, the text and the end notes of a record, and check that every character is kept.
 *
 * Problems are reported where they stand. `source` is the decoded file.
 */
export function readRecord(raw: RawRecord, source: string, file: VFile): ExportRecord {
	const { format, lines } = raw;
	const fields = readHeader(raw.header, file);
	const { header, text } = takePublisher(raw, fields.publication, fields.copyrightNotice);
	const sorted = sortBlocks(readBlocks(text, source));
	const opening = sorted.body.find(({ type }) => type === 'paragraph')?.text;

	if (header.publisher) fields.publisher = header.publisher[0]?.text ?? null;
	if (opening !== undefined) fields.dateline = readDateline(opening) ?? null;
	fields.contributors = readContributors(sorted.endnotes, sorted.body.at(-1)?.text);
	if (sorted.body.length === 0) report(file, 'empty-text', positionOf(header.headline));

	const record: ExportRecord = { format, fields, header, ...sorted, lines };
	checkConservation(record, file);
	return record;
}

/** Take the publisher off the end of the text: a line of its own above the accession number. */
function takePublisher(
	{ header, text }: RawRecord,
	publication: string,
	copyright: string | null,
): Pick<RawRecord, 'header' | 'text'> {
	const last = text.at(-1);
	if (
		!header.accessionNumber ||
		!last?.blankBefore ||
		!isPublisher(last.text, publication, copyright)
	)
		return { header, text };
	return { header: { ...header, publisher: [last] }, text: text.slice(0, -1) };
}
