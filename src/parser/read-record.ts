import type { VFile } from 'vfile';
import { readBlocks } from './blocks.ts';
import { checkConservation } from './conservation.ts';
import { makeNote, sortBlocks } from './endnotes.ts';
import { readContributors } from './fields/contributors.ts';
import { findDateline } from './fields/dateline.ts';
import { isPublisher } from './fields/publisher.ts';
import type { NoteLines, RawRecord } from './formats/raw-record.ts';
import { opensParagraph, positionOf, type Line } from './lines.ts';
import { report } from './messages.ts';
import { readHeader } from './read-header.ts';
import type { Endnote, ExportRecord, RecordFields } from './record.ts';

/**
 * Read the header, the text and the end notes of a record, and check that every character is kept.
 *
 * Problems are reported where they stand. `source` is the decoded file.
 */
export function readRecord(raw: RawRecord, source: string, file: VFile): ExportRecord {
	const { format, header, lines, terms, others, notes, labels } = raw;
	const fields = readHeader(raw, file);
	const publisher = findPublisher(raw, fields);
	if (publisher) {
		header.publisher = publisher;
		fields.publisher = publisher[0]?.text ?? null;
	}
	const sorted = sortBlocks(readBlocks(publisher ? raw.text.slice(0, -1) : raw.text, source));
	fields.dateline ??= findDateline(sorted.body) ?? null;
	// A note can have more paragraphs than a call can have arguments.
	for (const own of notes ?? [])
		for (const note of readNote(own, source)) sorted.endnotes.push(note);
	fields.contributors.push(...readContributors(sorted.endnotes, sorted.body.at(-1)?.text));
	if (sorted.body.length === 0) report(file, 'empty-text', positionOf(header.headline));

	const { body, endnotes, layout } = sorted;
	// Written out, as a copy of an object part by part takes several times as long.
	const record = {
		format,
		fields,
		header,
		body,
		endnotes,
		layout,
		lines,
		terms,
		others,
		notes,
		labels,
	};
	checkConservation(record, file);
	return record;
}

/** A correction is one note, whatever its paragraphs; of captions each paragraph is one. */
function readNote({ type, lines }: NoteLines, source: string): Endnote[] {
	const blocks = readBlocks(lines, source);
	const notes = blocks.map((block) => makeNote(type, [block]));
	return type === 'correction' ? [makeNote(type, blocks)] : notes;
}

/** The publisher stands on a line of its own between the text and the accession number, right above it. */
function findPublisher(raw: RawRecord, fields: RecordFields): Line[] | undefined {
	const { header } = raw;
	const last = raw.text.at(-1);
	const above = last !== undefined && header.accessionNumber?.[0]?.index === last.index + 1;
	if (header.publisher || !above || !opensParagraph(last)) return undefined;
	return isPublisher(last.text, fields.publication, fields.copyrightNotice) ? [last] : undefined;
}
