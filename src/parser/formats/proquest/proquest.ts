/**
 * ProQuest's text:
 *
 *     ____________________________________________________________
 *
 *     Harbour Bridge Reopens                             title
 *
 *     Author: Ruiz, Ana; Chen, Bo                        fields, a blank line between them
 *
 *     Publication info: The Harbour Courier ; Porto Claro [Porto Claro]06 Mar 2019: A.6.
 *
 *     https://x.test/docview/218800001                   address, without a label
 *
 *     Abstract: The bridge is open again.
 *
 *     Full text: The bridge opened at noon.              text
 *
 *     Lesson one: breathe.
 *
 *     Subject: Bridges; Harbours                         fields
 *
 *     Title: Harbour Bridge Reopens
 *
 *     Publication title: The Harbour Courier; Porto Claro
 *
 *     Publication date: Mar 6, 2019
 *
 *     ProQuest document ID: 218800001
 *
 *     ____________________________________________________________
 *
 *     Contact us at: … Database copyright © 2026 ProQuest LLC. All rights reserved.
 *
 * Labels are in the language of the menu. A list of contents and `Document 1 of 84` can stand in front. From 2020
 * on `FULL TEXT` and `DETAILS` can be headings, and the fields below follow without blank lines.
 */
import type { VFile } from 'vfile';
import type { ExportSource } from '../../containers/export-source.ts';
import { readDate } from '../../fields/date.ts';
import { readLongDate } from '../../fields/long-date.ts';
import { cutLabel, positionOf, textOf, type Line } from '../../lines.ts';
import { countRefused, report } from '../../messages.ts';
import type { HeaderLines } from '../../record.ts';
import type { Evidence } from '../evidence.ts';
import type { RawRecord } from '../raw-record.ts';
import { findFields, findText, titleOf } from './find-text.ts';
import { readLabel } from './labels.ts';
import { isSeparator, partRecords, type Part } from './part-records.ts';
import { dropRepeated, fieldsOf, takeFields } from './take-fields.ts';

/** What part of a separator stands in every text that has one. */
const UNDERSCORES = '_'.repeat(40);
/** Longest line that names the number of a record. */
const LONGEST_NUMBER = 80;
/** How many fields in front of a text make it one of ProQuest. */
const FIELDS_NEEDED = 3;
/** How far below a separator they stand. */
const LINES_BELOW = 60;

/** Weigh what only ProQuest's text has: the label of its number, and fields below a line of underscores. */
export function weighProquest({ lines }: ExportSource): Evidence[] {
	const evidence: Evidence[] = [];
	const number = lines.find(isNumber);
	const label = number && readLabel(number)?.printed;
	if (label !== undefined) evidence.push({ weight: 60, what: `\`${label}\`` });
	const at = lines.findIndex(({ text }) => text.startsWith(UNDERSCORES));
	if (at >= 0) {
		const below = lines.slice(at + 1, at + 1 + LINES_BELOW);
		const fields = below.filter((line) => line.blankBefore && readLabel(line));
		if (fields.length >= FIELDS_NEEDED)
			evidence.push({ weight: 60, what: 'fields below a line of underscores' });
	}
	return evidence;
}

function isNumber(line: Line): boolean {
	const { text } = line;
	if (text.length > LONGEST_NUMBER || !text.includes('ProQuest')) return false;
	return readLabel(line)?.meaning === 'documentId';
}

/** Read the records of a ProQuest export; one in which none has its text is a list of citations. */
export function readProquestRecords({ lines }: ExportSource, file: VFile): RawRecord[] {
	const records: RawRecord[] = [];
	for (const part of partRecords(lines)) {
		if (part.kind !== 'record') reportAround(part, file);
		else {
			const record = readPart(part.lines, file);
			if (record) records.push(record);
			else countRefused(file);
		}
	}
	const [first] = records;
	if (!first || records.some(({ text }) => text.length > 0)) return records;
	const { headline } = first.header;
	const actual = textOf(headline) ?? '';
	report(file, 'citation-list', positionOf(headline), { actual, expected: 'ProQuest' });
	for (const _ of records) countRefused(file);
	return [];
}

function reportAround({ kind, lines }: Part, file: VFile): void {
	const ruleId = kind === 'cover' ? 'cover-page' : 'text-outside-record';
	const words = lines.filter((line) => !isSeparator(line));
	const actual = (words.length > 0 ? words : lines).map(({ text }) => text).join(' / ');
	report(file, ruleId, positionOf(lines), { actual });
}

function readPart(all: readonly Line[], file: VFile): RawRecord | undefined {
	const from = all.findIndex((line) => !isSeparator(line));
	const to = all.findLastIndex((line) => !isSeparator(line)) + 1;
	const lines = all.slice(from, to);
	const title = takeTitle(lines);
	const rest = lines.slice(title.length);
	const fields = fieldsOf(title);
	fields.labels = all.slice(0, from).concat(all.slice(to));

	const start = findText(rest);
	const first = rest[start];
	takeFields(first ? rest.slice(0, start) : rest, !first, fields);
	let text: Line[] = [];
	if (first) {
		const words = cutLabel(first, readLabel(first)?.length ?? 0);
		if (words.text === '') fields.labels.push(first);
		else text.push({ ...words, blankBefore: true });
		const after = rest.slice(start + 1);
		const end = findFields(after, title);
		// No spread: the arguments of a call are limited, and lines are not.
		text = text.concat(after.slice(0, end));
		takeFields(after.slice(end), true, fields);
	}
	dropRepeated(fields);
	if (!isComplete(fields.header, lines, file)) return undefined;
	return { format: 'proquest', surnamesFirst: true, text, lines: all, ...fields };
}

/** The title is what stands above the first field; it can look like a field itself. */
function takeTitle(lines: readonly Line[]): Line[] {
	const [first] = lines;
	if (!first || (readLabel(first) && !lines.some((line) => titleOf(line) === first.text)))
		return [];
	const end = lines.findIndex((line, index) => index > 0 && (line.blankBefore || readLabel(line)));
	return lines.slice(0, end < 0 ? lines.length : end);
}

/** Tell whether a record has what every article has, and report what it lacks. */
function isComplete(header: HeaderLines, lines: readonly Line[], file: VFile): boolean {
	const place = positionOf(header.headline ?? lines.slice(0, 1));
	const lacking = [
		!header.headline && 'a title above the fields',
		!header.publication && 'the field `Publication title`',
		!header.date && 'the field `Publication date`',
	].filter((what) => what !== false);
	for (const expected of lacking) report(file, 'missing-field', place, { expected });
	const date = textOf(header.date) ?? '';
	const dated = readDate(date) || readLongDate(date);
	if (header.date && !dated)
		report(file, 'unreadable-date', positionOf(header.date), { actual: date });
	return lacking.length === 0 && dated !== undefined;
}
