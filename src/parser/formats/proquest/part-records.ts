import type { Line } from '../../lines.ts';
import { titleOf } from './find-text.ts';
import { readLabel } from './labels.ts';

/** The lines from one separator to the next, or of one record that has such a line in its text. */
export interface Part {
	kind: 'record' | 'cover' | 'other';
	lines: Line[];
}

/** A line of underscores, 60 of them in what was seen, and the number of a record in its list. */
const SEPARATOR = /^_{40,}$/;
const COUNTER = /^do[ck]umento? \d+ (?:of|de|sur|von|di|van) \d+$/i;
const FOOTER =
	/(?:©|\(c\)) ?(?:\d{4} )?ProQuest LLC\b|^(?:contact us at|contactez-nous|terms and conditions) ?:/i;
const CONTENTS =
	/^(?:table of contents|contents|report information from proquest|table des matières|inhaltsverzeichnis|inhalt|tabla de contenido|contenido|índice|sommario|indice|sumário|inhoudsopgave)$/i;
/** Most lines of the footer that can stand below the last record without a separator. */
const FOOTER_LINES = 6;

/** Tell whether a line parts records. */
export function isSeparator({ text }: Line): boolean {
	return (
		(text.startsWith('_') && SEPARATOR.test(text)) || (text.length <= 40 && COUNTER.test(text))
	);
}

/**
 * Part the lines of an export into records, and what the database put around them.
 *
 * Each part begins with the separators in front of it; those at the end belong to the last.
 */
export function partRecords(lines: readonly Line[]): Part[] {
	const parts: Part[] = [];
	let open: Part | undefined;
	let closed = false;
	for (let from = 0; from < lines.length;) {
		const start = skip(lines, from, isSeparator);
		const to = skip(lines, start, (line) => !isSeparator(line));
		const own = lines.slice(start, to);
		const begins = closed || isRecord(own) || (own[0] && isFooter(own[0]));
		const last = own.length === 0 ? parts.at(-1) : begins ? undefined : open;
		if (last) {
			// A line of underscores in the text of a record.
			for (const line of lines.slice(from, to)) last.lines.push(line);
		} else {
			const made = toParts(lines.slice(from, start), own);
			parts.push(...made);
			open = made.find(({ kind }) => kind === 'record');
			closed = false;
		}
		closed ||= own.some(isClosing);
		from = to;
	}
	return parts;
}

function skip(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
	let to = from;
	for (let line = lines[to]; line && test(line); line = lines[to]) to++;
	return to;
}

/** The fields that stand below the text of each record. */
function isClosing(line: Line): boolean {
	const meaning = readLabel(line)?.meaning;
	return meaning === 'documentId' || meaning === 'publication';
}

/** Tell whether lines have a full text, or the title above them again: the rest of a text has neither. */
function isRecord(lines: readonly Line[]): boolean {
	return lines.some(
		(line) =>
			(line.blankBefore && readLabel(line)?.meaning === 'fullText') ||
			titleOf(line) === lines[0]?.text,
	);
}

/** Tell whether a label stands where a block begins. */
function hasLabel(lines: readonly Line[]): boolean {
	return lines.some((line, index) => (index === 0 || line.blankBefore) && readLabel(line));
}

function isFooter(line: Line): boolean {
	return FOOTER.test(line.text) && !readLabel(line);
}

/** A part without a label is no record; a record can have the footer below its fields. */
function toParts(separators: readonly Line[], lines: readonly Line[]): Part[] {
	const last = lines.findLastIndex((line) => readLabel(line));
	const open = last >= 0 && !lines.some(isClosing);
	const lowest = Math.max(last + 1, lines.length - FOOTER_LINES);
	const below = open ? -1 : lines.slice(lowest).findIndex(isFooter);
	const end = below < 0 ? lines.length : lowest + below;
	const footer: Part[] = end < lines.length ? [{ kind: 'cover', lines: lines.slice(end) }] : [];
	const own = lines.slice(0, end);
	if (own.length === 0) return [{ kind: 'cover', lines: separators.concat(lines) }];
	const kind = hasLabel(own) ? 'record' : isContents(own) ? 'cover' : 'other';
	return [{ kind, lines: separators.concat(own) }, ...footer];
}

/** A list of the titles, under a heading or numbered throughout. */
function isContents(lines: readonly Line[]): boolean {
	return (
		lines.some(({ text }) => text.length <= 40 && CONTENTS.test(text)) ||
		lines.every(({ text }) => /^\d{1,4}\. ?\S/.test(text))
	);
}
