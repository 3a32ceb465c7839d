import type { VFile } from 'vfile';
import { positionOf, type Line } from './lines.ts';
import { report } from './messages.ts';
import type { Block, ExportRecord, HeaderName, RecordFields } from './record.ts';

/**
 * Check that every character of a record that is not blank is kept.
 *
 * Each line has to belong to a part of the record, and the characters of its lines have to come again
 * in the words that keep them, in order. What does not is reported as `lost-text`, with the text.
 * Linear in the length of the record.
 */
export function checkConservation(record: ExportRecord, file: VFile): void {
	const { header, body, endnotes, layout, lines } = record;
	const base = lines[0]?.index ?? 0;
	const claimed = new Uint8Array(lines.length);
	const check = (name: string, own: readonly Line[], kept: readonly string[], dropped = '') => {
		for (const { index } of own) claimed[index - base] = 1;
		const lost = findLost(own, kept, dropped);
		if (lost !== undefined)
			report(file, 'lost-text', positionOf(own), { actual: lost, expected: `the ${name}` });
	};

	for (const name in header) checkField(name as HeaderName, record, check);
	for (const block of body)
		check(
			'text',
			block.lines,
			block.links || block.type === 'listItem' ? wordsOf(block) : [block.text],
			'[]',
		);
	for (const note of endnotes) check('end notes', note.lines, [note.text]);
	for (const rule of layout) check('rules', rule.lines, [rule.text]);

	for (let at = claimed.indexOf(0); at >= 0; at = claimed.indexOf(0, at + 1)) {
		const line = lines[at];
		if (line) report(file, 'lost-text', positionOf([line]), { actual: line.text });
	}
}

type Check = (
	name: string,
	own: readonly Line[],
	kept: readonly string[],
	dropped?: string,
) => void;

function checkField(name: HeaderName, { fields, header }: ExportRecord, check: Check): void {
	const own = header[name] ?? [];
	if (name === 'headline')
		return check(
			name,
			own,
			fields.kicker === null ? [fields.headline] : [fields.kicker, fields.headline],
			fields.kicker === null ? '' : ':[]',
		);
	const kept = keeps[name](fields);
	// A value that is read as a whole, such as a date, keeps its line if there is one.
	const asPrinted = typeof kept === 'boolean' ? own.map(({ text }) => text) : [kept ?? ''];
	check(name, own, kept === false ? [] : asPrinted);
}

/** The words of the record that keep each field of the header as printed, or whether its value was read. */
const keeps: Record<
	Exclude<HeaderName, 'headline'>,
	(fields: RecordFields) => string | null | boolean
> = {
	printColumn: ({ printColumn }) => printColumn,
	printSection: ({ printSection }) => printSection,
	byline: ({ byline }) => byline,
	credit: ({ creditText }) => creditText,
	wordCount: ({ wordCountDeclared }) => wordCountDeclared !== null,
	date: ({ datePublished }) => datePublished !== '',
	time: ({ timePublished }) => timePublished !== null,
	publication: ({ publication }) => publication,
	publicationCode: ({ publicationCode }) => publicationCode,
	printPlace: ({ printEdition, printPage, volumeNumber, issueNumber, issn, otherFields }) =>
		(printEdition ?? printPage ?? volumeNumber ?? issueNumber ?? issn) !== null ||
		otherFields.length > 0,
	printPage: ({ printPage }) => printPage !== null,
	language: ({ inLanguage }) => inLanguage !== '',
	copyright: ({ copyrightNotice }) => copyrightNotice,
	publisher: ({ publisher }) => publisher,
	accessionNumber: ({ identifier }) => identifier !== null,
};

/** Give the text from the first character that is not kept. */
function findLost(
	lines: readonly Line[],
	kept: readonly string[],
	dropped: string,
): string | undefined {
	// By far the most parts are one line that is kept as it is.
	if (lines.length === 1 && kept.length === 1 && lines[0]?.text === kept[0]) return undefined;
	const source = lines.map((line) => line.text).join('\n');
	const target = kept.join('\n');
	let at = 0;
	for (let index = 0; index < source.length; index++) {
		const sign = source.charCodeAt(index);
		if (isBlank(sign)) continue;
		while (at < target.length && isBlank(target.charCodeAt(at))) at++;
		if (target.charCodeAt(at) === sign) at++;
		else if (!dropped.includes(source.charAt(index))) return source.slice(index);
	}
	return undefined;
}

function isBlank(code: number): boolean {
	return code <= 32 || code === 0x3000 || code === 0xa0 || code === 0x2028 || code === 0x2029;
}

/** The bullet, the text and the addresses of its links, in the order in which the export prints them. */
function wordsOf({ type, text, links, lines }: Block): string[] {
	const words: string[] = type === 'listItem' ? [lines[0]?.text.charAt(0) ?? ''] : [];
	let read = 0;
	for (const link of links ?? []) {
		const end = text.indexOf(link.text, read) + link.text.length;
		words.push(text.slice(read, end));
		if (link.url !== link.text) words.push(link.url);
		read = end;
	}
	words.push(text.slice(read));
	return words;
}
