import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import type { Point } from 'unist';
import { findCleaning, type Cleaning } from './cleaning.ts';
import type { RuleId } from './rules.ts';

/** A message about the bytes of a file. */
export interface DecodingProblem {
	ruleId: RuleId;
	place: Point;
	actual: string;
}

/** The text of a file, and the way back to its bytes. */
export interface Decoded {
	/** Without the byte order mark; line ends and everything else as they are on disk. */
	text: string;
	/** What its lines need before they can be read. */
	cleaning: Cleaning;
	/** What a reader of the text has to be told, if its bytes were not clean. */
	problem: DecodingProblem | undefined;
	/** Give the offset in bytes of a line's start, from its offset in `text`. Ask in rising order. */
	byteOffset: (offset: number) => number;
}

/**
 * Decode the bytes of a file: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
 *
 * A line that is not valid UTF-8 is read as Windows-1252, with a warning, so that a file joined from
 * two encodings keeps both. C1 control characters, which stand for nothing in text, are the
 * Windows-1252 signs that a wrong conversion made of them. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
	const wide = wideEncoding(bytes);
	if (wide) {
		const text = repairC1(new TextDecoder(wide).decode(bytes));
		return {
			text,
			cleaning: 'signs',
			problem: findDamage(text),
			byteOffset: (offset) => 2 + 2 * offset,
		};
	}

	const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	const content = mark ? bytes.subarray(mark) : bytes;
	const ascii = isAscii(content);
	const text = ascii ? latin1(content) : decodeUtf8(content);
	if (text === undefined) return decodeByLine(content, mark);

	const cleaning = findCleaning(content);
	return {
		text: cleaning === 'signs' ? repairC1(text) : text,
		cleaning,
		problem: ascii ? undefined : findDamage(text),
		byteOffset: ascii ? (offset) => offset + mark : countBytes(text, mark),
	};
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
	return isUtf8(bytes) ? utf8.decode(bytes) : undefined;
}

/** Count bytes from the last place asked for, so that a file is walked once. */
function countBytes(text: string, mark: number): Decoded['byteOffset'] {
	let known = 0;
	let count = mark;
	return (offset) => {
		if (offset < known) [known, count] = [0, mark];
		count += Buffer.byteLength(text.slice(known, offset));
		known = offset;
		return count;
	};
}

const LINE_FEED = 0x0a;

/** One line of a file that is not UTF-8 throughout. */
interface Stretch {
	/** Offset of its start in the text. */
	text: number;
	/** Offset of its start in the bytes. */
	bytes: number;
	utf8: boolean;
}

function decodeByLine(bytes: Uint8Array, mark: number): Decoded {
	const stretches: Stretch[] = [];
	let text = '';
	let problem: DecodingProblem | undefined;

	for (let from = 0; from < bytes.length;) {
		const feed = bytes.indexOf(LINE_FEED, from);
		const to = feed < 0 ? bytes.length : feed + 1;
		const line = bytes.subarray(from, to);
		const valid = decodeUtf8(line);
		const part = valid ?? latin1(line);
		stretches.push({ text: text.length, bytes: mark + from, utf8: valid !== undefined });
		if (valid === undefined) {
			const place = { line: stretches.length, column: 1, offset: text.length };
			const actual = `the line \`${repairC1(part).trim().slice(0, 60)}\``;
			problem ??= { ruleId: 'windows-1252', place, actual };
		}
		text += part;
		from = to;
	}

	return {
		text: repairC1(text),
		cleaning: 'signs',
		problem,
		byteOffset: (offset) => findByte(offset, text, stretches),
	};
}

function findByte(offset: number, text: string, stretches: readonly Stretch[]): number {
	let [low, high] = [0, stretches.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stretches[middle]?.text ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const stretch = stretches[low - 1];
	if (!stretch) return 0;
	const within = text.slice(stretch.text, offset);
	return stretch.bytes + (stretch.utf8 ? Buffer.byteLength(within) : within.length);
}

/** A byte a character, which is also the fastest way to read ASCII. */
function latin1(bytes: Uint8Array): string {
	const { buffer, byteOffset, length } = bytes;
	return (Buffer.isBuffer(bytes) ? bytes : Buffer.from(buffer, byteOffset, length)).toString(
		'latin1',
	);
}

/** Windows-1252 for 0x80 to 0x9F; the five unused codes stay (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function repairC1(text: string): string {
	return text.replace(/[\x80-\x9f]/g, (sign) => C1[sign.charCodeAt(0) - 0x80] ?? sign);
}

function findDamage(text: string): DecodingProblem | undefined {
	const offset = text.indexOf('\ufffd');
	if (offset < 0) return undefined;
	const before = text.slice(0, offset).split(/\r\n?|\n/);
	const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
	return {
		ruleId: 'replacement-character',
		place,
		actual: 'the sign `\ufffd`, which stands for a lost one',
	};
}
