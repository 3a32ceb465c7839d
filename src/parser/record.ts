import type { NoteLines, OtherLines, TermLines } from './formats/raw-record.ts';
import type { Line } from './lines.ts';

/** The databases and renderings that can be read; names of the contract. */
export const sourceFormats = [
	'factiva',
	'factiva-tagged',
	'factiva-html',
	'factiva-rtf',
	'nexis',
	'nexis-uni',
	'proquest',
	'markdown',
] as const;

/** Which database and rendering a record was read from. */
export type SourceFormat = (typeof sourceFormats)[number];

/** What indexing terms can speak of. */
export const termSchemes = [
	'subject',
	'industry',
	'region',
	'company',
	'person',
	'keyword',
] as const;

/** What a block of the text can be. */
export const blockTypes = [
	'paragraph',
	'heading',
	'listItem',
	'quote',
	'preformatted',
	'break',
] as const;

/** What an end note can be. */
export const endnoteTypes = [
	'contributor',
	'authorNote',
	'contact',
	'correction',
	'wire',
	'reprint',
	'caption',
	'copyright',
	'other',
] as const;

/** A person, with the place filed from and the job printed beside the name. */
export interface Person {
	name: string;
	location: string | null;
	role: string | null;
}

/** An indexing term of the database; `code` or `label` is null where there is none. */
export interface Term {
	scheme: (typeof termSchemes)[number];
	code: string | null;
	label: string | null;
}

/** A link that the export has flattened to `words[address]`. */
export interface Link {
	/** The linked words: the first such words in the block's text after the link before it. */
	text: string;
	url: string;
}

/** One block of the text, and the lines of the file that it was read from. */
export interface Block {
	type: (typeof blockTypes)[number];
	text: string;
	links?: Link[];
	lines: readonly Line[];
}

/** What stands below the text, and the lines that it was read from. */
export interface Endnote {
	type: (typeof endnoteTypes)[number];
	text: string;
	lines: readonly Line[];
}

/** The header of a record, read; what the export does not state is null. */
export interface RecordFields {
	headline: string;
	kicker: string | null;
	alternativeHeadline: string | null;
	byline: string | null;
	authors: Person[];
	contributors: Person[];
	creditText: string | null;
	dateline: string | null;
	/** ISO 8601 date. */
	datePublished: string;
	/** `HH:MMZ`, UTC. */
	timePublished: string | null;
	publication: string;
	publicationCode: string | null;
	printSection: string | null;
	printColumn: string | null;
	printEdition: string | null;
	printPage: string | null;
	volumeNumber: string | null;
	issueNumber: string | null;
	issn: string | null;
	/** BCP 47 tag. */
	inLanguage: string;
	publisher: string | null;
	copyrightNotice: string | null;
	copyrightYear: number | null;
	wordCountDeclared: number | null;
	identifier: string | null;
	about: Term[];
	otherFields: { label: string; value: string }[];
}

/** What the lines that say where an article stands in print can become. */
export const placeFields = [
	'printSection',
	'printColumn',
	'printEdition',
	'printPage',
	'volumeNumber',
	'issueNumber',
	'issn',
] as const satisfies Array<keyof RecordFields>;

/**
 * The fields that a record's header can print, whatever the layout.
 *
 * `printPlace` are lines of which it is not said whether they are edition, page or volume.
 * `sectionAndPage` is a line such as `Section B; Column 0; Business; Pg. 1`.
 */
export type HeaderName =
	| 'printColumn'
	| 'printSection'
	| 'headline'
	| 'byline'
	| 'credit'
	| 'wordCount'
	| 'date'
	| 'time'
	| 'publication'
	| 'publicationCode'
	| 'printPlace'
	| 'printPage'
	| 'printEdition'
	| 'printVolume'
	| 'sectionAndPage'
	| 'dateline'
	| 'language'
	| 'copyright'
	| 'publisher'
	| 'accessionNumber'
	| 'documentId';

/** The lines of each field of a header. */
export type HeaderLines = Record<HeaderName, readonly Line[] | undefined>;

/** Make a header without fields. All headers are of one shape, as readers look at every field of each. */
export function emptyHeader(): HeaderLines {
	return {
		printColumn: undefined,
		printSection: undefined,
		headline: undefined,
		byline: undefined,
		credit: undefined,
		wordCount: undefined,
		date: undefined,
		time: undefined,
		publication: undefined,
		publicationCode: undefined,
		printPlace: undefined,
		printPage: undefined,
		printEdition: undefined,
		printVolume: undefined,
		sectionAndPage: undefined,
		dateline: undefined,
		language: undefined,
		copyright: undefined,
		publisher: undefined,
		accessionNumber: undefined,
		documentId: undefined,
	};
}

/** One article of an export, read. `positionOf` in `lines.ts` gives the position of any of its lines. */
export interface ExportRecord {
	format: SourceFormat;
	fields: RecordFields;
	header: HeaderLines;
	body: Block[];
	endnotes: Endnote[];
	/** Rules in front of end notes, which are layout only. */
	layout: Block[];
	/** All lines of the record, in order. */
	lines: readonly Line[];
	terms?: readonly TermLines[] | undefined;
	others?: readonly OtherLines[] | undefined;
	notes?: readonly NoteLines[] | undefined;
	labels?: readonly Line[] | undefined;
}
