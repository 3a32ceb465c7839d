import { isCredit } from '../../fields/credit.ts';
import { readSectionAndPage } from '../../fields/section-and-page.ts';
import { cutLabel, textOf, type Line } from '../../lines.ts';
import { emptyHeader, type HeaderLines } from '../../record.ts';
import type { NoteLines, OtherLines, TermLines } from '../raw-record.ts';
import { readLabel, type Label } from './labels.ts';

/** The fields of a record, as they are found. */
export interface Fields {
	header: HeaderLines;
	terms: TermLines[];
	others: OtherLines[];
	notes: NoteLines[];
	labels: Line[];
}

/** Make a record's fields, with nothing but its title. */
export function fieldsOf(title: readonly Line[]): Fields {
	const header = emptyHeader();
	if (title.length > 0) header.headline = title;
	return { header, terms: [], others: [], notes: [], labels: [] };
}

/** A line that is nothing but the address of the record, without a label. */
const ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Sort lines into fields: a label begins one, and what follows goes on with it.
 *
 * Above the text an abstract stands, in which a line that begins like a label is one only behind a blank
 * line or another label; below the text (`anywhere`) each is one.
 */
export function takeFields(lines: readonly Line[], anywhere: boolean, fields: Fields): void {
	let open: { label: Label | undefined; lines: Line[] } | undefined;
	const close = () => {
		if (open) takeField(open.label, open.lines, fields);
	};
	for (const line of lines) {
		const first = line.blankBefore || open === undefined;
		const label = first || anywhere || open?.lines.length === 1 ? readLabel(line) : undefined;
		if (label || !open || (first && ADDRESS.test(line.text) && !isBare(open))) {
			close();
			open = { label, lines: [line] };
		} else {
			open.lines.push(line);
		}
	}
	close();
}

/** Tell whether a field has nothing but its label yet. */
function isBare({ label, lines }: { label: Label | undefined; lines: readonly Line[] }): boolean {
	return lines.length === 1 && label?.length === lines[0]?.text.length;
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
		case 'subject':
		case 'region':
		case 'company':
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
	if (!PICTURE.test(text) && isCredit(text) && !header.credit) {
		header.credit = lines;
		return;
	}
	for (const line of asPrinted) if (labels.at(-1) === line) labels.pop();
	notes.push({ type: PICTURE.test(text) ? 'caption' : 'contributor', lines: asPrinted });
}
