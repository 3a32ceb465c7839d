import { isCredit } from '../../fields/credit.ts';
import { readSectionAndPage } from '../../fields/section-and-page.ts';
import { cutLabel, textOf, type Line } from '../../lines.ts';
import type { HeaderLines } from '../../record.ts';
import { noFields, type Fields, type OtherLines } from '../raw-record.ts';
import { readLabel, readUnknownLabel, type Label, type Meaning } from './labels.ts';
import { takeCompanies } from './take-companies.ts';

/** Make a record's fields, with nothing but its title. */
export function fieldsOf(title: readonly Line[]): Fields {
	const fields = noFields();
	if (title.length > 0) fields.header.headline = title;
	return fields;
}

/** A line that is nothing but the address of the record, without a label. */
const ADDRESS = /^https?:\/\/\S+$/i;

/** A field on its way: its label, if it has one, and its lines so far. */
interface OpenField {
	label: Label | undefined;
	lines: Line[];
}

/** What is no longer than a line: nothing below it goes on with it. */
const SHORT = new Set<Meaning>([
	'language',
	'date',
	'documentId',
	'printPage',
	'volume',
	'issue',
	'issn',
]);

/**
 * Sort lines into fields: a label begins one, and what follows goes on with it.
 *
 * Above the text an abstract stands, in which a line that begins like a label is one only behind a blank
 * line or another label; below the text (`anywhere`) each is one. A label that no table has begins a field
 * behind a blank line, and below a short value.
 */
export function takeFields(lines: readonly Line[], anywhere: boolean, fields: Fields): void {
	let open: OpenField | undefined;
	const close = () => {
		if (open) takeField(open.label, open.lines, fields);
	};
	for (const line of lines) {
		const first = line.blankBefore || open === undefined;
		const known = first || anywhere || open?.lines.length === 1 ? readLabel(line) : undefined;
		if (known || !open || beginsUnnamed(line, open)) {
			close();
			open = { label: known ?? readUnknownLabel(line), lines: [line] };
		} else {
			open.lines.push(line);
		}
	}
	close();
}

/** Tell whether a line without a known label is no part of the field above it. */
function beginsUnnamed(line: Line, { label, lines }: OpenField): boolean {
	if (lines.length === 1 && label?.length === lines[0]?.text.length) return false;
	if (label && SHORT.has(label.meaning)) return true;
	if (!line.blankBefore) return false;
	return (
		ADDRESS.test(line.text) || (label?.meaning !== 'above' && readUnknownLabel(line) !== undefined)
	);
}

/** Keep one field, of which the first line begins with the label. */
function takeField(label: Label | undefined, all: readonly Line[], fields: Fields): void {
	const [first, ...below] = all;
	if (!first) return;
	if (!label) {
		fields.others.push({ label: '', lines: all });
		return;
	}
	const value = cutLabel(first, label.length);
	if (value.text === '') fields.labels.push(first);
	const lines = value.text === '' ? below : [value, ...below];
	if (lines.length > 0 && !takeNamed(label, lines, all, fields))
		fields.others.push({ label: label.printed, lines });
}

/** Leave out what a field without a label says and one with a label says again: address and place. */
export function dropRepeated(fields: Fields): void {
	const named = new Set(
		fields.others.flatMap(({ label, lines }) => (label === '' ? [] : (textOf(lines) ?? []))),
	);
	const isRepeated = ({ label, lines }: OtherLines) =>
		label === '' && named.has(textOf(lines) ?? '');
	const repeated = fields.others.filter(isRepeated).flatMap(({ lines }) => lines);
	fields.labels = fields.labels.concat(repeated);
	fields.others = fields.others.filter((other) => !isRepeated(other));
}

/** Keep a field that has a name in the record; gives false for one that has none, or has it already. */
function takeNamed(
	{ meaning }: Label,
	lines: readonly Line[],
	asPrinted: readonly Line[],
	fields: Fields,
): boolean {
	switch (meaning) {
		case 'above':
		case 'index':
		case 'other':
		case 'fullText':
		case 'details':
			return false;
		case 'title':
			return takeTitle(lines, fields);
		case 'credit':
			takeCredit(lines, asPrinted, fields);
			return true;
		case 'volume':
		case 'issue':
		case 'issn':
			return takeVolume(meaning, lines, fields.header);
		case 'company':
			takeCompanies(lines, fields);
			return true;
		case 'subject':
		case 'region':
		case 'person':
		case 'keyword':
			fields.terms.push({ scheme: meaning, coded: false, lines });
			return true;
		case 'publication':
			return takePublication(lines, fields);
		case 'printPage':
			return takePage(lines, fields.header);
		default:
			if (fields.header[meaning]) return false;
			fields.header[meaning] = lines;
			return true;
	}
}

/** The title stands above the fields already, and is among them once more. */
function takeTitle(lines: readonly Line[], fields: Fields): boolean {
	const { header } = fields;
	if (header.headline && textOf(header.headline) !== textOf(lines)) return false;
	if (header.headline) fields.labels = fields.labels.concat(lines);
	else header.headline = lines;
	return true;
}

/**
 * The name of the paper goes up to a semicolon; behind it stands the place of publication.
 *
 *     > | Publication title: The Estuary Ledger, Late edition; Porto Claro
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function takePublication(lines: readonly Line[], { header, others }: Fields): boolean {
	const [first] = lines;
	const at = first?.text.indexOf(';') ?? -1;
	if (header.publication) return false;
	header.publication = lines;
	if (!first || at < 1 || lines.length > 1) return true;
	const text = first.text.slice(0, at).trimEnd();
	header.publication = [{ ...first, text, end: Math.min(first.end, first.start + text.length) }];
	const place = cutLabel(first, at + 1);
	if (place.text !== '') others.push({ label: '', lines: [place] });
	return true;
}

/** A page can have the word for it in front: `p. A6`. */
function takePage(lines: readonly Line[], header: HeaderLines): boolean {
	if (header.printPage || header.sectionAndPage) return false;
	const { printPage, printSection } = readSectionAndPage(textOf(lines) ?? '');
	if (printPage !== null && printSection === null) header.sectionAndPage = lines;
	else header.printPage = lines;
	return true;
}

const VALUES = { volume: /^\w[\w/-]*$/, issue: /^\d[\w/-]*$/, issn: /^\d{4}-?\d{3}[\dx]$/i };

/** Volume, issue and ISSN are told apart by the words in front of them, which are English where they are read. */
function takeVolume(
	meaning: keyof typeof VALUES,
	[first, ...more]: readonly Line[],
	header: HeaderLines,
): boolean {
	if (!first || more.length > 0 || !VALUES[meaning].test(first.text)) return false;
	const before = header.printVolume ?? [];
	if (before.some(({ text }) => text.startsWith(meaning))) return false;
	header.printVolume = [...before, { ...first, text: `${meaning} ${first.text}` }];
	return true;
}

const PICTURE =
	/\b(?:photos?|photograph\w*|images?|illustrations?|graphics?|drawings?|foto\w*|bild)\b/i;

/** `Credit:` names whom a picture is by, or an agency, or who else worked on the article. */
function takeCredit(
	lines: readonly Line[],
	asPrinted: readonly Line[],
	{ header, notes, labels }: Fields,
): void {
	const text = textOf(lines) ?? '';
	const credit = dropBracket(lines);
	if (!PICTURE.test(text) && isCredit(textOf(credit) ?? '') && !header.credit) {
		header.credit = credit;
		return;
	}
	for (const line of asPrinted) if (labels.at(-1) === line) labels.pop();
	notes.push({ type: PICTURE.test(text) ? 'caption' : 'contributor', lines: asPrinted });
}

/** The bracket that `[CREDIT: ` has opened ends the last line. */
function dropBracket(lines: readonly Line[]): Line[] {
	return lines.map((line, index) =>
		index === lines.length - 1 && line.text.endsWith(']') && !line.text.includes('[')
			? { ...line, text: line.text.slice(0, -1).trimEnd(), end: line.end - 1 }
			: line,
	);
}
