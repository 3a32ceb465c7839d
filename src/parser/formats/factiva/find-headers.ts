import { isAccessionNumber } from '../../fields/accession-number.ts';
import { isCopyright } from '../../fields/copyright.ts';
import { isDateLike } from '../../fields/date.ts';
import { readLanguage } from '../../fields/language.ts';
import { isWordCount } from '../../fields/word-count.ts';
import type { Line } from '../../lines.ts';

/** Where a record's word count and date stand, the one fixed point of an untagged header. */
export interface Anchor {
	/** Index of the word count line; undefined where the header has lost it. */
	wordCount: number | undefined;
	/** Index of the line under it, which is or should be the date. */
	date: number;
	/** First line that can belong to the record. */
	floor: number;
	/** Whether an accession number, a form feed or the file's start fixes the floor. */
	fixed: boolean;
}

const SOURCE_CODE = /^[A-Z0-9]{1,8}$/;
/** Most lines from the date to the language: time, name, code, edition, page, volume, language. */
const LONGEST_HEADER = 8;
/** Longest word count or date line. */
const LONGEST_LINE = 40;

/**
 * Find the headers of an untagged export in one pass over its lines, `most` of them at most.
 *
 * A header is a word count with a date on the next line. A word count or a date alone counts only
 * where the lines below it are a header's: a source code, then a language, then a copyright line. So a
 * paragraph `300 words` is text, and a damaged header is not mistaken for the text above it.
 */
export function findHeaders(lines: readonly Line[], most = Infinity): Anchor[] {
	const anchors: Anchor[] = [];
	let floor = 0;
	let fixed = true;

	for (let index = 0; index < lines.length && anchors.length < most; index++) {
		const line = lines[index];
		if (!line) break;
		const { text } = line;
		if (line.feedBefore && index > floor) [floor, fixed] = [index, true];
		if (isAccessionNumber(text)) [floor, fixed] = [index + 1, true];
		if (text.length > LONGEST_LINE || !startsLikeCountOrDate(text)) continue;

		const anchor = readAnchor(lines, index);
		if (!anchor || (!fixed && isInProse(lines, anchor.date))) continue;
		anchors.push({ ...anchor, floor, fixed });
		index = anchor.date;
		[floor, fixed] = [index + 1, false];
	}
	return anchors;
}

function readAnchor(
	lines: readonly Line[],
	index: number,
): Pick<Anchor, 'wordCount' | 'date'> | undefined {
	const text = lines[index]?.text ?? '';
	if (isWordCount(text)) {
		const next = lines[index + 1];
		const dated =
			next && !next.blankBefore && (isDateLike(next.text) || isHeaderBelow(lines, index + 1));
		return dated ? { wordCount: index, date: index + 1 } : undefined;
	}
	return isDateLike(text) && isHeaderBelow(lines, index)
		? { wordCount: undefined, date: index }
		: undefined;
}

/**
 * Tell whether a count and a date stand in the middle of a text: no source code follows, and the line
 * below goes on as no header does. Only a cut header ends there.
 */
function isInProse(lines: readonly Line[], date: number): boolean {
	let end = date + 1;
	while (end <= date + LONGEST_HEADER && lines[end] && !lines[end]?.blankBefore) {
		if (SOURCE_CODE.test(lines[end]?.text ?? '')) return false;
		end++;
	}
	const next = lines[date + 1];
	return next !== undefined && !next.blankBefore && !/^[\p{Lu}\p{Lo}\d]/u.test(next.text);
}

/** Tell whether the lines under a date line are the rest of a header. */
function isHeaderBelow(lines: readonly Line[], date: number): boolean {
	let coded = false;
	for (let index = date + 1; index <= date + LONGEST_HEADER; index++) {
		const line = lines[index];
		if (!line || line.blankBefore) return false;
		const next = lines[index + 1];
		if (coded && readLanguage(line.text) && next && !next.blankBefore && isCopyright(next.text))
			return true;
		coded ||= SOURCE_CODE.test(line.text);
	}
	return false;
}

/** Digits open every count and nearly every date; the rest end with the year. */
function startsLikeCountOrDate(text: string): boolean {
	return (
		isDigit(text.charCodeAt(0)) || (isDigit(text.charCodeAt(text.length - 1)) && isDateLike(text))
	);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Tell whether a line is a source code: 1 to 8 capitals and digits. */
export function isSourceCode(text: string): boolean {
	return SOURCE_CODE.test(text);
}
