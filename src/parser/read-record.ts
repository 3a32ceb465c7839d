import type { VFile } from 'vfile';
import { readBlocks, type BlockLines } from './blocks.ts';
import type { Part } from './conservation.ts';
import { sortBlocks } from './endnotes.ts';
import { readAccessionNumber, type AccessionNumber } from './fields/accession-number.ts';
import { readCopyrightYear } from './fields/copyright.ts';
import { readDate, readTime } from './fields/date.ts';
import { readDateline } from './fields/dateline.ts';
import { closeUp, readHeadline } from './fields/headline.ts';
import { readLanguage } from './fields/language.ts';
import { arePeople, readPeople } from './fields/people.ts';
import { readPrintPlace } from './fields/print-place.ts';
import { isPublisher } from './fields/publisher.ts';
import { readWordCount } from './fields/word-count.ts';
import type { RawName, RawRecord } from './formats/raw-record.ts';
import { positionOf, type Line } from './lines.ts';
import { report } from './messages.ts';
import type { Endnote, ExportRecord, Person, RecordFields } from './record.ts';

/** A record, and what each of its lines became, for the check that none is lost. */
export interface ReadRecord {
	record: Omit<ExportRecord, 'bytes'>;
	parts: Part[];
}

/**
 * Read the fields of a record: one grammar for every rendering.
 *
 * Problems are reported where they stand. `source` is the decoded file, which the positions refer to.
 */
export function readRecord(raw: RawRecord, source: string, file: VFile): ReadRecord {
	const { lines } = raw;
	const text = [...raw.text];
	const header = readHeader(raw, file);
	const { fields } = header;
	const publisher = takePublisher(text, fields, raw.fields.accessionNumber !== undefined);
	const { body, endnotes, layout } = sortBlocks(readBlocks(text, source));
	const notes = endnotes.map(makeEndnote);
	const opening = body.find(({ block }) => block.type === 'paragraph');

	fields.publisher = publisher?.text ?? null;
	fields.dateline = (opening && readDateline(opening.block.text)) ?? null;
	fields.contributors = readContributors(notes, body.at(-1)?.block.text);
	if (body.length === 0) report(file, 'empty-text', lines[0] && positionOf(lines[0]));

	const parts: Part[] = [
		...header.parts,
		...(publisher ? [{ name: 'publisher', lines: [publisher], kept: [publisher.text] }] : []),
		...body.map((each) => ({ name: 'text', lines: each.lines, kept: keptOf(each), layout: '[]' })),
		...endnotes.map(({ blocks }, index) => ({
			name: 'end note',
			lines: blocks.flatMap((each) => each.lines),
			kept: [notes[index]?.text ?? ''],
		})),
		...layout.map((each) => ({ name: 'rule', lines: each.lines, kept: [each.block.text] })),
	];
	const [first = NO_LINE] = lines;
	const position = positionOf(first, lines.at(-1));
	const places = { ...header.places, ...(publisher && { publisher: positionOf(publisher) }) };
	return {
		record: {
			format: raw.format,
			fields,
			places,
			body: body.map(({ block }) => block),
			endnotes: notes,
			position,
		},
		parts,
	};
}

/** A rendering never gives a record without lines. */
const NO_LINE: Line = {
	text: '',
	number: 1,
	index: 0,
	from: 0,
	start: 0,
	end: 0,
	to: 0,
	blankBefore: false,
	feedBefore: false,
};

/** Which fields of the record each field of the header tells. */
const tells: Record<RawName, Array<keyof RecordFields>> = {
	printColumn: ['printColumn'],
	printSection: ['printSection'],
	headline: ['headline', 'kicker', 'alternativeHeadline'],
	byline: ['byline', 'authors'],
	credit: ['creditText'],
	wordCount: ['wordCountDeclared'],
	date: ['datePublished'],
	time: ['timePublished'],
	publication: ['publication'],
	publicationCode: ['publicationCode'],
	printPlace: ['printEdition', 'printPage', 'volumeNumber', 'issueNumber', 'issn'],
	printPage: ['printPage'],
	language: ['inLanguage'],
	copyright: ['copyrightNotice', 'copyrightYear'],
	publisher: ['publisher'],
	accessionNumber: ['identifier'],
};

function readHeader(raw: RawRecord, file: VFile) {
	const places: ExportRecord['places'] = {};
	const parts: Part[] = [];
	for (const [name, lines] of Object.entries(raw.fields) as Array<[RawName, Line[]]>) {
		const [first] = lines;
		if (!first) continue;
		for (const field of tells[name]) places[field] = positionOf(first, lines.at(-1));
	}
	const value = (name: RawName) => {
		const lines = raw.fields[name];
		if (!lines) return null;
		return lines.length === 1 ? (lines[0]?.text ?? null) : lines.map(({ text }) => text).join(' ');
	};
	const place = (name: RawName) =>
		raw.fields[name]?.[0] && positionOf(raw.fields[name][0], raw.fields[name].at(-1));

	const [printSection, printColumn, byline] = [
		value('printSection'),
		value('printColumn'),
		value('byline'),
	];
	const languageName = value('language') ?? '';
	const inLanguage = readLanguage(languageName) ?? 'und';
	if (inLanguage === 'und')
		report(file, 'unknown-language', place('language'), { actual: languageName });
	const printed = value('headline') ?? '';
	const headline = readHeadline(closeUp(printed, inLanguage), [printSection, printColumn]);
	const credits = readByline(byline, place('byline'), file);
	const printPlaces = raw.fields.printPlace?.map(({ text }) => text) ?? [];
	const { rest, ambiguous, ...printPlace } = readPrintPlace(printPlaces);
	if (ambiguous)
		report(file, 'ambiguous-edition-page-volume', place('printPlace'), {
			actual: printPlaces.join(' / '),
			expected: ambiguous,
		});
	for (const line of rest)
		report(file, 'unknown-header-line', place('printPlace'), { actual: line });
	const date = readDate(value('date') ?? '');
	const time = value('time');
	const notice = value('copyright');
	const number = readAccessionNumber(value('accessionNumber') ?? '');
	const creditText =
		[value('credit'), credits.creditText].filter((text) => text !== null).join('; ') || null;

	const fields: RecordFields = {
		...headline,
		byline,
		authors: credits.people,
		contributors: [],
		creditText,
		dateline: null,
		datePublished: date?.date ?? '',
		timePublished: (time === null ? undefined : readTime(time)) ?? date?.time ?? null,
		publication: value('publication') ?? '',
		publicationCode: value('publicationCode'),
		printSection,
		printColumn,
		...printPlace,
		printPage: printPlace.printPage ?? value('printPage'),
		inLanguage,
		publisher: null,
		copyrightNotice: notice,
		copyrightYear: notice === null ? null : readCopyrightYear(notice),
		wordCountDeclared: readWordCount(value('wordCount') ?? '') ?? null,
		identifier: number?.value ?? null,
		otherFields: rest.map((line) => ({ label: '', value: line })),
	};
	checkAccessionNumber(number, fields, places, file);
	for (const [name, lines] of Object.entries(raw.fields) as Array<[RawName, Line[]]>) {
		parts.push({ name, lines, ...keptHeader(name, fields, lines) });
	}
	return { fields, places, parts };
}

/** The texts of the record that keep a header line; numbers and names of languages are kept by value. */
function keptHeader(
	name: RawName,
	fields: RecordFields,
	lines: readonly Line[],
): Pick<Part, 'kept' | 'layout'> {
	const own = tells[name].map((field) => fields[field]);
	if (name === 'headline')
		return { kept: [fields.kicker ?? '', fields.headline], layout: fields.kicker ? ':[]' : '' };
	if (name === 'credit') return { kept: [fields.creditText ?? ''] };
	if (
		name === 'printColumn' ||
		name === 'printSection' ||
		name === 'byline' ||
		name === 'publication' ||
		name === 'publicationCode' ||
		name === 'copyright'
	) {
		return { kept: [typeof own[0] === 'string' ? own[0] : ''] };
	}
	// What is left is read as a whole, by a reader that gives nothing for a line it cannot read.
	const read = own.some((value) => value !== null && value !== '') || fields.otherFields.length > 0;
	return { kept: read ? lines.map(({ text }) => text) : [] };
}

function readByline(byline: string | null, place: Parameters<typeof report>[2], file: VFile) {
	if (byline === null) return { people: [], creditText: null };
	const credits = readPeople(byline);
	if (credits.ambiguous)
		report(file, 'ambiguous-byline', place, { actual: byline, expected: credits.ambiguous });
	if (arePeople(credits.people)) return credits;
	report(file, 'unreadable-byline', place, { actual: byline });
	return { people: [], creditText: credits.creditText };
}

/** A day's difference is the time zone of whoever loaded the article. */
const DAY = 24 * 60 * 60 * 1000;

function checkAccessionNumber(
	number: AccessionNumber | undefined,
	fields: RecordFields,
	places: ExportRecord['places'],
	file: VFile,
): void {
	if (!number) return;
	const days = Math.abs(Date.parse(number.date) - Date.parse(fields.datePublished)) / DAY;
	const { publicationCode } = fields;
	if (!(days <= 1))
		report(file, 'accession-number-mismatch', places.identifier, {
			actual: fields.datePublished,
			expected: number.date,
		});
	if (publicationCode !== null && number.code !== publicationCode) {
		report(file, 'accession-number-mismatch', places.identifier, {
			actual: publicationCode,
			expected: number.code,
		});
	}
}

/** Take the publisher off the end of the text: a line of its own above the accession number. */
function takePublisher(text: Line[], fields: RecordFields, numbered: boolean): Line | undefined {
	const last = text.at(-1);
	if (
		!numbered ||
		!last?.blankBefore ||
		!isPublisher(last.text, fields.publication, fields.copyrightNotice)
	)
		return undefined;
	text.pop();
	return last;
}

function makeEndnote({ type, blocks }: { type: Endnote['type']; blocks: BlockLines[] }): Endnote {
	const [first] = blocks;
	const last = blocks.at(-1);
	if (!first || !last) throw new TypeError('An end note has at least one block');
	return {
		type,
		text: blocks
			.map(({ block, lines }) =>
				block.links || block.type === 'listItem'
					? lines.map(({ text }) => text).join(' ')
					: block.text,
			)
			.join('\n'),
		position: { start: first.block.position.start, end: last.block.position.end },
	};
}

const SUBJECT = /^(.*?)\s+(?:has |have )?contributed\b/u;
const REPORTED = /^(?:additional |with )?reporting (?:by|from) (.+?)\.?$/iu;
/** `(Reporting by A; Editing by B)` closes the last paragraph of a wire story, and stays there. */
const WIRE_CREDIT =
	/\(((?:additional )?(?:reporting|writing|editing|compiled)\b[^()]* by [^()]*)\)\s*\.?$/iu;

function readContributors(notes: readonly Endnote[], lastText = ''): Person[] {
	const people: Person[] = [];
	for (const { type, text } of notes) {
		const names =
			type === 'contributor' ? (SUBJECT.exec(text)?.[1] ?? REPORTED.exec(text)?.[1]) : undefined;
		if (names) people.push(...readPeople(names).people);
	}
	for (const credit of WIRE_CREDIT.exec(lastText)?.[1]?.split(/;\s*/) ?? []) {
		const [, role = '', names = ''] = /^(.*?)\s+by\s+(.*)$/iu.exec(credit) ?? [];
		people.push(
			...readPeople(names).people.map((person) => ({ ...person, role: person.role ?? role })),
		);
	}
	return arePeople(people) ? people : [];
}

/** The block's text and the addresses of its links, in the order in which the export prints them. */
function keptOf({ block, lines }: BlockLines): string[] {
	const kept: string[] = [];
	if (block.type === 'listItem') kept.push(lines[0]?.text.charAt(0) ?? '');
	let read = 0;
	for (const { text, url } of block.links ?? []) {
		const end = block.text.indexOf(text, read) + text.length;
		kept.push(block.text.slice(read, end));
		if (url !== text) kept.push(url);
		read = end;
	}
	kept.push(read === 0 ? block.text : block.text.slice(read));
	return kept;
}
