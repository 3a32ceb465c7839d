/**
 * Every message that reading an export can give: how much it weighs, its words, and what to do.
 *
 * It is one table, so it is longer than other files.
 */
/** How much a message weighs: an error costs the record its page, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'info';

/** What a message says, and how much it weighs. */
export interface Rule {
	severity: Severity;
	/** What was found and what was expected: one sentence without a full stop. */
	reason: (details: Details) => string;
	/** What to do. */
	note: string;
}

/** The parts of a message that come from the file at hand. */
export interface Details {
	/** What stands there, as printed. */
	actual?: string;
	/** What was looked for, or where else to look. */
	expected?: string;
}

const EXPORT_AGAIN = 'Export the article again with all its fields, or complete the line by hand';

/** Every message that reading an export can give. Names are permanent; the README lists them. */
export const rules = {
	'missing-path': {
		severity: 'error',
		reason: ({ actual }) => `Expected a content folder, found nothing at ${quote(actual)}`,
		note: 'Make the folder, or correct `contentFolders` in `src/site.ts` or `BROADSHEET_CONTENT`',
	},
	'unreadable-file': {
		severity: 'error',
		reason: ({ actual }) => `Expected a file that can be read, the system says ${quote(actual)}`,
		note: 'Check the permissions of the file',
	},
	'empty-file': {
		severity: 'error',
		reason: () => 'Expected an export, found an empty file',
		note: 'Download the article again, or remove the file',
	},
	'binary-file': {
		severity: 'error',
		reason: ({ actual }) => `Expected text, found ${actual ?? 'bytes that are no text'}`,
		note: 'Save the articles as plain text in the database, or remove the file from the folder',
	},
	'unsupported-format': {
		severity: 'error',
		reason: ({ actual }) => `Expected an export of Factiva, Nexis or ProQuest, found ${actual}`,
		note: 'Export the full articles as text, RTF, HTML or Word from the database, and add that file',
	},
	'damaged-file': {
		severity: 'error',
		reason: ({ actual, expected }) => `Expected ${expected}, found ${actual}`,
		note: 'Download the file again; if it opens in an editor, save it from there as plain text',
	},
	'too-large': {
		severity: 'error',
		reason: ({ actual, expected }) => `Expected ${expected}, found ${actual}`,
		note: 'No export is that large: check where the file comes from, or export in smaller parts',
	},
	'no-record': {
		severity: 'error',
		reason: ({ actual }) =>
			`Expected an article of Factiva, Nexis or ProQuest, such as one with \`455 words\` above \`6 September 2017\`, found none; the text begins ${quote(actual)}`,
		note: 'Export full articles from the database, not a list or a search page, or remove the file',
	},
	'headline-list': {
		severity: 'error',
		reason: ({ actual }) =>
			`Expected full articles, found a list of headlines, such as ${quote(actual)}`,
		note: 'Export again with the text of the articles: in Factiva `Full Article/Report`, in Nexis and ProQuest `Full text`',
	},
	'citation-list': {
		severity: 'error',
		reason: ({ actual, expected }) =>
			`Expected full articles, found a list of citations in ${expected}, such as ${quote(actual)}`,
		note: 'Export again with the text of the articles: in Factiva `Full Article/Report`, in Nexis and ProQuest `Full text`',
	},
	'missing-field': {
		severity: 'error',
		reason: ({ actual, expected }) =>
			`Expected ${expected}, found ${actual === undefined ? 'none' : quote(actual)}`,
		note: 'Add the field to the record, or export the article again with all its fields',
	},
	'unreadable-front-matter': {
		severity: 'error',
		reason: ({ actual, expected }) => `Expected ${expected}, found ${quote(actual)}`,
		note: 'The front matter is YAML in the words of the record; the README lists them',
	},
	'unwritable-markdown': {
		severity: 'error',
		reason: ({ actual, expected }) =>
			`Expected Markdown that is read as the same article, found none for the field \`${expected}\` of ${quote(actual)}`,
		note: 'The article was not written: use JSON Lines, which keep everything',
	},
	'file-exists': {
		severity: 'error',
		reason: ({ actual }) => `Expected no file at ${quote(actual)}, found one`,
		note: 'It was left as it is: name another folder, or replace the file with `--force`',
	},
	'incomplete-header': {
		severity: 'error',
		reason: ({ actual, expected }) =>
			`Expected ${expected}, found ${actual === undefined ? 'the end of the header' : quote(actual)}`,
		note: EXPORT_AGAIN,
	},
	'missing-headline': {
		severity: 'error',
		reason: ({ actual }) => `Expected a headline above ${quote(actual)}, found none`,
		note: EXPORT_AGAIN,
	},
	'unreadable-date': {
		severity: 'error',
		reason: ({ actual }) => `Expected a date as \`6 September 2017\`, found ${quote(actual)}`,
		note: 'Correct the date line after the printed paper, or export the article again',
	},
	'lost-text': {
		severity: 'error',
		reason: ({ actual, expected }) =>
			`Expected every character of the record to be kept, lost ${quote(actual)}${expected ? ` of ${expected}` : ''}`,
		note: 'This is a fault of Broadsheet: please report it with the lines around this one',
	},
	'duplicate-record': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`The record ${quote(actual)} is already in ${expected}, and was left out here`,
		note: 'Remove one of the two',
	},
	'duplicate-address': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`Another text with the publication, date and headline of ${quote(actual)} is in ${expected}; this one got an address of its own`,
		note: 'Check which of the two is meant; both are on the site',
	},
	'text-outside-record': {
		severity: 'warning',
		reason: ({ actual }) => `Expected a record, found text that belongs to none: ${quote(actual)}`,
		note: 'Nothing of it is on the site; if it is part of an article, look at the lines around it',
	},
	'cut-off': {
		severity: 'warning',
		reason: ({ expected }) => `Expected ${expected}, found the end of the file in the middle of it`,
		note: 'The last article may lack words: download the file again',
	},
	'windows-1252': {
		severity: 'warning',
		reason: ({ actual }) => `Expected UTF-8, found ${actual}, read as Windows-1252`,
		note: 'Look at the accents and quotation marks; save the file as UTF-8 to be rid of this message',
	},
	'control-characters': {
		severity: 'warning',
		reason: ({ actual }) => `Expected text, found ${actual}`,
		note: 'They were left out, as a page cannot show them; compare the text with the database',
	},
	'replacement-character': {
		severity: 'warning',
		reason: ({ actual }) => `Expected letters, found ${actual}`,
		note: 'The text was damaged before it came here: download it again',
	},
	'ambiguous-format': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`The file looks like more than one kind of export: read as ${expected}, not as ${actual}`,
		note: 'Look at what was read; export again if it is wrong',
	},
	'unknown-language': {
		severity: 'warning',
		reason: ({ actual }) => `Expected the name of a language, found ${quote(actual)}`,
		note: 'The article is shown without a language; correct the line to a name such as `English`',
	},
	'missing-copyright': {
		severity: 'warning',
		reason: () => 'Expected a copyright line after the language, found none',
		note: 'The article is shown without one; export it again if the line was lost',
	},
	'ambiguous-headline': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`The lines above the word count can be read in two ways: read ${quote(actual)} as ${expected}`,
		note: 'Compare with the printed page; put the headline on one line to settle it',
	},
	'ambiguous-edition-page-volume': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`The lines ${quote(actual)} can be edition, page or volume: read as ${expected}`,
		note: 'Compare with the printed page',
	},
	'ambiguous-byline': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`The byline ${quote(actual)} can be read in two ways: read as ${expected}`,
		note: 'The byline is shown as printed; correct its commas if the names are wrong',
	},
	'unreadable-byline': {
		severity: 'warning',
		reason: ({ actual }) => `Expected names, found ${quote(actual)}`,
		note: 'The byline is shown as printed, and no author is named',
	},
	'unknown-header-line': {
		severity: 'warning',
		reason: ({ actual }) => `Expected no further line in the header, found ${quote(actual)}`,
		note: 'The line is kept among the other fields of the record',
	},
	'word-count-mismatch': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`Expected about ${expected} words as the export says, counted ${actual}`,
		note: 'The text may be cut, or hold more than the article: compare with the database',
	},
	'empty-text': {
		severity: 'warning',
		reason: () => 'Expected text after the header, found none',
		note: 'The article is shown without text; export it again if it should have one',
	},
	'accession-number-mismatch': {
		severity: 'warning',
		reason: ({ actual, expected }) =>
			`The accession number says ${expected}, the header says ${quote(actual)}`,
		note: 'The header stands; check it against the database',
	},
	'missing-language': {
		severity: 'info',
		reason: () => 'The export does not say which language the article is in',
		note: 'The article is shown without a language; Factiva and ProQuest name it, and so does Nexis where its classification is exported',
	},
	'term-relevance': {
		severity: 'info',
		reason: ({ actual }) => `Left out the relevance of indexing terms: ${quote(actual)}`,
		note: 'Nothing to do',
	},
	'headline-numbers': {
		severity: 'info',
		reason: ({ actual }) =>
			`Left out the numbers of the list in front of headlines: ${quote(actual)}`,
		note: 'Nothing to do',
	},
	'cover-page': {
		severity: 'info',
		reason: ({ actual }) =>
			`Left out a page that the database put around the articles: ${quote(actual)}`,
		note: 'Nothing to do',
	},
	'search-summary': {
		severity: 'info',
		reason: ({ actual }) => `Left out the summary of the search: ${quote(actual)}`,
		note: 'Nothing to do',
	},
	'page-header': {
		severity: 'info',
		reason: ({ actual }) => `Left out the database's own page line ${quote(actual)}`,
		note: 'Nothing to do',
	},
} satisfies Record<string, Rule>;

/** The name of a rule, which is permanent. */
export type RuleId = keyof typeof rules;

/** Longest text that a message quotes whole. */
const QUOTE_LENGTH = 240;

function quote(text = ''): string {
	const shown = text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
	return `\`${shown}\`${shown === text ? '' : ` (${text.length} characters)`}`;
}
