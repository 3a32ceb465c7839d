import type { VFile } from 'vfile';
import { isPlaceWord } from './fields/section-and-page.ts';
import { findLost } from './find-lost.ts';
import { positionOf, textOf, type Line } from './lines.ts';
import { report } from './messages.ts';
import {
	type Block,
	type ExportRecord,
	type HeaderName,
	placeFields,
	type RecordFields,
} from './record.ts';

/**
 * Check that every character of a record that is not blank is kept.
 *
 * Each line has to belong to a part of the record, and the characters of its lines have to come again
 * in the words that keep them, in order. What does not is reported as `lost-text`, with the text.
 * Linear in the length of the record.
 */
export function checkConservation(record: ExportRecord, file: VFile): void {
	const { fields, header, body, endnotes, layout, lines } = record;
	const claims = new Claims(lines, file);
	for (const name of headerNames) {
		const own = header[name];
		if (own !== undefined) claimField(name, own, fields, claims);
	}
	for (const name of placeNames) {
		const own = header[name];
		if (own !== undefined) claimPrintPlace(own, fields, claims);
	}
	for (const block of body) {
		if (block.links || block.type === 'listItem')
			claims.check('text', block.lines, wordsOf(block), '[]');
		else claims.check('text', block.lines, block.text);
	}
	const { terms, others, labels } = record;
	if (terms)
		claims.check(
			'terms',
			terms.flatMap((own) => own.lines),
			fields.about.flatMap(({ code, label }) => [code ?? '', label ?? '']),
			terms.some(({ coded }) => coded) ? '|:' : ';()%0123456789',
		);
	if (others)
		claims.check(
			'other fields',
			others.flatMap((own) => own.lines),
			fields.otherFields.map(({ value }) => value),
		);
	if (labels) claims.claim(labels);
	for (const note of endnotes) claims.check('end notes', note.lines, note.text);
	for (const rule of layout) claims.check('rules', rule.lines, rule.text);
	claims.reportUnclaimed();
}

/** Which lines of a record a part of it keeps. */
class Claims {
	readonly #lines: readonly Line[];
	readonly #file: VFile;
	readonly #claimed: Uint8Array;
	readonly #base: number;

	constructor(lines: readonly Line[], file: VFile) {
		this.#lines = lines;
		this.#file = file;
		this.#claimed = new Uint8Array(lines.length);
		this.#base = lines[0]?.index ?? 0;
	}

	claim(own: readonly Line[]): void {
		for (const { index } of own) this.#claimed[index - this.#base] = 1;
	}

	/** Claim the lines of a part, and report what of them the words that keep them do not have. */
	check(name: string, own: readonly Line[], kept: string | readonly string[], dropped = ''): void {
		this.claim(own);
		// By far the most parts are kept as they are.
		if (textOf(own) === kept) return;
		const lost = findLost(own, kept, dropped);
		if (lost === undefined) return;
		report(this.#file, 'lost-text', positionOf(own), { actual: lost, expected: `the ${name}` });
	}

	reportUnclaimed(): void {
		for (let at = this.#claimed.indexOf(0); at >= 0; at = this.#claimed.indexOf(0, at + 1)) {
			const line = this.#lines[at];
			if (line) report(this.#file, 'lost-text', positionOf([line]), { actual: line.text });
		}
	}
}

function claimField(
	name: Exclude<HeaderName, PlaceName>,
	own: readonly Line[],
	fields: RecordFields,
	claims: Claims,
): void {
	if (name === 'headline') {
		const { kicker, headline } = fields;
		if (kicker === null) claims.check(name, own, headline);
		else claims.check(name, own, [kicker, headline], ':[]');
		return;
	}
	if (name === 'credit') return claims.check(name, own, (fields.creditText ?? '').split('; '), ';');
	const kept = keeps[name](fields, textOf(own) ?? '');
	// A value that is read as a whole, such as a date, keeps its line if there is one.
	if (kept === true) claims.claim(own);
	else claims.check(name, own, kept === false || kept === null ? '' : kept);
}

/** The lines that say where an article stands in print: what one of them says can be kept by several fields. */
const placeNames = [
	'printPlace',
	'printPage',
	'printEdition',
	'printVolume',
	'sectionAndPage',
] as const satisfies HeaderName[];
type PlaceName = (typeof placeNames)[number];

/** The words of the record that keep each field of the header as printed, or whether its value was read. */
const keeps: Record<
	Exclude<HeaderName, 'headline' | 'credit' | PlaceName>,
	(fields: RecordFields, printed: string) => string | null | boolean
> = {
	printColumn: ({ printColumn }) => printColumn,
	printSection: ({ printSection }) => printSection,
	byline: ({ byline }) => byline,
	wordCount: ({ wordCountDeclared }) => wordCountDeclared !== null,
	date: ({ datePublished }) => datePublished !== '',
	time: ({ timePublished }) => timePublished !== null,
	publication: ({ publication }) => publication,
	publicationCode: ({ publicationCode }) => publicationCode,
	language: ({ inLanguage, otherFields }, printed) =>
		inLanguage !== 'und' || otherFields.some(({ value }) => value === printed),
	copyright: ({ copyrightNotice }) => copyrightNotice,
	publisher: ({ publisher }) => publisher,
	accessionNumber: ({ identifier }) => identifier !== null,
	documentId: ({ identifier }) => identifier,
	dateline: ({ dateline }) => dateline,
};

const headerNames = ['headline', 'credit', ...Object.keys(keeps)] as Array<
	Exclude<HeaderName, PlaceName>
>;

/** Words that say what the number behind them is; the field's name keeps them. */
const LABEL = /^(?:volume|vol|band|jahrgang|issue|number|no|nr|n|n[º°]|heft|issn)$/i;

/** Each line is a field as printed, or all its words but the labels are in the fields. */
function claimPrintPlace(own: readonly Line[], fields: RecordFields, claims: Claims): void {
	const values = [
		...placeFields.map((name) => fields[name]),
		...fields.otherFields.map(({ value }) => value),
	];
	for (const line of own) {
		if (values.includes(line.text)) {
			claims.claim([line]);
			continue;
		}
		const words = squeeze(values.join(' '));
		const parts = line.text.match(/n[º°]|[\p{L}\p{N}]+/giu) ?? [];
		const kept = parts.every(
			(part) => LABEL.test(part) || isPlaceWord(part) || words.includes(squeeze(part)),
		);
		claims.check('place in print', [line], kept ? line.text : '');
	}
}

function squeeze(text: string): string {
	return text.replace(/-/g, '').toUpperCase();
}

/** The bullet, the text and the addresses of its links, in the order in which the export prints them. */
function wordsOf({ type, text, links, lines }: Block): string[] {
	const printed = lines.map((line) => line.text).join(' ');
	const markup = lines[0]?.markup;
	// Where markup names items and links, the lines have neither bullets nor addresses.
	if (markup && printed === text) return [text];
	const bulleted = type === 'listItem' && markup?.role !== 'listItem';
	const words: string[] = bulleted ? [lines[0]?.text.charAt(0) ?? ''] : [];
	let read = 0;
	let shown = 0;
	for (const link of links ?? []) {
		const end = text.indexOf(link.text, read) + link.text.length;
		words.push(text.slice(read, end));
		// An address without words of its own is printed once, and is the words.
		const bracket = printed.indexOf(`[${link.url}]`, shown);
		if (printed.startsWith(link.text, bracket - link.text.length) && bracket > shown)
			words.push(link.url);
		shown = bracket + link.url.length + 2;
		read = end;
	}
	words.push(text.slice(read));
	return words;
}
