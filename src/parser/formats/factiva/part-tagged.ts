import { isAccessionNumber } from '../../fields/accession-number.ts';
import { cutLabel, type Line } from '../../lines.ts';
import {
	canOpenBehind,
	isInText,
	isOfHeader,
	placeIn,
	placeOf,
	readTag,
	type Progress,
	type Tag,
} from './tags.ts';

/** A field of a tagged record. */
export interface Field {
	name: string;
	/** The lines of its value, without the name. */
	lines: Line[];
	/** Whether a bar ends the value. */
	barred: boolean;
}

/** A tagged record. */
export interface TaggedRecord {
	fields: Field[];
	lines: Line[];
	/** Lines with nothing on them but a name. */
	labels: Line[];
}

/** The records of a tagged export, and the stretches of lines that belong to none. */
export interface TaggedParts {
	records: TaggedRecord[];
	outside: Line[][];
}

/** Lines in which tags have to follow where a record is to begin, and how many. */
const LOOK_AHEAD = 16;
const TAGS_NEEDED = 2;

/** Part the lines of a tagged export into records; `enough` stops at a record with so many fields. */
export function partTagged(lines: readonly Line[], source: string, enough = Infinity): TaggedParts {
	const parts: TaggedParts = { records: [], outside: [] };
	let open: OpenRecord | undefined;
	let stretch: Line[] | undefined;

	for (const [index, line] of lines.entries()) {
		const tag = readTag(line, source);
		if (tag && opens(tag, index, lines, source, open)) {
			open = new OpenRecord(tag, line);
			parts.records.push(open);
			stretch = undefined;
		} else if (!open || open.closed) {
			if (!stretch) parts.outside.push((stretch = []));
			stretch.push(line);
		} else {
			const place = tag && placeIn(open.progress, tag);
			const own = tag && place !== undefined && !isWord(tag, place, index, lines, source);
			if (own) open.addField(tag, line, place);
			else open.addLine(line);
			if (open.fields.length >= enough) break;
		}
	}
	return parts;
}

/** A record that is still growing. */
class OpenRecord implements TaggedRecord {
	readonly fields: Field[] = [];
	readonly lines: Line[] = [];
	readonly labels: Line[] = [];
	/** Nothing of a record stands behind its accession number. */
	closed = false;
	readonly #styles = new Set<string>();
	readonly #certain: boolean;
	#place: number;

	constructor(tag: Tag, line: Line) {
		this.#certain = tag.certain;
		this.#place = placeOf(tag);
		this.#push(tag, line);
	}

	get progress(): Progress {
		const last = this.fields.at(-1);
		const awaits = last?.lines.length === 0 ? last.name : undefined;
		return { place: this.#place, styles: this.#styles, awaits, certain: this.#certain };
	}

	addField(tag: Tag, line: Line, place: number): void {
		this.#styles.add(tag.style);
		this.#place = place;
		this.#push(tag, line);
	}

	addLine(line: Line): void {
		// Some copies have the number without its tag.
		if (isInText(this.#place) && isAccessionNumber(line.text) && this.#last().name !== 'AN')
			this.fields.push({ name: 'AN', lines: [], barred: false });
		this.lines.push(line);
		this.#addValue(line);
	}

	#push(tag: Tag, line: Line): void {
		this.lines.push(line);
		this.fields.push({ name: tag.name, lines: [], barred: tag.style === 'bar' });
		const value = cutLabel(line, tag.length);
		if (value.text === '') this.labels.push(line);
		else this.#addValue(value);
	}

	#addValue(line: Line): void {
		const last = this.#last();
		last.lines.push(line);
		this.closed = last.name === 'AN';
	}

	#last(): Field {
		return this.fields.at(-1) as Field;
	}
}

/** Tell whether a tag opens a record: it can, and the tags of a header follow. */
function opens(
	tag: Tag,
	index: number,
	lines: readonly Line[],
	source: string,
	open: OpenRecord | undefined,
): boolean {
	const can = open && !open.closed ? canOpenBehind(open.progress, tag) : isOfHeader(tag);
	return can && (tag.certain || isFollowed(tag, index, lines, source));
}

function isFollowed(tag: Tag, index: number, lines: readonly Line[], source: string): boolean {
	const trial = new OpenRecord(tag, lines[index] as Line);
	for (const line of lines.slice(index + 1, index + 1 + LOOK_AHEAD)) {
		const next = readTag(line, source);
		const like = next !== undefined && kindOf(next) === kindOf(tag);
		if (like && canOpenBehind(trial.progress, next)) return false;
		const place = like ? placeIn(trial.progress, next) : undefined;
		if (!next || place === undefined) trial.addLine(line);
		else if (trial.fields.length === 1 && !isOfHeader(next) && next.name !== 'LP') return false;
		else trial.addField(next, line, place);
		if (trial.fields.length > TAGS_NEEDED) return true;
	}
	return false;
}

/** The first tag of a record can be set in by less than the others. */
function kindOf({ style }: Tag): string {
	return style.replace(/ \d+$/, '');
}

/**
 * Tell whether what reads like a tag is a word of the text, such as the name of a bank: on one line with
 * its value, and with the tag itself still to come.
 */
function isWord(
	tag: Tag,
	place: number,
	index: number,
	lines: readonly Line[],
	source: string,
): boolean {
	if (tag.style !== 'space' || !isInText(place)) return false;
	for (let ahead = index + 1; ahead < lines.length; ahead++) {
		const next = readTag(lines[ahead] as Line, source);
		if (next?.style !== tag.style) continue;
		if (next.name === tag.name) return true;
		// The end of this record, or the header of the next.
		if (next.name === 'AN' || next.name === 'WC') return false;
	}
	return false;
}
