import type { VFile } from 'vfile';
import { report } from './messages.ts';
import { isPlain } from './plain-bytes.ts';

/** The text of a file, and the way back to its bytes. */
export interface Decoded {
	/** Without the byte order mark; line ends and everything else as they are on disk. */
	text: string;
	/** Whether the text is printable ASCII with no two spaces side by side. */
	plain: boolean;
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
export function decode(bytes: Uint8Array, file: VFile): Decoded {
	const wide = wideEncoding(bytes);
	if (wide) {
		const text = repairC1(new TextDecoder(wide).decode(bytes));
		reportDamage(text, file);
		return { text, plain: false, byteOffset: (offset) => 2 + 2 * offset };
	}

	const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	const content = mark ? bytes.subarray(mark) : bytes;
	const utf8 = decodeUtf8(content);
	if (utf8 === undefined) return decodeByLine(content, mark, file);

	if (utf8.length === content.length) {
		return {
			text: utf8,
			plain: isPlain(content) && !utf8.includes('\x7f'),
			byteOffset: (offset) => offset + mark,
		};
	}
	reportDamage(utf8, file);
	return { text: repairC1(utf8), plain: false, byteOffset: countBytes(utf8, mark) };
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return strict.decode(bytes);
	} catch {
		return undefined;
	}
}

/** Count bytes from the last place asked for, so that a file is walked once. */
function countBytes(text: string, mark: number): Decoded['byteOffset'] {
	let known = 0;
	let count = mark;
	return (offset) => {
		if (offset < known) [known, count] = [0, mark];
		count += encoder.encode(text.slice(known, offset)).length;
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

function decodeByLine(bytes: Uint8Array, mark: number, file: VFile): Decoded {
	const stretches: Stretch[] = [];
	let text = '';
	let odd: { line: number; sample: string } | undefined;

	for (let from = 0; from < bytes.length;) {
		const feed = bytes.indexOf(LINE_FEED, from);
		const to = feed < 0 ? bytes.length : feed + 1;
		const line = bytes.subarray(from, to);
		const utf8 = decodeUtf8(line);
		const part = utf8 ?? latin1(line);
		stretches.push({ text: text.length, bytes: mark + from, utf8: utf8 !== undefined });
		if (utf8 === undefined) odd ??= { line: stretches.length, sample: repairC1(part).trim() };
		text += part;
		from = to;
	}

	if (odd) {
		const actual = `the line \`${odd.sample.slice(0, 60)}\``;
		report(file, 'windows-1252', { line: odd.line, column: 1 }, { actual });
	}
	return {
		text: repairC1(text),
		plain: false,
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
	return stretch.bytes + (stretch.utf8 ? encoder.encode(within).length : within.length);
}

function latin1(bytes: Uint8Array): string {
	let text = '';
	// In pieces, as the arguments of a call are limited.
	for (let from = 0; from < bytes.length; from += 8192) {
		text += String.fromCharCode(...bytes.subarray(from, from + 8192));
	}
	return text;
}

/** Windows-1252 for 0x80 to 0x9F; the five unused codes stay (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function repairC1(text: string): string {
	return text.replace(/[\x80-\x9f]/g, (sign) => C1[sign.charCodeAt(0) - 0x80] ?? sign);
}

function reportDamage(text: string, file: VFile): void {
	const at = text.indexOf('\ufffd');
	if (at < 0) return;
	const before = text.slice(0, at).split(/\r\n?|\n/);
	const column = (before.at(-1)?.length ?? 0) + 1;
	report(
		file,
		'replacement-character',
		{ line: before.length, column },
		{ actual: 'the sign `\ufffd`, which stands for a lost one' },
	);
}
