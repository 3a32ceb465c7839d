import { stringify } from 'yaml';
import type { Article, Person } from '../../../src/article/schema.ts';
import { toMarkdown } from '../../../src/article/to-markdown.ts';
import { readExport, readPrinted } from '../../../src/intake/read-export.ts';
import type { Link, RecordLinks } from '../../../src/library/record-links.ts';
import type { Export } from './exports.ts';

/** Fields that Broadsheet's pages show, in the words of its records. */
const FIELDS = [
	'kicker',
	'alternativeHeadline',
	'byline',
	'dateline',
	'publication',
	'publicationCode',
	'printSection',
	'printColumn',
	'printEdition',
	'printPage',
	'volumeNumber',
	'issueNumber',
	'issn',
	'inLanguage',
	'publisher',
	'copyrightNotice',
	'copyrightYear',
	'wordCountDeclared',
	'wordCount',
	'identifier',
	'endnotes',
] as const satisfies ReadonlyArray<keyof Article>;

/**
 * Write the one article of an export as a Markdown page with front matter, as generators read them.
 *
 * What only an export knows, such as its digest, and what any of them is spared to work out, the count
 * of words, what each line of the export became, where the record leads to and the place of the page
 * among those of its day, is front matter. How articles of a day, of an issue, of someone or of a place
 * find each other is left to the generators.
 */
export function toPage(one: Export): string {
	if (last?.one !== one) last = { one, page: makePage(one) };
	return last.page;
}

/** Several generators read the same page, one after another. */
let last: { one: Export; page: string } | undefined;

function makePage({ name, bytes, links }: Export): string {
	const { articles, messages } = readExport(name, bytes);
	const [article] = articles;
	if (!article || articles.length > 1 || messages.length > 0)
		throw new Error(`Expected one article and no messages in ${name}`);
	const values = FIELDS.map((field) => [field, article[field]] as const);
	const stated = values.filter(([, value]) => value !== null && String(value) !== '');
	const [printed] = readPrinted(name, bytes);
	const frontMatter = stringify(
		{
			title: article.headline,
			date: article.datePublished,
			slug: article.id,
			order: orderOf(article),
			...Object.fromEntries(stated),
			...toPeople('authors', article, links),
			...toPeople('contributors', article, links),
			links: {
				publication: pathOf(links.publications),
				issue: pathOf(links.issue),
				section: pathOf(links.sections),
				language: pathOf(links.languages),
			},
			lines: article.source.lines,
			sha256: article.source.sha256.slice(0, 8),
			export: (printed?.lines ?? []).map(({ number, fields, text }) =>
				fields.length > 0 ? { number, fields: fields.join(' '), text } : { number },
			),
		},
		{ lineWidth: 0 },
	);
	return `---\n${frontMatter}---\n\n${bodyOf(toMarkdown(article))}`;
}

/** What is said of people, with the paths of their pages and of those of their places. */
function toPeople(field: 'authors' | 'contributors', article: Article, links: RecordLinks) {
	const people = article[field].map(({ name, location }: Person) => ({
		name,
		page: pathOf(links.authors, name),
		...(location && { location, place: pathOf(links.places, location) }),
	}));
	return people.length > 0 ? { [field]: people } : {};
}

/** The path of a page, if there is one: of a name's, or of the only one. */
function pathOf(links: readonly Link[], name?: string): string | undefined {
	const found = links.find((link) => name === undefined || link.name === name);
	return found && `/${found.path}`;
}

/** A key that sorts articles of a day as their pages are turned. */
function orderOf({ printPage, publication, id }: Article): string {
	const [, section = '', number = ''] = /^([A-Z]*)(\d+)/.exec(printPage ?? '') ?? [];
	const rank = printPage === null ? 3 : section ? 0 : 1;
	return [rank, section, number.padStart(5, '0'), publication, id].join(' ');
}

function bodyOf(markdown: string): string {
	const end = '\n---\n';
	return markdown.slice(markdown.indexOf(end) + end.length).trimStart();
}
