import type { Position } from 'unist';

/** The databases and renderings that can be read; a name of the contract. */
export type SourceFormat = 'factiva';

/** A person, with the place filed from and the job printed beside the name. */
export interface Person {
	name: string;
	location: string | null;
	role: string | null;
}

/** A link that the export has flattened to `words[address]`. */
export interface Link {
	/** The linked words: the first such words in the block's text after the link before it. */
	text: string;
	url: string;
}

/** One block of the text, and where it stands in the file. */
export interface Block {
	type: 'paragraph' | 'heading' | 'listItem' | 'quote' | 'preformatted' | 'break';
	text: string;
	links?: Link[];
	position: Position;
}

/** What stands below the text, and where. */
export interface Endnote {
	type:
		| 'contributor'
		| 'authorNote'
		| 'contact'
		| 'correction'
		| 'wire'
		| 'reprint'
		| 'caption'
		| 'copyright'
		| 'other';
	text: string;
	position: Position;
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
	otherFields: { label: string; value: string }[];
}

/** One article of an export, read, with the position of each part in the file. */
export interface ExportRecord {
	format: SourceFormat;
	fields: RecordFields;
	/** Where each field of the header stands. */
	places: Partial<Record<keyof RecordFields, Position>>;
	body: Block[];
	endnotes: Endnote[];
	/** From the first sign of the record to its last. */
	position: Position;
	/** The bytes of the record's lines, line ends included: the first, and the one after the last. */
	bytes: { start: number; end: number };
}
