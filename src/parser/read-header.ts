import type { VFile } from 'vfile';
import {
	codeOf,
	hasDate,
	isNumberOf,
	readAccessionNumber,
	type AccessionNumber,
} from './fields/accession-number.ts';
import { partByline, type PartedByline } from './fields/contributors.ts';
import { readCopyrightYear } from './fields/copyright.ts';
import { readDate, readTime } from './fields/date.ts';
import { closeUp, readHeadline } from './fields/headline.ts';
import { readLanguage } from './fields/language.ts';
import { readLongDate, type LongDate } from './fields/long-date.ts';
import { readPeople } from './fields/people.ts';
import type { Credits } from './fields/people/credits.ts';
import { readSurnamesFirst } from './fields/surnames-first.ts';
import { readCodedTerms, readRelevance, readTerms } from './fields/terms.ts';
import { readWordCount } from './fields/word-count.ts';
import type { RawRecord, TermLines } from './formats/raw-record.ts';
import { positionOf, textOf } from './lines.ts';
import { report } from './messages.ts';
import { readPlace, readSections } from './read-place.ts';
import type { HeaderLines, RecordFields, Term } from './record.ts';

/**
 * Read the lines of a header as fields: one grammar for every layout.
 *
 * What the text tells (dateline, publisher, further contributors) is left empty. Problems are reported
 * where they stand.
 */
export function readHeader(
	{ header, terms = [], others = [], surnamesFirst = false }: RawRecord,
	file: VFile,
): RecordFields {
	const place = readPlace(header, file);
	const { printSection, printColumn } = readSections(header);
	const inLanguage = readLanguageLine(header, file);
	const headline = closeUp(textOf(header.headline) ?? '', inLanguage);
	const {
		headline: main,
		kicker,
		alternativeHeadline,
	} = readHeadline(headline, [printSection, printColumn]);
	const credits = readByline(header, inLanguage, surnamesFirst, file);
	const date = readDateLine(header);
	const time = textOf(header.time);
	const notice = textOf(header.copyright);
	const number = readAccessionNumber(textOf(header.accessionNumber) ?? '', { alone: true });

	const fields: RecordFields = {
		headline: main,
		kicker,
		alternativeHeadline,
		byline: textOf(header.byline),
		authors: credits.people,
		contributors: credits.contributors,
		creditText: joinCredits(header, credits.creditText),
		dateline: textOf(header.dateline),
		datePublished: date?.date ?? '',
		timePublished: (time === null ? undefined : readTime(time)) ?? date?.time ?? null,
		publication: textOf(header.publication) ?? '',
		publicationCode: textOf(header.publicationCode),
		printSection,
		printColumn,
		printEdition: place.printEdition ?? date?.edition ?? null,
		printPage: place.printPage,
		volumeNumber: place.volumeNumber,
		issueNumber: place.issueNumber,
		issn: place.issn,
		inLanguage,
		publisher: textOf(header.publisher),
		copyrightNotice: notice,
		copyrightYear: notice === null ? null : readCopyrightYear(notice),
		wordCountDeclared: readWordCount(textOf(header.wordCount) ?? '') ?? null,
		identifier: number?.value ?? textOf(header.documentId),
		about: readTermLines(terms, file),
		otherFields: others.map(({ label, lines }) => ({ label, value: textOf(lines) ?? '' })),
	};
	const keep = (value: string) => fields.otherFields.push({ label: '', value });
	place.rest.forEach(keep);
	date?.rest?.forEach(keep);
	// `HH:MMZ` has no place for seconds: a time that prints them is kept as printed too.
	if (time !== null && /^\d{1,2}:\d{2}:\d{2}/.test(time)) keep(time);
	// So is what no one knows for a language.
	if (header.language && inLanguage === UNDETERMINED) keep(textOf(header.language) ?? '');
	if (number) checkAccessionNumber(number, fields, header, file);
	return fields;
}

/** BCP 47 for a language that is not stated, or not known. */
const UNDETERMINED = 'und';

function readLanguageLine(header: HeaderLines, file: VFile): string {
	const actual = textOf(header.language);
	if (actual === null) {
		report(file, 'missing-language', positionOf(header.headline));
		return UNDETERMINED;
	}
	const tag = readLanguage(actual);
	if (tag === undefined) report(file, 'unknown-language', positionOf(header.language), { actual });
	return tag ?? UNDETERMINED;
}

function readByline(
	header: HeaderLines,
	language: string,
	surnamesFirst: boolean,
	file: VFile,
): Pick<Credits, 'people' | 'creditText'> & Pick<PartedByline, 'contributors'> {
	const actual = textOf(header.byline);
	if (actual === null) return { people: [], creditText: null, contributors: [] };
	const { names, contributors } = partByline(actual);
	const credits = surnamesFirst ? readSurnamesFirst(names, language) : readPeople(names, language);
	const { ambiguous: expected, unreadable } = credits;
	const place = positionOf(header.byline);
	if (unreadable) report(file, 'unreadable-byline', place, { actual });
	else if (expected) report(file, 'ambiguous-byline', place, { actual, expected });
	return { ...credits, contributors };
}

function joinCredits({ credit }: HeaderLines, byline: string | null): string | null {
	const credits = credit?.map(({ text }) => text) ?? [];
	if (byline !== null) credits.push(byline);
	return credits.length > 0 ? credits.join('; ') : null;
}

/** The date line of any database; what else stands on it is an edition or kept as it is. */
function readDateLine(
	header: HeaderLines,
): (Pick<LongDate, 'date' | 'time'> & { edition?: string; rest?: string[] }) | undefined {
	const text = textOf(header.date) ?? '';
	const date = readDate(text);
	if (date) return date;
	const long = readLongDate(text);
	if (!long) return undefined;
	// Edition and page have lines of their own too: then the words here are one more field.
	const edition = header.printEdition ? undefined : long.rest.find((part) => EDITION.test(part));
	return {
		...long,
		...(edition !== undefined && { edition }),
		rest: long.rest.filter((part) => part !== edition),
	};
}

const EDITION = /\b(?:edition|final|ausgabe|édition|editie|edición|edizione|edição)\b/iu;

function readTermLines(terms: readonly TermLines[], file: VFile): Term[] {
	if (terms.length === 0) return [];
	const weighed = terms
		.filter(({ coded, lines }) => !coded && readRelevance(textOf(lines) ?? '').length > 0)
		.flatMap(({ lines }) => lines);
	if (weighed.length > 0) {
		const actual = readRelevance(textOf(weighed) ?? '').join(', ');
		report(file, 'term-relevance', positionOf(weighed), { actual });
	}
	return terms.flatMap(({ scheme, coded, lines }) =>
		(coded ? readCodedTerms : readTerms)(textOf(lines) ?? '', scheme),
	);
}

/** A day's difference is the time zone of whoever loaded the article. */
const DAY = 24 * 60 * 60 * 1000;

function isCloseTo(number: AccessionNumber, datePublished: string): boolean {
	return Math.abs(Date.parse(number.date) - Date.parse(datePublished)) <= DAY && hasDate(number);
}

function checkAccessionNumber(
	number: AccessionNumber,
	fields: RecordFields,
	header: HeaderLines,
	file: VFile,
): void {
	const { datePublished, publicationCode } = fields;
	const place = () => positionOf(header.accessionNumber);
	if (number.date !== datePublished && !isCloseTo(number, datePublished)) {
		report(file, 'accession-number-mismatch', place(), {
			actual: datePublished,
			expected: number.date,
		});
	}
	if (publicationCode !== null && !isNumberOf(number, publicationCode)) {
		report(file, 'accession-number-mismatch', place(), {
			actual: publicationCode,
			expected: codeOf(number),
		});
	}
}
