import type { Line } from '../parser/lines.ts';
import type { PrintedLine } from '../parser/printed-lines.ts';
import {
	type Block,
	type ExportRecord,
	type HeaderName,
	placeFields,
	type RecordFields,
} from '../parser/record.ts';
import type { Article } from './schema.ts';

/**
 * What a line of an export became, by the name that its place has on the page.
 *
 * A field of the record has its own name, indexing terms that of their scheme, and the fields that only the
 * database has a name for are `other1`, `other2`, ... Paragraphs are `p1`, `p2`, ..., end notes `n1`, `n2`, ...
 * Blocks that are no paragraphs have the name of their kind. `label` is the name of a field, `rule` one between parts, `markup` what only Markdown means something by, `left-out` what the reader leaves out and a message names.
 */
export type LineField = string;

/** A line of a record as it stands in its file, and what it became. */
export interface ExportLine {
	/** From 1, in the file. */
	number: number;
	/** Nothing for a blank line. */
	fields: readonly LineField[];
	text: string;
}

/** An article, and the lines of the file that it was read from. */
export interface PrintedArticle {
	article: Article;
	lines: readonly ExportLine[];
	/** Whether these are the file's own lines, and not read out of its markup. */
	isPlain: boolean;
}

/** What the lines of each field of a header can become, the most of them one thing. */
const HEADER = {
	printColumn: ['printColumn'],
	printSection: ['printSection'],
	headline: ['headline', 'kicker'],
	byline: ['byline', 'authors'],
	credit: ['creditText'],
	wordCount: ['wordCount'],
	date: ['datePublished', 'printEdition'],
	time: ['datePublished'],
	publication: ['publication'],
	publicationCode: ['publicationCode'],
	printPlace: [],
	printPage: [],
	printEdition: ['printEdition'],
	printVolume: [],
	sectionAndPage: [],
	dateline: ['dateline'],
	language: ['inLanguage'],
	copyright: ['copyrightNotice'],
	publisher: ['publisher'],
	accessionNumber: ['identifier'],
	documentId: ['identifier'],
} as const satisfies Record<HeaderName, ReadonlyArray<keyof RecordFields | 'wordCount'>>;

const headerNames = Object.keys(HEADER) as HeaderName[];

/**
 * Tell of each line of a record what it became: not one is missing, and none is altered.
 *
 * `printed` are its lines as they stand in the file.
 */
export function toExportLines(record: ExportRecord, printed: readonly PrintedLine[]): ExportLine[] {
	const claimed = claimLines(record);
	const isMarkdown = record.format === 'markdown';
	const front = isMarkdown ? readFrontMatter(printed) : [];
	const otherwise = [isMarkdown ? 'markup' : 'left-out'];
	return printed.map(({ number, text, place }, index) => {
		if (text.trim() === '') return { number, fields: [], text };
		const own = place === undefined ? undefined : claimed[place];
		return { number, fields: front[index] ?? own ?? otherwise, text };
	});
}

/** Give what each line of a record became, by its place in the record. */
function claimLines(record: ExportRecord): Array<readonly LineField[] | undefined> {
	const { header, body, endnotes, layout, lines, fields } = record;
	const claimed = new Array<readonly LineField[] | undefined>(lines.length);
	const base = lines[0]?.index ?? 0;
	const claim = (own: readonly Line[], names: readonly LineField[]) => {
		for (const { index } of own) claimed[index - base] = names;
	};
	// A label can stand in front of its value, on one line: the value comes later, and has it.
	claim(record.labels ?? [], ['label']);
	for (const name of headerNames)
		for (const line of header[name] ?? []) claim([line], headerFields(name, line, fields));
	for (const { scheme, lines: own } of record.terms ?? []) claim(own, [scheme]);
	let other = 0;
	for (const { label, lines: own } of record.others ?? [])
		claim(own, [label === '' ? 'otherFields' : `other${++other}`]);
	for (const rule of layout) claim(rule.lines, ['rule']);
	let paragraph = 0;
	for (const block of body)
		claim(block.lines, [isParagraph(block) ? `p${++paragraph}` : block.type]);
	for (const [index, note] of endnotes.entries()) claim(note.lines, [`n${index + 1}`]);
	return claimed;
}

/** The paragraphs that have a number on the page, those of quotes among them. */
function isParagraph({ type }: Block): boolean {
	return type === 'paragraph' || type === 'quote';
}

function headerFields(name: HeaderName, line: Line, fields: RecordFields): readonly LineField[] {
	const [only, further] = HEADER[name];
	if (only === undefined) return fieldsOfPlace(line, fields);
	if (further === undefined) return [only];
	if (further === 'authors')
		return fields.authors.some(({ location }) => location !== null) ? [only, further] : [only];
	const value = fields[further];
	return value !== null && line.text.includes(value) ? [only, further] : [only];
}

/** A line such as `Section B; Pg. 1` is several fields; what no field took is kept as it is printed. */
function fieldsOfPlace({ text }: Line, fields: RecordFields): readonly LineField[] {
	const words = wordsOf(text);
	const found = placeFields.filter((name) => {
		const value = fields[name];
		return value !== null && value.split(';').every((part) => words.includes(wordsOf(part)));
	});
	return found.length > 0 ? found : ['otherFields'];
}

/** The letters and digits of a text in words, so that `1` is not found in `16`. */
function wordsOf(text: string): string {
	return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toUpperCase()} `;
}

/** A field of front matter, from its name on. */
const FIELD = /^["']?(\w+)["']?\s*:/;

/** Front matter names its fields as the record does; a value can go on below its name. */
function readFrontMatter(printed: readonly PrintedLine[]): Array<readonly LineField[]> {
	const fields: Array<readonly LineField[]> = [];
	let open: readonly LineField[] = ['label'];
	for (const { text } of printed) {
		if (/^---\s*$/.test(text)) {
			fields.push(['label']);
			if (fields.length > 1) break;
			continue;
		}
		const name = FIELD.exec(text)?.[1];
		if (name) open = [OWN_NAMES[name] ?? name];
		fields.push(open);
	}
	return fields;
}

/** Fields that stand on the page under another name. */
const OWN_NAMES: Readonly<Record<string, string>> = {
	wordCountDeclared: 'wordCount',
	timePublished: 'datePublished',
	endnotes: 'n1',
};
