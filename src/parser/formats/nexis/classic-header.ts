import type { VFile } from 'vfile';
import { isLongDateLike } from '../../fields/long-date.ts';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { Fields } from '../raw-record.ts';
import { isAppended, isEditionLine, takeDate, takeExtra, takeUnnamed } from './header-lines.ts';
import { readAnyLabel, readLabelAbove, type ReadLabel } from './labels.ts';
import { isNotice, isNoticeBelow } from './notice.ts';
import { takeFields } from './take-fields.ts';

/** Most lines above a date: a copyright notice, the publication, a programme. */
const MOST_ABOVE = 10;
/** Most lines from the date to `BODY:`. */
const MOST_FIELDS = 80;
/** Most paragraphs of a headline without a name, and of a field that goes on after a blank line. */
const MOST_PARAGRAPHS = 3;
/** Spaces in front of a line that is centred. */
const CENTRED = 2;

/**
 * Sort the lines above a text into fields: the centred ones, the headline, and those with a name.
 *
 * Gives the index of the first line of the text, or undefined for a header that cannot be read, which
 * is an error.
 */
export function readClassicHeader(
	lines: readonly Line[],
	from: number,
	fields: Fields,
	file: VFile,
): number | undefined {
	const date = findDate(lines, from);
	if (date === undefined) {
		const own = lines.slice(from).filter(({ text }) => !isNotice(text));
		const place = own[1] ?? own[0] ?? lines[0];
		report(file, 'unreadable-date', positionOf(place && [place]), { actual: place?.text ?? '' });
		return undefined;
	}
	const dated = lines.slice(date, date + 1);
	const readable = takeDate(dated, fields, file);
	const named = readPublication(lines.slice(from, date), dated, fields, file);
	const below = readCentred(lines, date, fields, file);
	const text = readNamed(lines, below, fields, file);
	return readable && named && text !== undefined ? text : undefined;
}

/** The date is the first line that looks like one, above all fields; else the line under the publication. */
function findDate(lines: readonly Line[], from: number): number | undefined {
	for (let index = from; index < Math.min(from + MOST_ABOVE, lines.length); index++) {
		const line = lines[index];
		if (line && isLongDateLike(line.text)) return index;
		if (line && readLabelAbove(line)) break;
	}
	return undefined;
}

function readPublication(
	above: readonly Line[],
	date: readonly Line[],
	fields: Fields,
	file: VFile,
): boolean {
	const first = above.findIndex(({ text }, index) => {
		const below = isNotice(above[index - 1]?.text ?? '') && isNoticeBelow(text);
		return !isNotice(text) && !below;
	});
	const next = above.findIndex(({ blankBefore }, index) => index > first && blankBefore);
	const end = next < 0 ? above.length : next;
	const own = first < 0 ? [] : above.slice(first, end);
	const rest = above.filter((line) => !own.includes(line));
	takeUnnamed(rest, () => false, fields, file);
	if (own.length > 0) {
		fields.header.publication = own;
		return true;
	}
	const expected = 'the name of the publication above the date';
	report(file, 'missing-field', positionOf(date), { expected });
	return false;
}

/** The centred lines under a date: edition, copyright notice, a word that the article was corrected. */
function readCentred(lines: readonly Line[], date: number, fields: Fields, file: VFile): number {
	// A file from a word processor has lost the spaces; what stands right above the fields is the headline.
	const isFlat = (line: Line) => isEditionLine(line) && !isField(lines[line.index - base + 1]);
	const base = lines[0]?.index ?? 0;
	const isOwn = isCentred(lines[date]) ? isCentred : isFlat;
	let end = date + 1;
	for (let line = lines[end]; line && !readLabelAbove(line); line = lines[++end])
		if (!isOwn(line) && !isAppended(line) && !isNotice(line.text)) break;
	takeUnnamed(lines.slice(date + 1, end), isOwn, fields, file);
	return end;
}

function isField(line: Line | undefined): boolean {
	return line === undefined || readLabelAbove(line) !== undefined;
}

function isCentred(line: Line | undefined): boolean {
	return line !== undefined && !line.markup && line.start - line.from >= CENTRED;
}

/** The headline, which has no name in most exports, and the fields with one, down to the text. */
function readNamed(
	lines: readonly Line[],
	from: number,
	fields: Fields,
	file: VFile,
): number | undefined {
	const body = findBody(lines, from);
	const named = lines.slice(from, body ?? from + 1).some(isHeadline);
	const end = findHeadlineEnd(lines, from, body, named ? readAnyLabel : readLabelAbove);
	const own = lines.slice(from, end);
	if (!named) takeHeadline(own, fields, file);

	const text = body ?? findText(lines, end);
	const readLabel = body === undefined ? readLabelAbove : readAnyLabel;
	const first = lines.slice(end, text).findIndex((line) => readLabel(line));
	const begin = first < 0 ? text : end + first;
	takeExtra([...(named ? own : []), ...lines.slice(end, begin)], fields, file);
	takeFields(lines.slice(begin, text), readLabel, fields);
	if (fields.header.headline) return text;
	const place = lines[end] ?? lines[from - 1];
	report(file, 'missing-headline', positionOf(place && [place]), { actual: place?.text ?? '' });
	return undefined;
}

function isHeadline(line: Line): boolean {
	return readLabelAbove(line)?.meaning === 'headline';
}

function takeHeadline(own: Line[], { header }: Fields, file: VFile): void {
	if (own.length === 0) return;
	header.headline = own;
	const second = own.find(({ blankBefore }, index) => index > 0 && blankBefore);
	if (!second) return;
	report(file, 'ambiguous-headline', positionOf([second]), {
		actual: second.text,
		expected: 'a part of the headline',
	});
}

/**
 * Find the line that names the text. It stands alone, or right under the other fields, as speakers can
 * be called so too.
 */
function findBody(lines: readonly Line[], from: number): number | undefined {
	let paragraphs = 0;
	let named = false;
	let unnamed = false;
	for (let index = from; index < Math.min(from + MOST_FIELDS, lines.length); index++) {
		const line = lines[index];
		const label = line && readAnyLabel(line);
		if (label?.meaning === 'text') {
			const alone = line?.text.length === label.length;
			if (alone || (label.printed === 'BODY' && named && !unnamed)) return index;
		}
		named ||= label !== undefined && line !== undefined && readLabelAbove(line) !== undefined;
		if (label) paragraphs = 0;
		else if (line?.blankBefore) {
			unnamed ||= named;
			if (++paragraphs > MOST_PARAGRAPHS) return undefined;
		}
	}
	return undefined;
}

/** A headline without a name ends at the first field, or with its paragraph where none is near. */
function findHeadlineEnd(
	lines: readonly Line[],
	from: number,
	body: number | undefined,
	readLabel: ReadLabel,
): number {
	let first: number | undefined;
	let paragraphs = 0;
	for (let index = from; index < lines.length; index++) {
		const line = lines[index];
		const label = line && readLabel(line);
		if (index === body || (label && label.meaning !== 'text')) return index;
		if (!line?.blankBefore || index === from) continue;
		first ??= index;
		if (++paragraphs >= MOST_PARAGRAPHS) break;
	}
	return first ?? lines.length;
}

/** Without a line that names it, the text begins under the fields. */
function findText(lines: readonly Line[], from: number): number {
	const seen = new Set<string>();
	for (let index = from; index < lines.length; index++) {
		const line = lines[index];
		const label = line && readLabelAbove(line);
		const again = label && (label.meaning === 'text' || seen.has(label.printed));
		if (again || (!label && (line?.blankBefore || index === from))) return index;
		if (label) seen.add(label.printed);
	}
	return lines.length;
}
