import { hash } from 'node:crypto';
import type { VFile } from 'vfile';
import { positionOf } from '../parser/lines.ts';
import { report } from '../parser/messages.ts';
import type { Extent } from '../parser/containers/export-source.ts';
import type { ExportRecord } from '../parser/record.ts';
import { countWords } from './count-words.ts';
import { makeId } from './make-id.ts';
import type { Article } from './schema.ts';

/** Shares of the declared words between which a text is taken to be whole. */
const FEWEST = 0.8;
const MOST = 1.15;

/**
 * Make a record of an export the article that the site shows: address, counted words and source.
 *
 * `extent` is where the record stands in its file. A count far from the declared one is reported.
 */
export function toArticle(record: ExportRecord, extent: Extent, file: VFile): Article {
	const { fields } = record;
	const { inLanguage: language, wordCountDeclared: declared, headline } = fields;
	const wordCount = countAll(record.body, language);
	const all = wordCount + countWords(headline, language) + countAll(record.endnotes, language);

	// Factiva counts headline and notes too, Nexis may count the text alone.
	const least = record.format.startsWith('nexis') ? wordCount : all;

	if (declared && record.body.length > 0 && (all < declared * FEWEST || least > declared * MOST)) {
		const details = { actual: String(all), expected: String(declared) };
		report(file, 'word-count-mismatch', positionOf(record.header.wordCount), details);
	}
	return {
		id: makeId(fields),
		...fields,
		wordCount,
		body: record.body.map(({ type, text, links }) =>
			links ? { type, text, links } : { type, text },
		),
		endnotes: record.endnotes.map(({ type, text }) => ({ type, text })),
		source: {
			format: record.format,
			file: file.path,
			line: extent.line,
			lines: extent.lines,
			sha256: hash('sha256', extent.bytes),
		},
	};
}

function countAll(parts: ReadonlyArray<{ text: string }>, language: string): number {
	return parts.reduce((sum, { text }) => sum + countWords(text, language), 0);
}
