/**
 * Factiva's "Full Article/Report plus Indexing" saved as text, a table of two columns: the name of a field,
 * which is the same in all languages of the menu, and its value.
 *
 *     HD   Harbour Bridge Reopens
 *     BY   By Ana Ruiz in Porto Claro
 *     WC   312 words
 *     PD   6 March 2019
 *     SN   The Harbour Courier
 *     SC   HRBC
 *     PG   A6
 *     LA   English
 *     CY   Copyright 2019 Courier Press
 *     LP   The bridge opened at noon.       lead: the first two paragraphs
 *     TD   Nobody came.                     the rest of the text
 *     NS   gtrans : Transport | nferry : Ferries
 *     RE   porto : Porto Claro
 *     PUB  Courier Press Ltd
 *     AN   Document HRBC000020190306ef3600001
 *
 * How name and value are parted depends on what saved the table: the value on the next line, a tab, bars
 * (`HD|value|`), asterisks (`*HD* value`), or one space.
 */
import type { VFile } from 'vfile';
import type { ExportSource } from '../../containers/export-source.ts';
import { readAccessionNumber } from '../../fields/accession-number.ts';
import { readDate, readTime } from '../../fields/date.ts';
import { isWordCount } from '../../fields/word-count.ts';
import { positionOf, textOf, type Line } from '../../lines.ts';
import { countRefused, report } from '../../messages.ts';
import { emptyHeader, type HeaderLines, type HeaderName, type Term } from '../../record.ts';
import type { Evidence } from '../evidence.ts';
import type { NoteLines, OtherLines, RawRecord, TermLines } from '../raw-record.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findHeaders } from './find-headers.ts';
import { formatIn } from './format-in.ts';
import { dropHeadlineNumbers } from './headline-numbers.ts';
import { reportOutside } from './report-outside.ts';
import { partTagged, type Field, type TaggedRecord } from './part-tagged.ts';
import { readTag } from './tags.ts';
import { readUntagged } from './untagged.ts';

/** Fields of a record before its file is seen to be tagged, and what each of them weighs. */
const FEWEST_TAGS = 6;
const MOST_TAGS = 10;
const TAG_WEIGHT = 25;
/** Names of which each record has most: a quick look, as every file is weighed. */
const telltales = new Set(['HD', 'WC', 'SN', 'LP']);
const TELLTALES_NEEDED = 2;

/** Weigh what only a tagged export has: the names of its fields, in their order. */
export function weighTagged({ lines, text }: ExportSource): Evidence[] {
	if (lines.filter((line) => isTelltale(line, text)).length < TELLTALES_NEEDED) return [];
	const { records } = partTagged(lines, text, MOST_TAGS);
	const most = records.reduce((sum, { fields }) => Math.max(sum, fields.length), 0);
	if (most < FEWEST_TAGS) return [];
	return [
		{ weight: TAG_WEIGHT * Math.min(most, MOST_TAGS), what: 'names of fields in their order' },
	];
}

function isTelltale(line: Line, source: string): boolean {
	return telltales.has(readTag(line, source)?.name ?? '');
}

/** Read the records of a tagged export; files put together from two can have untagged ones between them. */
export function readTaggedRecords(source: ExportSource, file: VFile): RawRecord[] {
	const lines = dropFurniture(source.lines, source.text, file);
	const { records, outside } = partTagged(lines, source.text);
	const format = formatIn(source.container, 'factiva-tagged');
	const raws = records.map((record) => ({ format, ...sortFields(record, file) }));
	const headers = raws.map(({ header }) => header);
	const untagged: RawRecord[] = [];
	for (const stretch of outside) {
		if (findHeaders(stretch, 1).length > 0) {
			const own = stretch.map((line, index) => ({ ...line, index }));
			const found = readUntagged(own, formatIn(source.container, 'factiva'), file);
			for (const record of found) untagged.push(record);
			continue;
		}
		const behind = format === 'factiva-html' ? lines[(stretch.at(-1)?.index ?? 0) + 1] : undefined;
		reportOutside(stretch, headers, file, behind);
	}
	dropHeadlineNumbers(headers, file);
	const tagged = raws.filter((raw) => isWhole(raw, file));
	return [...tagged, ...untagged].sort((one, other) => startOf(one) - startOf(other));
}

const startOf = ({ lines }: RawRecord) => lines[0]?.from ?? 0;

const headerFields = new Map<string, HeaderName>([
	['CLM', 'printColumn'],
	['SE', 'printSection'],
	['HD', 'headline'],
	['BY', 'byline'],
	['CR', 'credit'],
	['WC', 'wordCount'],
	['PD', 'date'],
	['ET', 'time'],
	['SN', 'publication'],
	['SC', 'publicationCode'],
	['ED', 'printEdition'],
	['PG', 'printPage'],
	['VOL', 'printVolume'],
	['DLN', 'dateline'],
	['LA', 'language'],
	['CY', 'copyright'],
	['PUB', 'publisher'],
	['AN', 'accessionNumber'],
]);
const termFields = new Map<string, Term['scheme']>([
	['CO', 'company'],
	['IN', 'industry'],
	['NS', 'subject'],
	['RE', 'region'],
]);
const noteFields = new Map<string, NoteLines['type']>([
	['ART', 'caption'],
	['CX', 'correction'],
	['CT', 'contact'],
]);
/** Fields whose value is read as a whole; one that cannot be is kept as it is, with a warning. */
const readable: Record<string, (value: string) => boolean> = {
	WC: isWordCount,
	ET: (value) => readTime(value) !== undefined,
};

/** Sort the fields of a record by what they are. */
function sortFields(record: TaggedRecord, file: VFile): Omit<RawRecord, 'format'> {
	const header = emptyHeader();
	const text: Line[][] = [];
	const labels = [...record.labels];
	const [terms, others, notes]: [TermLines[], OtherLines[], NoteLines[]] = [[], [], []];
	for (const [name, lines] of joinFields(record.fields, labels)) {
		const field = headerFields.get(name);
		const [scheme, type] = [termFields.get(name), noteFields.get(name)];
		const value = textOf(lines) ?? '';
		if (name === 'LP' || name === 'TD') text.push(asParagraph(lines));
		else if (name === 'AN' && !readAccessionNumber(value, { alone: true }))
			header.documentId = lines;
		else if (field && (readable[name]?.(value) ?? true)) header[field] = lines;
		else if (scheme) terms.push({ scheme, coded: true, lines });
		else if (type) notes.push({ type, lines: asParagraph(lines) });
		else {
			if (field) report(file, 'unknown-header-line', positionOf(lines), { actual: value });
			others.push({ label: name, lines });
		}
	}
	return { header, text: text.flat(), lines: record.lines, terms, others, notes, labels };
}

/** Give the fields that have a value. The bar at its end is a rule of the table. */
function joinFields(fields: readonly Field[], labels: Line[]): Map<string, Line[]> {
	const joined = new Map<string, Line[]>();
	for (const { name, lines, barred } of fields) {
		const value = [...lines];
		const last = value.at(-1);
		if (barred && last?.text.endsWith('|')) {
			const text = last.text.slice(0, -1).trimEnd();
			value.pop();
			if (text === '') labels.push(last);
			else value.push({ ...last, text, end: last.end - (last.text.length - text.length) });
		}
		const before = joined.get(name);
		if (before) for (const line of value) before.push(line);
		else if (value.length > 0) joined.set(name, value);
	}
	return joined;
}

/** A field begins a paragraph, though no blank line stands between it and its name. */
function asParagraph([first, ...rest]: readonly Line[]): Line[] {
	return first ? [{ ...first, blankBefore: true }, ...rest] : [];
}

const headerOrder = [...new Set(headerFields.values())];

/** Tell whether a record has all that a page needs; what it lacks is an error. */
function isWhole({ header, lines }: RawRecord, file: VFile): boolean {
	const { headline, date, publication } = header;
	if (!headline) {
		const { actual, place } = findBehind('headline', header, lines);
		report(file, 'missing-headline', place, { actual });
	}
	const needed: Array<[HeaderName, string]> = [
		['date', 'a date such as `6 September 2017` in the field `PD`'],
		['publication', 'the name of the publication in the field `SN`'],
	];
	for (const [name, expected] of needed) {
		if (header[name]) continue;
		const { actual, place } = findBehind(name, header, lines);
		report(file, 'incomplete-header', place, { actual, expected });
	}
	const dated = readDate(textOf(date) ?? '') !== undefined;
	if (date && !dated)
		report(file, 'unreadable-date', positionOf(date), { actual: textOf(date) ?? '' });
	if (!headline || !publication || !dated) {
		countRefused(file);
		return false;
	}
	if (!header.copyright) report(file, 'missing-copyright', positionOf(header.language ?? headline));
	return true;
}

/** Find what stands where a field of the header is missing. */
function findBehind(name: HeaderName, header: HeaderLines, lines: readonly Line[]) {
	const next = headerOrder.slice(headerOrder.indexOf(name) + 1).find((other) => header[other]);
	const found = (next && header[next]) ?? lines.slice(0, 1);
	return { actual: textOf(found) ?? '', place: positionOf(found) };
}
