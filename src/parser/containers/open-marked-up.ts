import type { Decoded } from '../decode.ts';
import type { Line } from '../lines.ts';
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
): ExportSource {
	return {
		container,
		lines,
		text,
		extentOf: (own) => {
			const [from, to] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
			const line = own[0]?.number ?? 1;
			const ends = text.slice(from, to).match(LINE_END)?.length ?? 0;
			const start = byteOffset(from);
			return { line, lines: ends + 1, bytes: bytes.subarray(start, byteOffset(to)) };
		},
		reportOddities: (file) => {
			if (problem) report(file, problem.ruleId, problem.place, { actual: problem.actual });
		},
	};
}
