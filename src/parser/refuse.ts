import type { VFile } from 'vfile';
import type { ExportSource } from './containers/export-source.ts';
import { isCopyright } from './fields/copyright.ts';
import { isDateLike } from './fields/date.ts';
import { readLanguage } from './fields/language.ts';
import { isWordCount } from './fields/word-count.ts';
import { isSummaryTitle } from './formats/factiva/search-summary.ts';
import { positionOf, type Line } from './lines.ts';
import { findListRow } from './lists.ts';
import { countRefused, report } from './messages.ts';

/** First bytes of files that people take for exports (https://www.iana.org/assignments/media-types). */
const signatures: Array<[start: RegExp, name: string]> = [
	[/^%PDF-/, 'a PDF'],
	[/^PK\x03\x04/, 'a zip archive'],
	[/^\xd0\xcf\x11\xe0/, 'an old Word file'],
	[/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/, 'a picture'],
	[/^\x1f\x8b|^Rar!|^7z\xbc\xaf/, 'a packed archive'],
];

const HEAD_LENGTH = 16;

/** What a file that holds words and no article is called, by what they are wrapped in. */
const wrappings = {
	text: undefined,
	html: 'a web page (HTML)',
	rtf: 'a rich text file (RTF)',
	docx: 'a Word file',
};

/** Classes of Europresse's pages. */
const EUROPRESSE = /\b(?:DocPublicationName|titreArticleVisu)\b/;

/**
 * Say why a file gave no record, as an error with advice. Called only then, so that a readable export
 * is never refused for its looks.
 */
export function refuse(bytes: Uint8Array, source: ExportSource | undefined, file: VFile): void {
	const start = { line: 1, column: 1 };
	const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
	const known = signatures.find(([look]) => look.test(head))?.[1];
	const { lines = [], container = 'text' } = source ?? {};
	const [first] = lines;

	if (known && container === 'text')
		return report(file, 'unsupported-format', start, { actual: known });
	if (container === 'text' && bytes.includes(0) && !/^(?:\xff\xfe|\xfe\xff)/.test(head))
		return report(file, 'binary-file', start);
	const wrapping = wrappings[container];
	if (!first && !wrapping) return report(file, 'empty-file', start);

	const row = findListRow(lines);
	if (container === 'html' && EUROPRESSE.test(source?.text ?? '')) {
		const actual = `${wrapping} of Europresse, which is not read yet: look for the articles in one of these`;
		report(file, 'unsupported-format', start, { actual });
	} else if (row) {
		const { ruleId, line, expected } = row;
		report(file, ruleId, positionOf([line]), { actual: line.text, ...(expected && { expected }) });
	} else if (!mayHaveHeader(source) || !refuseHeader(lines, file)) {
		const actual = wrapping ? `${wrapping} without any article` : (first?.text.slice(0, 60) ?? '');
		if (wrapping) report(file, 'unsupported-format', start, { actual });
		else report(file, 'no-record', positionOf(lines.slice(0, 1)), { actual });
	}
}

/**
 * Pages of all kinds have dates on lines of their own; those of databases name their headlines. The date
 * of a search summary is no article's either.
 */
function mayHaveHeader(source: ExportSource | undefined): boolean {
	const [first] = source?.lines ?? [];
	if (first && isSummaryTitle(first)) return false;
	return (
		source?.container !== 'html' ||
		source.lines.some(({ markup }) => markup?.role === 'headline' || markup?.role === 'tag')
	);
}

/** Say what a header lacks, where there is a line that only a header has. */
function refuseHeader(lines: readonly Line[], file: VFile): boolean {
	const cut = lines.find(isHeaderLine);
	if (!cut) return false;
	countRefused(file);
	const counted = isWordCount(cut.text);
	const expected = counted
		? 'a date such as `6 September 2017` under the word count'
		: 'a header with word count, date, source name, source code and language';
	const next = counted ? lines[cut.index + 1] : cut;
	report(file, 'incomplete-header', positionOf([next ?? cut]), {
		expected,
		...(next && { actual: next.text }),
	});
	return true;
}

/** A line that only a header has, where the lines around it were not those of a header. */
function isHeaderLine({ text, index }: Line, _: number, lines: readonly Line[]): boolean {
	const next = lines[index + 1]?.text ?? '';
	return (
		isWordCount(text) || isDateLike(text) || (readLanguage(text) !== undefined && isCopyright(next))
	);
}
