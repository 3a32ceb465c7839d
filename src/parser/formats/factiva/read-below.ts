import type { VFile } from 'vfile';
import { isCopyright } from '../../fields/copyright.ts';
import { isDateLike, readTime } from '../../fields/date.ts';
import { readLanguage } from '../../fields/language.ts';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { HeaderLines } from '../../record.ts';
import { isSourceCode } from './find-headers.ts';

/** Most lines between source code and language: edition, page, volume, and one not foreseen. */
const MOST_PLACES = 5;
/** Longest second line of a copyright notice. */
const LONGEST_NOTICE = 200;

/**
 * Sort the lines under a date into the header: time, source name, source code, edition, page, volume, language,
 * copyright. Gives the index after the last. Name, code and language are required: without one the
 * header is cut, which is an error.
 */
export function readBelow(
	lines: readonly Line[],
	date: number,
	header: HeaderLines,
	file: VFile,
): number | undefined {
	const group = takeGroup(lines, date);
	header.date = group.slice(0, 1);
	let at = 1;
	const missing = (expected: string) => {
		const found = group[at];
		const place = positionOf([found ?? group.at(-1) ?? (lines[date] as Line)]);
		report(file, 'incomplete-header', place, { expected, ...(found && { actual: found.text }) });
		return undefined;
	};

	if (!isDateLike(group[0]?.text ?? '')) {
		at = 0;
		return missing('a date such as `6 September 2017` under the word count');
	}
	if (group[at] && readTime(group[at]?.text ?? '')) header.time = group.slice(at, ++at);
	if (!group[at]) return missing('the name of the publication');
	header.publication = group.slice(at, ++at);
	if (!isSourceCode(group[at]?.text ?? ''))
		return missing('the source code, 1 to 8 capitals and digits');
	header.publicationCode = group.slice(at, ++at);

	const language = findLanguage(group, at);
	if (language === undefined) {
		at = Math.min(at, group.length);
		return missing('the language of the article, such as `English`');
	}
	if (language > at) header.printPlace = group.slice(at, language);
	header.language = [group[language] as Line];
	const end = findNoticeEnd(group, language + 1);
	if (end > language + 1) header.copyright = group.slice(language + 1, end);
	else report(file, 'missing-copyright', positionOf(header.language));
	return date + end;
}

/** The lines from the date on up to the next blank one. */
function takeGroup(lines: readonly Line[], date: number): Line[] {
	let end = date + 1;
	while (end < lines.length && end < date + MOST_PLACES + 10 && !lines[end]?.blankBefore) end++;
	return lines.slice(date, end);
}

/** Find a name of a language, or the line that stands in its place above a copyright line. */
function findLanguage(header: readonly Line[], from: number): number | undefined {
	const until = Math.min(header.length, from + MOST_PLACES);
	for (let index = from; index < until; index++) {
		if (readLanguage(header[index]?.text ?? '')) return index;
	}
	for (let index = from; index < until; index++) {
		if (isCopyright(header[index + 1]?.text ?? '')) return index;
	}
	return undefined;
}

/** The line after the language is the notice, whatever it says; the next ones only if they go on so. */
function findNoticeEnd(header: readonly Line[], from: number): number {
	let end = Math.min(from + 1, header.length);
	const goesOn = (text: string) =>
		text.length <= LONGEST_NOTICE &&
		(isCopyright(text) ||
			/\b(?:rights|reserved|rechte|droits|derechos|diritti|direitos)\b/i.test(text));
	while (end < header.length && goesOn(header[end]?.text ?? '')) end++;
	return end;
}
