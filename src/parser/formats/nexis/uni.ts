/**
 * Nexis Uni, Nexis Advance and Lexis+, whether from a Word file, RTF, a page or text:
 *
 *     Harbour Bridge Reopens               headline
 *     The Harbour Courier                  publication
 *     March 6, 2019 Wednesday 9:20 AM GMT  date; time and edition optional
 *     Copyright 2019 Courier Press         copyright, optional
 *     Section: NEWS; Pg. 3                 fields
 *     Length: 312 words
 *     Body
 *     The bridge opened at noon.           text
 *     Graphic                              captions
 *     Ana Lund on the bridge.
 *     Classification                       fields
 *     Language: ENGLISH
 *     Load-Date: March 7, 2019
 *     End of Document
 *
 * A cover with the search and a list of the titles can stand in front.
 */
import type { VFile } from 'vfile';
import type { ExportSource } from '../../containers/export-source.ts';
import { positionOf, type Line } from '../../lines.ts';
import { countRefused, report } from '../../messages.ts';
import type { Evidence } from '../evidence.ts';
import { noFields, type RawRecord } from '../raw-record.ts';
import { findClosingFields } from './closing-fields.ts';
import { findNexisListRow, reportAround } from './cover.ts';
import { takeFields } from './take-fields.ts';
import { readTitledAbove, readTitledBelow } from './labels.ts';
import { findAnchor, isBody, readUniHeader } from './uni-header.ts';

const END = 'End of Document';
/** What a printed page of the database says in its margin. */
const MARGIN = /^(?:Page \d+ of \d+|\| ?About LexisNexis\b.*)$/;

/** What of a cover only this database prints. */
const OWN_COVER = /^(?:Client\/Matter|Job Number) ?:/i;

/** Weigh what only this layout has: `End of Document`, a line `Body` under `Length:`, a cover. */
export function weighUni({ lines }: ExportSource): Evidence[] {
	const evidence: Evidence[] = [];
	if (lines.some(isEnd)) evidence.push({ weight: 60, what: `\`${END}\`` });
	const body = lines.findIndex(isBody);
	const fields = lines.slice(Math.max(0, body - 12), Math.max(0, body));
	if (fields.some((line) => readTitledAbove(line)?.meaning === 'wordCount'))
		evidence.push({ weight: 60, what: '`Length:` above `Body`' });
	const cover = lines.find(({ text }) => OWN_COVER.test(text));
	if (cover) evidence.push({ weight: 50, what: `\`${cover.text}\`` });
	return evidence;
}

/** Read the records of a Nexis Uni export; a cover and a list without articles are named by messages. */
export function readUniRecords({ lines, container }: ExportSource, file: VFile): RawRecord[] {
	const own = partParagraphs(lines, container);
	const records: RawRecord[] = [];
	for (let from = 0; from < own.length;) {
		let to = from;
		for (let line = own[to]; line && !isEnd(line); line = own[to]) to++;
		const record = readUniRecord(own.slice(from, to + 1), file);
		if (record) records.push(record);
		from = to + 1;
	}
	return records;
}

/** No text of this layout is wrapped: each paragraph of a Word file is one, and each line where no blank lines part them. */
function partParagraphs(
	lines: readonly Line[],
	container: ExportSource['container'],
): readonly Line[] {
	if (container === 'docx')
		return lines.map((line, index) =>
			line.number === lines[index - 1]?.number ? line : part(line),
		);
	return container === 'text' && !isParted(lines) ? lines.map(part) : lines;
}

function isEnd({ text }: Line): boolean {
	return text === END;
}

/** Tell whether blank lines part paragraphs: whether one stands between two lines of a text. */
function isParted(lines: readonly Line[]): boolean {
	let inText = false;
	let before = false;
	for (const line of lines) {
		const field = readTitledBelow(line) !== undefined || isEnd(line) || isBody(line);
		if (inText && before && !field && line.blankBefore) return true;
		before = !field;
		if (isBody(line)) inText = true;
		else if (field) inText = false;
	}
	return false;
}

function part(line: Line): Line {
	return { ...line, blankBefore: true };
}

function readUniRecord(all: readonly Line[], file: VFile): RawRecord | undefined {
	const fields = noFields();
	const margins = all.filter(({ text }) => MARGIN.test(text));
	if (margins.length > 0)
		report(file, 'page-header', positionOf(margins), {
			actual: margins.map(({ text }) => text).join(' / '),
		});
	const own = margins.length === 0 ? all : all.filter(({ text }) => !MARGIN.test(text));
	const anchor = findAnchor(own);
	if (anchor < 0) {
		reportWithoutArticle(own, file);
		return undefined;
	}
	const header = readUniHeader(own, anchor, fields, file);
	if (!header) {
		countRefused(file);
		return undefined;
	}

	const [first] = own.slice(header.first);
	const lines = all.filter(({ index }) => first !== undefined && index >= first.index);
	const end = own.at(-1)?.text === END ? own.length - 1 : own.length;
	fields.labels = fields.labels.concat(
		margins.filter(({ index }) => index > (first?.index ?? 0)),
		own.slice(end),
	);
	const rest = own.slice(header.text, end);
	const closing = findClosingFields(rest, readTitledBelow);
	takeFields(rest.slice(closing), readTitledBelow, fields);
	return { format: 'nexis-uni', text: rest.slice(0, closing), lines, ...fields };
}

/** A list of titles stands alone, or a cover or a footer in the place of an article. */
function reportWithoutArticle(lines: readonly Line[], file: VFile): void {
	const row = findNexisListRow(lines);
	const list = row && lines[0]?.index === 0;
	if (list) report(file, 'headline-list', positionOf([row]), { actual: row.text });
	else reportAround(lines, file);
}
