import { Buffer } from 'node:buffer';
import type { VFile } from 'vfile';
import type { Decoded } from '../decode.ts';
import { countControls, positionOf, type Line } from '../lines.ts';
import { report } from '../messages.ts';
import type { ExportSource } from './export-source.ts';
import { openMarkedUp } from './open-marked-up.ts';
import type { RtfLine } from './rtf/flow.ts';
import { readRtf, type RtfContent } from './rtf/read-rtf.ts';
import { setLines } from './rtf/set-lines.ts';

/** Largest file that is read: a hundred articles with their pictures have some millions of bytes. */
const MOST_BYTES = 2 ** 28;

/**
 * Open an RTF file, as Factiva, Nexis and word processors write it:
 *
 *     {\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\info{\title Factiva RTF Display Format}}
 *     {\pict\pngblip 89504e47…}\par                    the logo of a paper, passed over
 *     {\b Harbour Bridge Reopens}\par\par
 *     By Ana Ruiz\par
 *     312 words\par
 *     …
 *     Copyright 2019 Courier Press\par\par
 *     The bridge opened at noon \u8211\'96 at last.\par\par
 *     Document HRBC000020190306ef3600001\par\page      a page break parts records
 *     }
 *
 * The reader is our own, as no library for RTF tells where in the file its text stands. A unit of the
 * source's text is a byte of the file: what is not ASCII stands in the code page that the file names, or
 * in UTF-8 where a text editor has saved it. Gives undefined, with an error, for a file without any text
 * or beyond all measure.
 */
export function openRtf(
	bytes: Uint8Array,
	decoded: Decoded,
	file: VFile,
): ExportSource | undefined {
	const top = { line: 1, column: 1 };
	if (bytes.length > MOST_BYTES) {
		const expected = `an RTF file of at most ${MOST_BYTES} bytes`;
		report(file, 'too-large', top, { expected, actual: `${bytes.length}` });
		return undefined;
	}
	// Only UTF-16 begins so.
	const wide = bytes[0] === 0xfe || bytes[0] === 0xff;
	const source = wide ? decoded : asBytes(bytes);
	const content = readRtf(source.text, wide);
	if (content.lines.length === 0) {
		report(file, 'damaged-file', top, { expected: 'text in the RTF file', actual: 'none' });
		return undefined;
	}
	const opened = openMarkedUp('rtf', bytes, source, setLines(source.text, content.lines));
	return {
		...opened,
		reportOddities: (to) => {
			opened.reportOddities(to);
			reportPageLines(setLines(source.text, content.pageLines), to);
			reportSigns(content.lines, opened.lines, to);
			reportCodePage(content, to);
			if (content.cut) reportCut(opened.lines, to);
		},
	};
}

/** Give the bytes of a file as text: a unit is a byte. */
function asBytes(bytes: Uint8Array): Decoded {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	return { text, cleaning: 'signs', problem: undefined, byteOffset: (offset) => offset };
}

/** Report what stands above and below each page. */
function reportPageLines(lines: readonly Line[], file: VFile): void {
	if (lines.length === 0) return;
	const actual = [...new Set(lines.map(({ text }) => text))].join(' / ');
	report(file, 'page-header', positionOf(lines.slice(0, 1)), { actual });
}

/** Report signs that are left out, and such as stand for lost ones. */
function reportSigns(read: readonly RtfLine[], lines: readonly Line[], file: VFile): void {
	const lost = lines.find(({ text }) => text.includes('\ufffd'));
	if (lost) {
		const actual = 'the sign `\ufffd`, which stands for a lost one';
		report(file, 'replacement-character', positionOf([lost]), { actual });
	}
	const odd = read.filter(({ printed }) => countControls(printed) > 0);
	if (odd.length === 0) return;
	const count = odd.reduce((sum, { printed }) => sum + countControls(printed), 0);
	const first = lines.find(({ end }) => end >= (odd[0]?.end ?? 0));
	const actual = `${count} control characters`;
	report(file, 'control-characters', positionOf(first && [first]), { actual });
}

function reportCodePage({ unknownPage }: RtfContent, file: VFile): void {
	if (unknownPage === undefined) return;
	const actual = `signs of the code page ${unknownPage}`;
	report(file, 'windows-1252', { line: 1, column: 1 }, { actual });
}

function reportCut(lines: readonly Line[], file: VFile): void {
	const expected = 'the whole of an RTF file';
	report(file, 'cut-off', positionOf(lines.slice(-1)), { expected });
}
