import type { VFile } from 'vfile';
import { readAccessionNumber, type AccessionNumber } from './fields/accession-number.ts';
import { readCopyrightYear } from './fields/copyright.ts';
import { readDate, readTime } from './fields/date.ts';
import { closeUp, readHeadline } from './fields/headline.ts';
import { readLanguage } from './fields/language.ts';
import { arePeople, readPeople, type Credits } from './fields/people.ts';
import { readPrintPlace, type PrintPlace } from './fields/print-place.ts';
import { readWordCount } from './fields/word-count.ts';
import { positionOf } from './lines.ts';
import { report } from './messages.ts';
import type { HeaderLines, HeaderName, RecordFields } from './record.ts';

/**
 * Read the lines of a header as fields: one grammar for every rendering.
 *
 * What the text tells (contributors, dateline, publisher) is left empty. Problems are reported where
 * they stand.
 */
export function readHeader(header: HeaderLines, file: VFile): RecordFields {
	const printSection = valueOf(header, 'printSection');
	const printColumn = valueOf(header, 'printColumn');
	const inLanguage = readLanguageLine(header, file);
	const headline = closeUp(valueOf(header, 'headline') ?? '', inLanguage);
	const {
		headline: main,
		kicker,
		alternativeHeadline,
	} = readHeadline(headline, [printSection, printColumn]);
	const credits = readByline(header, inLanguage, file);
	const place = readPlaceLines(header, file);
	const date = readDate(valueOf(header, 'date') ?? '');
	const time = valueOf(header, 'time');
	const notice = valueOf(header, 'copyright');
	const number = readAccessionNumber(valueOf(header, 'accessionNumber') ?? '');

	const fields: RecordFields = {
		headline: main,
		kicker,
		alternativeHeadline,
		byline: valueOf(header, 'byline'),
		authors: credits.people,
		contributors: [],
		creditText: joinCredits(header, credits.creditText),
		dateline: null,
		datePublished: date?.date ?? '',
		timePublished: (time === null ? undefined : readTime(time)) ?? date?.time ?? null,
		publication: valueOf(header, 'publication') ?? '',
		publicationCode: valueOf(header, 'publicationCode'),
		printSection,
		printColumn,
		printEdition: place.printEdition,
		printPage: place.printPage,
		volumeNumber: place.volumeNumber,
		issueNumber: place.issueNumber,
		issn: place.issn,
		inLanguage,
		publisher: null,
		copyrightNotice: notice,
		copyrightYear: notice === null ? null : readCopyrightYear(notice),
		wordCountDeclared: readWordCount(valueOf(header, 'wordCount') ?? '') ?? null,
		identifier: number?.value ?? null,
		otherFields: place.rest.map((value) => ({ label: '', value })),
	};
	if (number) checkAccessionNumber(number, fields, header, file);
	return fields;
}

function valueOf(header: HeaderLines, name: HeaderName): string | null {
	const lines = header[name];
	if (lines === undefined) return null;
	return lines.length === 1 ? (lines[0]?.text ?? null) : lines.map(({ text }) => text).join(' ');
}

function readLanguageLine(header: HeaderLines, file: VFile): string {
	const actual = valueOf(header, 'language') ?? '';
	const tag = readLanguage(actual);
	if (tag === undefined) report(file, 'unknown-language', positionOf(header.language), { actual });
	return tag ?? 'und';
}

function readByline(
	header: HeaderLines,
	language: string,
	file: VFile,
): Pick<Credits, 'people' | 'creditText'> {
	const actual = valueOf(header, 'byline');
	if (actual === null) return { people: [], creditText: null };
	const credits = readPeople(actual, language);
	const { ambiguous: expected } = credits;
	if (expected) report(file, 'ambiguous-byline', positionOf(header.byline), { actual, expected });
	if (arePeople(credits.people)) return credits;
	report(file, 'unreadable-byline', positionOf(header.byline), { actual });
	return { people: [], creditText: credits.creditText };
}

function joinCredits({ credit }: HeaderLines, byline: string | null): string | null {
	const credits = credit?.map(({ text }) => text) ?? [];
	if (byline !== null) credits.push(byline);
	return credits.length > 0 ? credits.join('; ') : null;
}

/** Most exports print the page with edition and volume; some print it above the word count. */
function readPlaceLines({ printPlace = [], printPage = [] }: HeaderLines, file: VFile): PrintPlace {
	const lines = [...printPlace, ...printPage];
	const printed = printPlace.map(({ text }) => text);
	const place = readPrintPlace(printed);
	if (place.ambiguous !== undefined) {
		const details = { actual: printed.join(' / '), expected: place.ambiguous };
		report(file, 'ambiguous-edition-page-volume', positionOf(printPlace), details);
	}
	for (const { text } of printPage) {
		if (place.printPage === null) place.printPage = text;
		else if (place.printPage !== text) place.rest.push(text);
	}
	for (const actual of place.rest) {
		const line = lines.filter(({ text }) => text === actual);
		report(file, 'unknown-header-line', positionOf(line), { actual });
	}
	return place;
}

/** A day's difference is the time zone of whoever loaded the article. */
const DAY = 24 * 60 * 60 * 1000;

function checkAccessionNumber(
	number: AccessionNumber,
	fields: RecordFields,
	header: HeaderLines,
	file: VFile,
): void {
	const place = positionOf(header.accessionNumber);
	const { datePublished, publicationCode } = fields;
	const apart = Math.abs(Date.parse(number.date) - Date.parse(datePublished));
	if (!(apart <= DAY)) {
		report(file, 'accession-number-mismatch', place, {
			actual: datePublished,
			expected: number.date,
		});
	}
	if (publicationCode !== null && number.code !== publicationCode) {
		report(file, 'accession-number-mismatch', place, {
			actual: publicationCode,
			expected: number.code,
		});
	}
}
