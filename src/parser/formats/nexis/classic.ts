/**
 * Nexis as LexisNexis printed it, wrapped at about 80 columns:
 *
 *                                    1 of 10 DOCUMENTS
 *
 *                               The Harbour Courier            publication, centred
 *
 *                              March 6, 2019 Wednesday         date, centred; time and edition optional
 *
 *                                    Edition 1;                edition, centred, optional
 *
 *     Harbour Bridge Reopens                                   headline, or `HEADLINE: `
 *
 *     BYLINE: Ana Ruiz                                         fields, named in the language of the menu
 *
 *     LENGTH: 312 words
 *
 *     BODY:                                                    optional
 *
 *     The bridge opened at noon, and nobody who had waited     text, blank lines between paragraphs
 *     for it was late.
 *
 *     LOAD-DATE: March 7, 2019                                 fields
 *
 *     LANGUAGE: ENGLISH
 *
 *                          Copyright 2019 Courier Press        centred; can stand at the top
 *                               All Rights Reserved
 */
import type { VFile } from 'vfile';
import type { ExportSource } from '../../containers/export-source.ts';
import { isWordCount } from '../../fields/word-count.ts';
import { cutLabel, type Line } from '../../lines.ts';
import { countRefused } from '../../messages.ts';
import type { Evidence } from '../evidence.ts';
import { noFields, type Fields, type RawRecord } from '../raw-record.ts';
import { markBrokenLines } from './broken-lines.ts';
import { findClosingFields } from './closing-fields.ts';
import { findCoverBelow, reportAround } from './cover.ts';
import { takeFields } from './take-fields.ts';
import { readLabelAbove, readLabelBelow } from './labels.ts';
import { findNotice, takeNotice } from './notice.ts';
import { readClassicHeader } from './classic-header.ts';

const DOCUMENT_LINE =
	/^(?:FOCUS - )?(?:\d[\d.,]* (?:of|van|von|de|di) \d[\d.,]* (?:DOCUMENTS?|DOCUMENTEN|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI?)|Dokument \d[\d.,]* von \d[\d.,]*|(?:Document|Documento) \d[\d.,]* d[ei] \d[\d.,]*)$/;
/** Longest line that can part articles or name a length. */
const LONGEST = 60;

/** Weigh what only this layout has: `1 of 10 DOCUMENTS`, and fields with names in capitals. */
export function weighClassic({ lines }: ExportSource): Evidence[] {
	const evidence: Evidence[] = [];
	const parting = lines.find(isDocumentLine);
	if (parting) evidence.push({ weight: 80, what: `\`${parting.text}\`` });
	const counted = lines.find((line) => line.text.length <= LONGEST && isLength(line));
	if (counted) {
		evidence.push({ weight: 40, what: `\`${counted.text}\`` });
		const closing = lines.find(({ text: own }) => CLOSING.test(own));
		if (closing) evidence.push({ weight: 30, what: `\`${closing.text}\`` });
	}
	return evidence;
}

const CLOSING =
	/^(?:LOAD-DATE|LANGUAGE|SPRACHE|LANGUE|TAAL|PUB(?:LICATION)?-TYPE|JOURNAL-CODE): \S/;

function isLength(line: Line): boolean {
	const label = readLabelAbove(line);
	return label?.meaning === 'wordCount' && isWordCount(line.text.slice(label.length).trim());
}

/** Read the records of a classic Nexis export. */
export function readClassicRecords(source: ExportSource, file: VFile): RawRecord[] {
	const { lines } = source;
	const parting = lines.filter(isDocumentLine).map(({ index }) => index);
	const starts = parting.length > 0 ? parting : [0];
	reportAround(lines.slice(0, starts[0]), file);
	return starts.flatMap((start, at) => {
		const all = lines.slice(start, starts[at + 1] ?? lines.length);
		const cover = findCoverBelow(all);
		reportAround(all.slice(cover), file);
		return readClassicRecord(all.slice(0, cover), source, file) ?? [];
	});
}

function isDocumentLine({ text, blankBefore, index }: Line): boolean {
	return (blankBefore || index === 0) && text.length <= LONGEST && DOCUMENT_LINE.test(text);
}

function readClassicRecord(
	lines: readonly Line[],
	source: ExportSource,
	file: VFile,
): RawRecord | undefined {
	const fields = noFields();
	const from = lines[0] && isDocumentLine(lines[0]) ? 1 : 0;
	fields.labels.push(...lines.slice(0, from));
	const above = readClassicHeader(lines, from, fields, file);
	if (above === undefined) {
		countRefused(file);
		return undefined;
	}

	const rest = cutBody(lines.slice(above), fields);
	const notice = findNotice(rest);
	takeNotice(rest.slice(notice), fields);
	const closing = findClosingFields(rest.slice(0, notice), readLabelBelow);
	takeFields(rest.slice(closing, notice), readLabelBelow, fields);
	const body = rest.slice(0, closing);
	// Markup has no columns: it says itself where a line ends.
	const text = source.container === 'text' ? markBrokenLines(body, source.text) : body;
	return { format: 'nexis', text, lines, ...fields };
}

/** `BODY:` stands on a line of its own or in front of the text; other names of it only alone. */
function cutBody(lines: Line[], { labels }: Fields): Line[] {
	const [first, ...rest] = lines;
	const label = first && readLabelAbove(first);
	if (!first || label?.meaning !== 'text') return lines;
	const text = cutLabel(first, label.length);
	if (text.text === '') {
		labels.push(first);
		return rest;
	}
	return label.printed === 'BODY' ? [text, ...rest] : lines;
}
