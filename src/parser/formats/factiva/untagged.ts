/**
 * Factiva's "Full Article/Report" saved as text, without field names:
 *
 *     Harbour Bridge Reopens            headline; a column and a section line can stand above
 *                                       blank in text saved from RTF
 *     By Ana Ruiz in Porto Claro        byline and credit, optional
 *     312 words                         word count ┐ the anchor
 *     6 March 2019                      date       ┘
 *     21:13 GMT                         time, optional
 *     The Harbour Courier               source name
 *     HRBC                              source code
 *     Late Edition                      edition, page, volume, optional
 *     English                           language
 *     Copyright 2019 Courier Press      copyright
 *
 *     The bridge opened at noon.        text, blank lines between paragraphs
 *
 *     Courier Press Ltd                 publisher, optional
 *
 *     Document HRBC000020190306ef3600001
 */
import type { VFile } from 'vfile';
import { isAccessionNumber } from '../../fields/accession-number.ts';
import { readDate } from '../../fields/date.ts';
import { positionOf, type Line } from '../../lines.ts';
import { isHeadlineRow } from '../../lists.ts';
import { countRefused, report } from '../../messages.ts';
import { emptyHeader, type HeaderLines, type SourceFormat } from '../../record.ts';
import type { ExportSource } from '../../containers/export-source.ts';
import type { Evidence } from '../evidence.ts';
import type { RawRecord } from '../raw-record.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findHeaders, type Anchor } from './find-headers.ts';
import { formatIn } from './format-in.ts';
import { dropHeadlineNumbers } from './headline-numbers.ts';
import { reportOutside } from './report-outside.ts';
import { readBelow } from './read-below.ts';
import { readTop, type Top } from './read-top.ts';

interface Header {
	anchor: Anchor;
	top: Top | undefined;
	/** Index after the header's last line. */
	below: number | undefined;
	lines: HeaderLines;
}

/** Weigh what only an untagged export has: a word count with a date below, or what is left of a header. */
export function weighUntagged({ lines }: ExportSource): Evidence[] {
	const [anchor] = findHeaders(lines, 1);
	return anchor ? [{ weight: 100, what: 'a word count above a date' }] : [];
}

/** Read the records of an untagged export. */
export function readUntaggedRecords(
	{ lines: all, text, container }: ExportSource,
	file: VFile,
): RawRecord[] {
	const format = formatIn(container, 'factiva');
	return readUntagged(dropFurniture(all, text, file), format, file);
}

/** Part the lines of an untagged export into records; what belongs to none is named by a message. */
export function readUntagged(
	lines: readonly Line[],
	format: SourceFormat,
	file: VFile,
): RawRecord[] {
	const headers = readHeaders(lines, file);
	const found = headers.map(({ lines: fields }) => fields);
	dropHeadlineNumbers(found, file);
	const records: RawRecord[] = [];
	const page = format === 'factiva-html';
	let claimed = 0;

	for (const [index, header] of headers.entries()) {
		const { anchor, top, below, lines: fields } = header;
		const first = top?.first ?? anchor.wordCount ?? anchor.date;
		if (first > claimed)
			reportOutside(lines.slice(claimed, first), found, file, page ? lines[first] : undefined);
		const next = headers[index + 1];
		const limit = next
			? (next.top?.first ?? next.anchor.wordCount ?? next.anchor.date)
			: lines.length;
		const end = findEnd(lines, below ?? anchor.date + 1, limit, page);
		claimed = end;
		// What a cut header took from the text above it is on no page: say so.
		if (!below && !anchor.fixed) reportOutside(lines.slice(first, end), [], file);
		if (top && below && anchor.wordCount !== undefined && isDated(fields, file)) {
			fields.wordCount = lines.slice(anchor.wordCount, anchor.wordCount + 1);
			records.push(makeRecord(lines.slice(first, end), below - first, fields, format));
		} else countRefused(file);
	}
	if (headers.length > 0 && claimed < lines.length)
		reportOutside(lines.slice(claimed), found, file);
	return records;
}

function readHeaders(lines: readonly Line[], file: VFile): Header[] {
	const headers: Header[] = [];
	let parted: boolean | undefined;
	for (const anchor of findHeaders(lines)) {
		const range = {
			floor: Math.max(anchor.floor, headers.at(-1)?.below ?? 0),
			anchor: anchor.wordCount ?? anchor.date,
			fixed: anchor.fixed,
		};
		const header = emptyHeader();
		const top = readTop(lines, range, parted, header, file);
		if (anchor.fixed) parted ??= top?.parted;
		const place = lines.slice(range.anchor, range.anchor + 1);
		const actual = place[0]?.text ?? '';
		if (anchor.wordCount === undefined) {
			const expected = 'a word count such as `455 words` above the date';
			report(file, 'incomplete-header', positionOf(place), { expected, actual });
		}
		if (!top) report(file, 'missing-headline', positionOf(place), { actual });
		const below = readBelow(lines, anchor.date, header, file);
		headers.push({ anchor, top, below, lines: header });
	}
	return headers;
}

function isDated({ date }: HeaderLines, file: VFile): boolean {
	const actual = date?.[0]?.text ?? '';
	if (readDate(actual)) return true;
	report(file, 'unreadable-date', positionOf(date), { actual });
	return false;
}

/**
 * A record ends with its accession number, above a list of headlines, or where the next begins; on a page,
 * with its element.
 */
function findEnd(lines: readonly Line[], from: number, limit: number, page: boolean): number {
	const left = page ? lines.slice(from + 1, limit).findIndex(({ feedBefore }) => feedBefore) : -1;
	const most = left < 0 ? limit : from + 1 + left;
	for (let index = from; index < most; index++) {
		const text = lines[index]?.text ?? '';
		if (isAccessionNumber(text)) return index + 1;
		// The title of its first article stands above the row.
		if (isHeadlineRow(text)) return Math.max(from, index - 1);
	}
	return most;
}

function makeRecord(
	lines: Line[],
	textFrom: number,
	header: HeaderLines,
	format: SourceFormat,
): RawRecord {
	const text = lines.slice(textFrom);
	const last = text.at(-1);
	if (last && isAccessionNumber(last.text)) header.accessionNumber = text.splice(-1);
	return { format, header, text, lines };
}
