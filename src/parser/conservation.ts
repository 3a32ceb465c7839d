import type { VFile } from 'vfile';
import { positionOf, type Line } from './lines.ts';
import { report } from './messages.ts';

/** A part of a record: some lines, and the words of the record that keep them. */
export interface Part {
	/** Name of the field, for a message. */
	name: string;
	lines: readonly Line[];
	/** The texts that keep the lines, in the order in which they stand there. */
	kept: readonly string[];
	/** Signs that the reading of this part drops: the colon of a kicker, a bullet, link brackets. */
	layout?: string;
}

/**
 * Check that every character of a record that is not blank is kept.
 *
 * Each line has to belong to a part, and the characters of its lines have to come again in the texts
 * that keep them, in order. What does not is reported as `lost-text`, with the text. Linear in the
 * length of the record.
 */
export function checkConservation(
	lines: readonly Line[],
	parts: readonly Part[],
	file: VFile,
): void {
	const [first] = lines;
	if (!first) return;
	const claimed = new Uint8Array(lines.length);
	for (const part of parts) {
		for (const { index } of part.lines) claimed[index - first.index] = 1;
		const lost = findLost(part);
		if (lost === undefined) continue;
		const [start] = part.lines;
		report(file, 'lost-text', start && positionOf(start, part.lines.at(-1)), {
			actual: lost,
			expected: part.name,
		});
	}
	for (let at = claimed.indexOf(0); at >= 0; at = claimed.indexOf(0, at + 1)) {
		const line = lines[at];
		if (line) report(file, 'lost-text', positionOf(line), { actual: line.text });
	}
}

/** Give the text from the first character that the record does not keep. */
function findLost({ lines, kept, layout = '' }: Part): string | undefined {
	// By far the most parts are one line that is kept as it is.
	if (lines.length === 1 && kept.length === 1 && lines[0]?.text === kept[0]) return undefined;
	const source = lines.map((line) => line.text).join('\n');
	const target = kept.join('\n');
	let at = 0;
	for (let index = 0; index < source.length; index++) {
		const sign = source.charCodeAt(index);
		if (isBlank(sign)) continue;
		while (at < target.length && isBlank(target.charCodeAt(at))) at++;
		if (target.charCodeAt(at) === sign) at++;
		else if (!layout.includes(source.charAt(index))) return source.slice(index);
	}
	return undefined;
}

function isBlank(code: number): boolean {
	return code <= 32 || code === 0x3000 || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
