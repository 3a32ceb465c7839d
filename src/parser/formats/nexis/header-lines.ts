import type { VFile } from 'vfile';
import { readDate } from '../../fields/date.ts';
import { readLongDate } from '../../fields/long-date.ts';
import { positionOf, textOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { Fields } from '../raw-record.ts';
import { readAnyLabel } from './labels.ts';
import { isNotice, isNoticeBelow, takeNotice } from './notice.ts';
import { takeFields } from './take-fields.ts';

/** An edition among the lines of a header: `Late Edition - Final`, `Edition 1;`, `City Final`. */
const EDITION =
	/\b(?:edition|ausgabe|édition|editie|edición|edizione|edição)(?!\p{L}).{0,12}$|^\S* ?final ?;?$/iu;
const LONGEST_EDITION = 60;
const APPENDED = /^Correction Appended$/i;

/** Keep the date line; gives false for one that cannot be read, which is an error. */
export function takeDate(lines: Line[], { header }: Fields, file: VFile): boolean {
	const actual = textOf(lines) ?? '';
	header.date = lines;
	if (readDate(actual) || readLongDate(actual)) return true;
	report(file, 'unreadable-date', positionOf(lines), { actual });
	return false;
}

/** Sort lines around a date that have no name: copyright notice, edition; `isEdition` tells the latter. */
export function takeUnnamed(
	lines: readonly Line[],
	isEdition: (line: Line) => boolean,
	fields: Fields,
	file: VFile,
): void {
	const notice: Line[] = [];
	const edition: Line[] = [];
	for (const line of lines) {
		if (isNotice(line.text) || (notice.length > 0 && isNoticeBelow(line.text))) notice.push(line);
		else if (!readAnyLabel(line) && !isAppended(line) && isEdition(line)) edition.push(line);
		else takeExtra([line], fields, file);
	}
	takeNotice(notice, fields);
	if (edition.length > 0) fields.header.printEdition = dropSemicolon(edition);
}

/** Keep lines that no header is known to have, or that have a name there. */
export function takeExtra(lines: readonly Line[], fields: Fields, file: VFile): void {
	for (const line of lines) {
		if (readAnyLabel(line)) {
			takeFields([line], readAnyLabel, fields);
			continue;
		}
		if (!isAppended(line))
			report(file, 'unknown-header-line', positionOf([line]), { actual: line.text });
		fields.others.push({ label: '', lines: [line] });
	}
}

/** Tell whether a line names an edition. */
export function isEditionLine({ text }: Line): boolean {
	return text.length <= LONGEST_EDITION && EDITION.test(text);
}

/** `Correction Appended`: the correction itself has a name. */
export function isAppended({ text }: Line): boolean {
	return APPENDED.test(text);
}

/** The sign that would part it from the next edition ends the last. */
function dropSemicolon(lines: readonly Line[]): Line[] {
	return lines.map((line, index) => {
		const text = line.text.replace(/ ?;$/, '');
		if (index < lines.length - 1 || text === line.text) return line;
		return { ...line, text, end: line.end - 1 };
	});
}
