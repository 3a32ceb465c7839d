import type { Decoded } from '../decode.ts';
import { splitLines } from '../lines.ts';
import { report } from '../messages.ts';
import type { ExportSource } from './export-source.ts';

/** Open a plain text: its lines are its lines. */
export function openText(bytes: Uint8Array, decoded: Decoded): ExportSource {
	const { text, cleaning, problem, byteOffset } = decoded;
	const { lines, controls } = splitLines(text, cleaning);
	return {
		container: 'text',
		lines,
		text,
		extentOf: (own) => {
			const [line, last] = [own[0]?.number ?? 1, own.at(-1)?.number ?? 1];
			const start = byteOffset(own[0]?.from ?? 0);
			const end = byteOffset(own.at(-1)?.to ?? 0);
			return { line, lines: last - line + 1, bytes: bytes.subarray(start, end) };
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
