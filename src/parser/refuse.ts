import type { VFile } from 'vfile';
import { isCopyright } from './fields/copyright.ts';
import { isDateLike } from './fields/date.ts';
import { readLanguage } from './fields/language.ts';
import { readWordCount } from './fields/word-count.ts';
import { positionOf, type Line } from './lines.ts';
import { report } from './messages.ts';

/** First bytes of files that people take for exports (https://www.iana.org/assignments/media-types). */
const signatures: Array<[start: RegExp, name: string]> = [
	[/^%PDF-/, 'a PDF'],
	[/^\{\\rtf/, 'a file in rich text format (RTF)'],
	[/^PK\x03\x04/, 'a Word file or another zip archive'],
	[/^\xd0\xcf\x11\xe0/, 'an old Word file'],
	[/^\s*<(?:!doctype html|html|\?xml|head|body|article|div)\b/i, 'a web page (HTML)'],
];

const HEAD_LENGTH = 512;

/**
 * Say why a file gave no record, as an error with advice. Called only then, so that a readable export
 * is never refused for its looks.
 */
export function refuse(bytes: Uint8Array, lines: readonly Line[], file: VFile): void {
	const start = { line: 1, column: 1 };
	const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
	const known = signatures.find(([look]) => look.test(head.replace(/^\xef\xbb\xbf/, '')))?.[1];
	const [first] = lines;

	if (known) report(file, 'unsupported-format', start, { actual: known });
	else if (bytes.includes(0) && !/^(?:\xff\xfe|\xfe\xff)/.test(head))
		report(file, 'binary-file', start);
	else if (!first) report(file, 'empty-file', start);
	else refuseText(lines, first, file);
}

function refuseText(lines: readonly Line[], first: Line, file: VFile): void {
	const listed = lines.findIndex(({ text }) => LIST_ROW.test(text));
	const row = lines[listed];
	if (row) return report(file, 'headline-list', positionOf([row]), { actual: row.text });

	const cut = lines.find(isHeaderLine);
	if (cut) {
		const counted = readWordCount(cut.text) !== undefined;
		const expected = counted
			? 'a date such as `6 September 2017` under the word count'
			: 'a header with word count, date, source name, source code and language';
		const next = counted ? lines[cut.index + 1] : cut;
		return report(file, 'incomplete-header', positionOf([next ?? cut]), {
			expected,
			...(next && { actual: next.text }),
		});
	}
	report(file, 'no-record', positionOf([first]), { actual: first.text.slice(0, 60) });
}

/** `Source, 21:13, 6 March 2019, 455 words, Author, (English)` in a list of headlines. */
const LIST_ROW =
	/^.{2,80}, (?:\d{1,2}:\d{2}, )?\d{1,2}\.? \p{L}+ \d{4}, \d[\d.,]* \p{L}+,.*\(\p{L}[^)]*\)$/u;

/** A line that only a header has, where the lines around it were not those of a header. */
function isHeaderLine({ text, index }: Line, _: number, lines: readonly Line[]): boolean {
	const next = lines[index + 1]?.text ?? '';
	return (
		readWordCount(text) !== undefined ||
		isDateLike(text) ||
		(readLanguage(text) !== undefined && isCopyright(next))
	);
}
