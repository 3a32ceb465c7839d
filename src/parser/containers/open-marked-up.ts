import type { Decoded } from '../decode.ts';
import type { Line, SplitText } from '../lines.ts';
import { report } from '../messages.ts';
import type { Container, ExportSource } from './export-source.ts';

const LINE_END = /\r\n?|\n/g;

/**
 * Give the source of a text with markup, such as HTML or RTF, of which the lines were read.
 *
 * A record's bytes are those from its first sign to its last, markup between them included.
 */
export function openMarkedUp(
	container: Container,
	bytes: Uint8Array,
	{ text, problem, byteOffset }: Decoded,
	lines: readonly Line[],
	controls?: SplitText['controls'],
): ExportSource {
	return {
		container,
		lines,
		text,
		extentOf: (own) => {
			// Markup can give words in another order than the file has them.
			let { start: from, end: to, number: line } = own[0] ?? { start: 0, end: 0, number: 1 };
			for (const { start, end, number } of own) {
				if (start < from) [from, line] = [start, number];
				if (end > to) to = end;
			}
			const ends = text.slice(from, to).match(LINE_END)?.length ?? 0;
			const start = byteOffset(from);
			return { line, lines: ends + 1, bytes: bytes.subarray(start, byteOffset(to)) };
		},
		reportOddities: (file) => {
			if (problem) report(file, problem.ruleId, problem.place, { actual: problem.actual });
			if (!controls) return;
			report(file, 'control-characters', controls.first, {
				actual: `${controls.count} control characters`,
			});
		},
	};
}
