import { stringify } from 'csv-stringify/sync';
import type { Article, Person, Source } from './schema.ts';

type Value = string | number | null;

/**
 * The columns of a table of articles: each field of the record is one, and `source` is five.
 *
 * The entries of a list are on lines of their own, their parts between ` | `; a text has a blank line
 * between its blocks, and the links in it are a column of their own.
 */
const columns: {
	readonly [Name in Exclude<keyof Article, 'source'>]: (article: Article) => Value;
} & Record<string, (article: Article) => Value> = {
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

/** Write the head of a table of articles. */
export function toCsvHead(): string {
	return stringify([Object.keys(columns)]);
}

/** Write an article as one row of a table, each text exactly as it is. */
export function toCsv(article: Article): string {
	return stringify([Object.values(columns).map((valueOf) => valueOf(article))]);
}

function people({ name, location, role }: Person): Value[] {
	return [name, location, role];
}

/** Parts without a value at the end of an entry are left out. */
function list<Entry>(entries: readonly Entry[], partsOf: (entry: Entry) => Value[]): string {
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
): Record<string, (article: { source: Source }) => Value> {
	return Object.fromEntries(
		names.map((name) => [
			`source${name.charAt(0).toUpperCase()}${name.slice(1)}`,
			({ source }) => source[name],
		]),
	);
}
