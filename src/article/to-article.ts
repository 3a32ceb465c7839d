import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { report } from '../parser/messages.ts';
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
 * `bytes` is the whole file. A count far from the declared one is reported.
 */
export function toArticle(record: ExportRecord, bytes: Uint8Array, file: VFile): Article {
	const { fields, position } = record;
	const { inLanguage: language, wordCountDeclared: declared, headline } = fields;
	const count = (texts: ReadonlyArray<{ text: string }>) =>
		texts.reduce((sum, { text }) => sum + countWords(text, language), 0);
	const wordCount = count(record.body);
	const all = wordCount + countWords(headline, language) + count(record.endnotes);

	if (declared && record.body.length > 0 && (all < declared * FEWEST || all > declared * MOST)) {
		report(file, 'word-count-mismatch', record.places.wordCountDeclared, {
			actual: String(all),
			expected: String(declared),
		});
	}
	return {
		id: makeId(fields),
		...fields,
		wordCount,
		about: [],
		body: record.body.map(({ type, text, links }) =>
			links ? { type, text, links } : { type, text },
		),
		endnotes: record.endnotes.map(({ type, text }) => ({ type, text })),
		source: {
			format: record.format,
			file: file.path,
			line: position.start.line,
			lines: position.end.line - position.start.line + 1,
			sha256: createHash('sha256')
				.update(bytes.subarray(record.bytes.start, record.bytes.end))
				.digest('hex'),
		},
	};
}
