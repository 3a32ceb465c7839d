import type { VFile } from 'vfile';
import { isLongDateLike } from '../../fields/long-date.ts';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { Fields } from '../raw-record.ts';
import { isCoverLine, reportAround } from './cover.ts';
import { isEditionLine, takeDate, takeUnnamed } from './header-lines.ts';
import { readTitledAbove, readTitledBelow, type Label } from './labels.ts';
import { isNotice } from './notice.ts';
import { takeFields } from './take-fields.ts';

/** Names of the text, on a line of their own. */
const BODY = /^(?:Body|Text|Volltext|Texte|Tekst|Texto|Testo)$/;
/** Most lines from the date to the first field: a copyright notice, editions. */
const MOST_BELOW = 10;
/** Most lines without a name in the fields above a text, such as a highlight in several paragraphs. */
const MOST_UNNAMED = 12;
/** Most lines of a headline; more are not only a headline. */
const MOST_HEADLINE = 3;

/** Where a record begins and where its text does. */
export interface UniHeader {
	first: number;
	text: number;
}

/** Tell whether a line is the name of the text. */
export function isBody({ text }: Line): boolean {
	return text.length <= 16 && BODY.test(text);
}

/**
 * Sort the lines above a text into fields, and name what stands in front of them.
 *
 * The fixed point is the date, the nearest above the first field: the publication stands right above it, and
 * the headline above that. Gives undefined for a header that cannot be read, which is an error.
 */
export function readUniHeader(
	lines: readonly Line[],
	anchor: number,
	fields: Fields,
	file: VFile,
): UniHeader | undefined {
	const date = findDate(lines, anchor);
	if (date === undefined) {
		const notice = lines.findIndex(
			({ text }, index) => index > anchor - MOST_BELOW && isNotice(text),
		);
		const place = lines[notice > 0 && notice < anchor ? notice - 1 : anchor - 1] ?? lines[anchor];
		report(file, 'unreadable-date', positionOf(place && [place]), { actual: place?.text ?? '' });
		return undefined;
	}
	const first = findFirst(lines, date);
	reportAround(lines.slice(0, first), file);
	const { header } = fields;
	if (date > first) header.publication = lines.slice(date - 1, date);
	if (date > first + 1) header.headline = lines.slice(first, date - 1);
	const dated = takeDate(lines.slice(date, date + 1), fields, file);
	takeUnnamed(lines.slice(date + 1, anchor), isEditionLine, fields, file);
	const text = findText(lines, anchor);
	const end = lines[text - 1];
	const named = end !== undefined && isBody(end);
	if (named) fields.labels.push(end);
	takeFields(lines.slice(anchor, named ? text - 1 : text), readField, fields);

	if (header.headline) return dated ? { first, text } : undefined;
	const place = lines[date - 1] ?? lines[date];
	report(file, 'missing-headline', positionOf(place && [place]), { actual: place?.text ?? '' });
	return undefined;
}

/** Find the first field of a header, or the name of the text. */
export function findAnchor(lines: readonly Line[]): number {
	return lines.findIndex((line) => readTitledAbove(line) !== undefined || isBody(line));
}

function readField(line: Line): Label | undefined {
	return readTitledAbove(line) ?? readTitledBelow(line);
}

function findDate(lines: readonly Line[], anchor: number): number | undefined {
	for (let index = anchor - 1; index >= Math.max(0, anchor - MOST_BELOW); index--) {
		if (isLongDateLike(lines[index]?.text ?? '')) return index;
	}
	return undefined;
}

/** A record begins with what markup calls its headline, on a new page, or where the last has ended. */
function findFirst(lines: readonly Line[], date: number): number {
	const above = lines.slice(0, Math.max(0, date - 1));
	const marked = above.findLastIndex(({ markup }) => markup?.role === 'headline');
	if (marked >= 0) {
		let first = marked;
		while (lines[first - 1]?.markup?.role === 'headline' && !lines[first]?.feedBefore) first--;
		return first;
	}
	const fed = above.findLastIndex(({ feedBefore }) => feedBefore);
	if (fed >= 0 && above.length - fed <= MOST_HEADLINE) return fed;
	const alone = above.length <= MOST_HEADLINE && !above.some(isCoverLine);
	return alone ? 0 : Math.max(0, above.length - 1);
}

/** The text begins under its name, or, where that is missing, under the fields. */
function findText(lines: readonly Line[], anchor: number): number {
	let first: number | undefined;
	let unnamed = 0;
	for (let index = anchor; index < lines.length; index++) {
		const line = lines[index];
		if (line && isBody(line)) return index + 1;
		if (line && readField(line)) continue;
		first ??= index;
		if (++unnamed > MOST_UNNAMED) break;
	}
	return first ?? lines.length;
}
