/** The page of data files. */
export const data = {
	title: 'Data',
	about: 'The records of all articles of this site as files, to count and compare with.',
	toMethod: 'How the articles were read',
	/** `14 records from 6 publications, 1999–2004.` */
	extent: (records: string, publications: string, years: string) =>
		`${records} from ${publications}, ${years}.`,
	withTexts:
		'Each record has the text of its article. Texts belong to their publishers: what you may do with them is what the licence of the database allows.',
	withoutTexts:
		'The records come without their texts, which belong to the publishers. The fields that can hold words of a text are left out:',
	files: 'Files',
	csv: 'A table with a row for each article: UTF-8 without a byte order mark, commas, RFC 4180. A list has an entry a line, its parts between vertical bars.',
	jsonl:
		'A JSON object on each line for each article, with lists as lists and null for what is not known.',
	datapackage:
		'Describes both files and their fields for programs: a Data Package of Frictionless, version 2.',
	order: 'Both are in the order of the files that the articles were read from.',
	load: 'Load the table',
	spreadsheet:
		'In a spreadsheet, import the file as UTF-8 with all columns as text. Values are exactly as they were printed, and one that begins with = + - or @ would be a formula if the file were opened with a double click.',
	fields: 'Fields',
	/** Said of what every record has. */
	always: 'never empty',
	types: {
		string: 'text',
		integer: 'number',
		date: 'date',
		array: 'list',
		object: 'object',
	},
	/** What each field of the record means, and each column of the table. */
	meanings: {
		id: 'Name of the article in its address: date, headline and eight hexadecimal digits. It stays the same.',
		headline: 'Headline as printed, with its deck and without the section label in front of it.',
		kicker: 'Section label printed in front of the headline.',
		alternativeHeadline: 'Deck of the headline, which the headline has too.',
		byline: 'Byline as printed.',
		authors:
			'People of the byline: name, place filed from, job. As written, not told apart or matched.',
		contributors: 'People credited at the end of the text: name, place, job.',
		creditText: 'Agency, desk or other credit that is no person.',
		dateline: 'Place line that opens the text.',
		datePublished: 'Day of publication, ISO 8601.',
		timePublished: 'Time of publication in UTC, such as 21:13Z.',
		publication: 'Name of the newspaper or other source.',
		publicationCode: 'Code of the source in the database.',
		printSection: 'Section of the newspaper, as printed.',
		printColumn: 'Column of the newspaper, as printed.',
		printEdition: 'Edition, as printed.',
		printPage: 'Page or pages, as printed.',
		volumeNumber: 'Volume, as printed.',
		issueNumber: 'Issue, as printed.',
		issn: 'ISSN of the publication.',
		inLanguage: 'Language of the article, a BCP 47 tag; und where it is not known.',
		publisher: 'Publisher.',
		copyrightNotice: 'Copyright line, as printed.',
		copyrightYear: 'Year in the copyright line.',
		wordCountDeclared: 'Number of words that the database states.',
		wordCount: 'Number of words counted in the text.',
		identifier: 'Accession number or other number of the database.',
		about: 'Indexing terms of the database: scheme, code, label.',
		otherFields: 'Fields of the database that have no name here: label, value.',
		body: 'Text of the article, block by block.',
		links: 'Links in the text: words, address.',
		endnotes: 'What stands below the text, such as credits and corrections: kind, text.',
		source: 'Where the record was read: format, file, first line, number of lines, SHA-256.',
		sourceFormat: 'Database and form that the record was read from.',
		sourceFile: 'Name of the file that it was read from.',
		sourceLine: 'Line of that file on which the record begins.',
		sourceLines: 'Number of lines of the record.',
		sourceSha256: 'SHA-256 of the bytes of the record.',
	},
} as const;

/** The page of what was read, and how. */
export const method = {
	title: 'Method',
	about:
		'How the articles of this site came out of the files that they were read from, in numbers that add up.',
	toData: 'The records as files',
	sum: 'In numbers',
	filesRead: 'Files read',
	found: 'Records found',
	refused: 'Refused',
	duplicates: 'Duplicates left out',
	kept: 'Articles kept',
	/** `Broadsheet 0.1.0, reader 1a2b3c4d`. */
	version: (release: string, digest: string) => `Broadsheet ${release}, reader ${digest}`,
	counts: {
		files: { one: '# file', other: '# files' },
		records: { one: '# record', other: '# records' },
		/** Each of these is a sentence of its own. */
		found: { one: '# record was found in them.', other: '# records were found in them.' },
		refused: {
			one: '# record could not be read and was refused.',
			other: '# records could not be read and were refused.',
		},
		duplicates: {
			one: '# record is a copy of another one and was left out.',
			other: '# records are copies of others and were left out.',
		},
	},
	paragraph: 'For a methods section',
	/** The sentences of that paragraph: `14 files`, `Factiva; Nexis`. */
	readFrom: (files: string, formats: string, reader: string) =>
		`The articles were read from ${files} (${formats}) with ${reader}.`,
	collectedBy: (name: string) => `They were collected by ${name}.`,
	collectedOn: (date: string) => `They were collected on ${date}.`,
	collectedByOn: (name: string, date: string) => `They were collected by ${name} on ${date}.`,
	noneRefused: 'No record was refused.',
	noDuplicates: 'No record stood there twice.',
	keptOf: (articles: string, publications: string, first: string, last: string) =>
		`The collection holds ${articles} from ${publications}, published between ${first} and ${last}.`,
	keptOfDay: (articles: string, publications: string, date: string) =>
		`The collection holds ${articles} from ${publications}, published on ${date}.`,
	/** Between two of these sentences. */
	between: ' ',
	sameRecords:
		'Records with the same accession number, or with the same publication, date and text, were taken to be the same.',
	files: 'Files',
	format: 'Format',
	formats: {
		factiva: 'Factiva',
		'factiva-tagged': 'Factiva, with field names',
		'factiva-html': 'Factiva, HTML',
		'factiva-rtf': 'Factiva, RTF',
		nexis: 'Nexis',
		'nexis-uni': 'Nexis Uni',
		proquest: 'ProQuest',
		markdown: 'Markdown',
	},
	/** In the place of a format, for a file without a record. */
	noFormat: 'No readable record',
	file: 'File',
	size: 'Size',
	lines: 'Lines',
	line: (number: string) => `line ${number}`,
	records: 'Records',
	keptShort: 'Kept',
	/** Below the first rows of a longer list. */
	first: (shown: string, all: string) => `The first ${shown} of ${all}.`,
	all: 'The whole list',
	nothingRefused:
		'Nothing was refused. A site is not published as long as a file or a record in its folders cannot be read.',
	someRefused:
		'These files or records could not be read and have no page. The site cannot be published before they are corrected or moved away.',
	noDuplicatesLong: 'No record stands in the files twice.',
	someDuplicates:
		'A record that was met again, in the same file or another, is left out; the first one is kept, in the order of the files.',
	keptIn: (file: string, line: string) => `kept from ${file}, line ${line}`,
	copyIn: (file: string, line: string) => `copy in ${file}, line ${line}`,
	noticed: 'What was noticed',
	nothingNoticed: 'Nothing else was noticed.',
	someNoticed: 'What the reader of the files remarked on:',
	remark: 'Remark',
	times: 'How often',
	/** What each remark means to who reads the articles. */
	remarks: {
		'duplicate-address': 'Another text has the same publication, date and headline; both are kept.',
		'text-outside-record': 'Text that belongs to no record, left out.',
		'cut-off': 'The file ends in the middle; the last article may lack words.',
		'windows-1252': 'Lines that are not UTF-8, read as Windows-1252.',
		'control-characters': 'Control characters, left out.',
		'replacement-character': 'Letters that were lost before the file came here.',
		'ambiguous-format': 'A file that looks like more than one kind of export.',
		'unknown-language': 'A language whose name is not known.',
		'missing-copyright': 'No copyright line.',
		'ambiguous-headline': 'A headline that can be read in two ways.',
		'ambiguous-edition-page-volume': 'Lines that can be edition, page or volume.',
		'ambiguous-byline': 'A byline that can be read in two ways.',
		'unreadable-byline': 'A byline that names nobody; shown as printed, without authors.',
		'unknown-header-line': 'A line in the header that has no name, kept among the other fields.',
		'word-count-mismatch': 'Far more or fewer words than the database states; the text may be cut.',
		'empty-text': 'A record without a text.',
		'accession-number-mismatch':
			'An accession number that says another date or source than the record.',
		'missing-language': 'The record does not say its language.',
		'term-relevance': 'Percentages of indexing terms, left out.',
		'headline-numbers': 'Numbers in front of the headlines of a list, left out.',
		'cover-page': 'A page of the database around the articles, left out.',
		'search-summary': 'A summary of the search, left out.',
		'page-header': 'A page line of the database, left out.',
	},
	rules: 'Rules',
	rulesOf: {
		text: [
			'Text',
			'No word is altered, and none is lost: each character of a record is in a field, in the text or in a note, or was named as left out.',
		],
		same: [
			'Duplicates',
			'Two records are the same if they have the same accession number, or the same publication, date and text. The first one is kept.',
		],
		words: [
			'Words',
			'A word is a run between spaces that has a letter or a digit in it. In Chinese, Japanese and Thai letters and digits count one by one, and a word in Latin letters as one. Only the text is counted, without headline and notes.',
		],
		names: [
			'Names',
			'People, places, sections and publications are told apart as they are written, and in no other way: two spellings are two names, and two people of one name are one.',
		],
		dates: ['Dates', 'An article is of the day that its record says it was published.'],
		addresses: [
			'Addresses',
			'The address of an article is made of its date, its headline and eight digits of its accession number, or of publication, date and headline where there is none. It does not depend on the file or on other articles, unless two have the same.',
		],
	},
} as const;
