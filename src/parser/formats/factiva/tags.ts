import { readAccessionNumber } from '../../fields/accession-number.ts';
import { isDateLike, readTime } from '../../fields/date.ts';
import { isWordCount } from '../../fields/word-count.ts';
import type { Line } from '../../lines.ts';
import { isSourceCode } from './find-headers.ts';
import { isTagName, tagNames } from './tag-names.ts';

const [COUNT, CODE, LEAD] = ['WC', 'SC', 'LP'].map((name) => tagNames.indexOf(name)) as [
	number,
	number,
	number,
];
/** Fields that can open a record. */
const openings = new Set(['CLM', 'SE', 'HD']);
/** Fields of a code, which can read like the name of a field: `PR`, `IBJ`, `LA`. */
const codes = new Set(['SC', 'GC']);

/** The name of a field at the start of a line. */
export interface Tag {
	name: string;
	/** Signs of the line's text up to the value. */
	length: number;
	/** What parts it from its value; where nothing does, the indentation too. */
	style: string;
	/** Whether markup says that it is one; then it need not be of the list. */
	certain: boolean;
}

/** The cell of a name has nothing else in it but signs. */
const CELL = /^[^\p{L}\p{N}]*([A-Z]{2,5})[^\p{L}\p{N}]*$/u;
const TAG = /^(\*{0,2})([A-Z]{2,3})\1(?=$|[ |*])[ |]?/;
/** Most spaces in front of a name. */
const WIDEST_INDENT = 3;

/** Read the name of a field at the start of a line, as far as that line alone tells. */
export function readTag(line: Line, source: string): Tag | undefined {
	const { text, markup } = line;
	if (markup?.role === 'tag') {
		const name = CELL.exec(text)?.[1];
		return name ? { name, length: text.length, style: 'markup', certain: true } : undefined;
	}
	if (markup?.role !== undefined || !startsLikeTag(text)) return undefined;
	const [whole = '', stars = '', name = ''] = TAG.exec(text) ?? [];
	if (!isTagName(name)) return undefined;
	const indent = markup ? 0 : indentOf(line, source);
	if (indent > WIDEST_INDENT) return undefined;

	const value = text.slice(whole.length);
	const after = markup ? text.slice(name.length) : source.slice(line.start + name.length, line.to);
	const style = stars ? 'star' : (separatorOf(after) ?? (value ? 'space' : `alone ${indent}`));
	if (style === 'space' && !isValueOf(name, value)) return undefined;
	return { name, length: whole.length, style, certain: false };
}

/** A form feed can stand in front on the same line. */
function indentOf({ from, start }: Line, source: string): number {
	const margin = source.slice(from, start);
	return margin.length - margin.lastIndexOf('\f') - 1;
}

/** Two capitals or an asterisk: few lines of a text begin so. */
function startsLikeTag(text: string): boolean {
	const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
	return first === 42 || (first >= 65 && first <= 90 && second >= 65 && second <= 90);
}

function separatorOf(after: string): string | undefined {
	if (after.startsWith('|')) return 'bar';
	// A table's columns can be set with spaces too; a word in capitals has one behind it.
	return /^ *\t|^ {2,}\S/.test(after) ? 'tab' : undefined;
}

const TERMS = /^\S+ :(?: |$)/;
/** Words in capitals that a sentence can begin with: `CT scans`, `ART dealers`. */
const goesOn = (value: string) => /^\p{Ll}/u.test(value);
const looks: Record<string, (value: string) => boolean> = {
	WC: isWordCount,
	PD: isDateLike,
	ET: (value) => readTime(value) !== undefined,
	SC: isSourceCode,
	CO: (value) => TERMS.test(value),
	IN: (value) => TERMS.test(value),
	NS: (value) => TERMS.test(value),
	RE: (value) => TERMS.test(value),
	CT: (value) => !goesOn(value),
	CX: (value) => !goesOn(value),
	ART: (value) => !goesOn(value),
	RF: (value) => !goesOn(value),
	PUB: (value) => !goesOn(value),
	AN: (value) => readAccessionNumber(value, { alone: true }) !== undefined,
};

/** With one space behind it a name can be a word in capitals too: its value has to look like one. */
function isValueOf(name: string, value: string): boolean {
	return looks[name]?.(value) ?? true;
}

/** How far a record has come. */
export interface Progress {
	/** Place in the order of its last field. */
	place: number;
	/** How its names are set. The first is not counted, which can stand apart. */
	styles: ReadonlySet<string>;
	/** Name of the last field, if its value has not come yet. */
	awaits: string | undefined;
	/** Whether markup names its fields; then no words do. */
	certain: boolean;
}

/** The place in the order of a field that opens a record. */
export function placeOf({ name }: Tag): number {
	return tagNames.indexOf(name);
}

/**
 * Tell the place in the order of a tag in a record that has come so far; undefined where it is text.
 *
 * What looks like a tag is one only if it is later in the order than the last, if no code is due, and,
 * in text and indexing, if it is set as the tags of that record are.
 */
export function placeIn(
	{ place, styles, awaits, certain }: Progress,
	tag: Tag,
): number | undefined {
	const next = tagNames.indexOf(tag.name, place + 1);
	if (tag.certain) return next < 0 ? place : next;
	if (next < 0 || certain || isDue(awaits) || (place >= LEAD && !styles.has(tag.style)))
		return undefined;
	// A headline on two lines can begin the second with a word that is a name.
	const early = tag.style === 'space' && place < COUNT && next > CODE;
	return early ? undefined : next;
}

/**
 * Tell whether a tag can open a record behind one that has come so far: a column, section or headline
 * that is not later than the last field, and behind the text any field of a header.
 */
export function canOpenBehind({ place, awaits, certain }: Progress, tag: Tag): boolean {
	if (!tag.certain && (certain || isDue(awaits))) return false;
	const opening = openings.has(tag.name) || (isInText(place) && isOfHeader(tag));
	return opening && placeOf(tag) <= place;
}

function isDue(awaits: string | undefined): boolean {
	return awaits !== undefined && codes.has(awaits);
}

/** Tell whether a tag is one of a record's header. */
export function isOfHeader(tag: Tag): boolean {
	const place = placeOf(tag);
	return place >= 0 && place < LEAD;
}

/** Tell whether a place is in the text of a record or behind it. */
export function isInText(place: number): boolean {
	return place >= LEAD;
}
