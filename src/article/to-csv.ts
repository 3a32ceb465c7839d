import { csvRow, type CsvValue } from '../lib/csv-row.ts';
import type { Article, Facts, Person, Source } from './schema.ts';
import { isTextField, type TextField } from './text-fields.ts';

/**
 * The columns of a table of articles: each field of the record is one, and `source` is five.
 *
 * The entries of a list are on lines of their own, their parts between ` | `; a text has a blank line
 * between its blocks, and the links in it are a column of their own.
 */
const columns: {
	readonly [Name in Exclude<keyof Article, 'source'>]: (article: Article) => CsvValue;
} & Record<string, (article: Article) => CsvValue> = {
	id: ({ id }) => id,
	headline: ({ headline }) => headline,
	kicker: ({ kicker }) => kicker,
	alternativeHeadline: ({ alternativeHeadline }) => alternativeHeadline,
	byline: ({ byline }) => byline,
	authors: ({ authors }) => list(authors, people),
	contributors: ({ contributors }) => list(contributors, people),
	creditText: ({ creditText }) => creditText,
	dateline: ({ dateline }) => dateline,
	datePublished: ({ datePublished }) => datePublished,
	timePublished: ({ timePublished }) => timePublished,
	publication: ({ publication }) => publication,
	publicationCode: ({ publicationCode }) => publicationCode,
	printSection: ({ printSection }) => printSection,
	printColumn: ({ printColumn }) => printColumn,
	printEdition: ({ printEdition }) => printEdition,
	printPage: ({ printPage }) => printPage,
	volumeNumber: ({ volumeNumber }) => volumeNumber,
	issueNumber: ({ issueNumber }) => issueNumber,
	issn: ({ issn }) => issn,
	inLanguage: ({ inLanguage }) => inLanguage,
	publisher: ({ publisher }) => publisher,
	copyrightNotice: ({ copyrightNotice }) => copyrightNotice,
	copyrightYear: ({ copyrightYear }) => copyrightYear,
	wordCountDeclared: ({ wordCountDeclared }) => wordCountDeclared,
	wordCount: ({ wordCount }) => wordCount,
	identifier: ({ identifier }) => identifier,
	about: ({ about }) => list(about, ({ scheme, code, label }) => [scheme, code, label]),
	otherFields: ({ otherFields }) => list(otherFields, ({ label, value }) => [label, value]),
	body: ({ body }) => body.map(({ text }) => text).join('\n\n'),
	links: ({ body }) =>
		list(
			body.flatMap(({ links = [] }) => links),
			({ text, url }) => [text, url],
		),
	endnotes: ({ endnotes }) => list(endnotes, ({ type, text }) => [type, text]),
	...sourceColumns(['format', 'file', 'line', 'lines', 'sha256']),
};

const all = Object.keys(columns);

/** Names of the columns of a table of articles, with their texts and without. */
export const csvColumns = { texts: all, records: all.filter((name) => !isTextField(name)) };

/** Write the head of a table of articles. */
export function toCsvHead(names: readonly string[] = all): string {
	return csvRow(names);
}

/** Write an article as one row of a table, each value exactly as it is. */
export function toCsv(article: Article): string;
/** Write the columns of some names; an article without its texts has none of theirs. */
export function toCsv(article: Omit<Facts, TextField>, names: readonly string[]): string;
export function toCsv(article: Omit<Facts, TextField>, names: readonly string[] = all): string {
	return csvRow(names.map((name) => columns[name]?.(article as Article) ?? null));
}

function people({ name, location, role }: Person): CsvValue[] {
	return [name, location, role];
}

/** Parts without a value at the end of an entry are left out. */
function list<Entry>(entries: readonly Entry[], partsOf: (entry: Entry) => CsvValue[]): string {
	return entries
		.map((entry) => {
			const parts = partsOf(entry);
			const last = parts.findLastIndex((part) => part !== null);
			return parts
				.slice(0, last + 1)
				.map((part) => part ?? '')
				.join(' | ');
		})
		.join('\n');
}

/** `sourceFile` and its like. */
function sourceColumns(
	names: ReadonlyArray<'format' | 'file' | 'line' | 'lines' | 'sha256'>,
): Record<string, (article: { source: Source }) => CsvValue> {
	return Object.fromEntries(
		names.map((name) => [
			`source${name.charAt(0).toUpperCase()}${name.slice(1)}`,
			({ source }) => source[name],
		]),
	);
}
