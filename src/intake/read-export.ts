import { hash } from 'node:crypto';
import { VFile } from 'vfile';
import { toExportLines, type PrintedArticle } from '../article/export-lines.ts';
import { toArticle } from '../article/to-article.ts';
import type { Article } from '../article/schema.ts';
import { toMessage, type Message } from '../parser/messages.ts';
import { parseExport } from '../parser/parse-export.ts';

/** What a file gave. */
export interface ExportReading {
	articles: Article[];
	messages: Message[];
}

/** The same, with what is counted of it. */
export interface CountedReading extends ExportReading {
	/** Lines of the file, up to the last that is not blank; of a Word file, paragraphs. */
	lines: number;
	/** Records that could not be read; messages say why. */
	refused: number;
}

/** What has to be known of an article to tell whether another is the same; kept between builds. */
export interface RecordKey {
	id: string;
	headline: string;
	identifier: string | null;
	/** Digest of publication, date and text. */
	text: string;
	line: number;
}

/** Read the articles in the bytes of one file, under the name that messages and records give it. */
export function readExport(name: string, bytes: Uint8Array): CountedReading {
	const file = new VFile({ path: name, cwd: '' });
	const { records, extentOf, lines } = parseExport(bytes, file);
	const articles = records.map((record) => toArticle(record, extentOf(record), file));
	return {
		articles,
		messages: file.messages.map(toMessage),
		lines: lines.at(-1)?.number ?? 0,
		refused: file.data.refused ?? 0,
	};
}

/** Read the articles in the bytes of one file with their lines, for pages; what is to be said of them was said. */
export function readPrinted(name: string, bytes: Uint8Array): PrintedArticle[] {
	const file = new VFile({ path: name, cwd: '' });
	const { records, extentOf, isPlain, printedLinesOf } = parseExport(bytes, file);
	return records.map((record) => ({
		article: toArticle(record, extentOf(record), file),
		lines: toExportLines(record, printedLinesOf(record)),
		isPlain,
	}));
}

/** Give the key of an article. An article without text is told by its headline instead. */
export function keyOf({
	id,
	headline,
	identifier,
	publication,
	datePublished,
	body,
	source,
}: Article): RecordKey {
	// The empty line keeps the digest apart from the one in the id, which is made of these words too.
	const texts = body.length > 0 ? body.map(({ text }) => text) : ['', headline];
	const digest = hash('sha256', [publication, datePublished, ...texts].join('\n'));
	return { id, headline, identifier, text: digest.slice(0, 16), line: source.line };
}
