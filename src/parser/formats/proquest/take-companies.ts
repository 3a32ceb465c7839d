import type { Line } from '../../lines.ts';
import type { Fields } from '../raw-record.ts';

/** A part of the companies: `Name: Harbour Board` or `NAICS: 488310`. */
const PART = /^(Name|[A-Z]{3,6}|Ticker|Address):\s+(?=\S)/;

/**
 * Keep companies: each has a name, and behind it numbers that are no terms.
 *
 *     > | Company / organization: Name: Harbour Board; NAICS: 488310
 *                                       ^^^^^^^^^^^^^         ^^^^^^
 */
export function takeCompanies(lines: readonly Line[], { terms, others }: Fields): void {
	const [first] = lines;
	if (!first?.text.startsWith('Name: ') || lines.length > 1) {
		terms.push({ scheme: 'company', coded: false, lines });
		return;
	}
	let at = 0;
	for (const part of first.text.split(';')) {
		const space = part.length - part.trimStart().length;
		const [label = '', name] = PART.exec(part.trim()) ?? [];
		const value = cutOut(first, at + space + label.length, at + part.trimEnd().length);
		at += part.length + 1;
		if (value.text === '') continue;
		if (name === undefined || name === 'Name')
			terms.push({ scheme: 'company', coded: false, lines: [value] });
		else others.push({ label: name, lines: [value] });
	}
}

/** Give the words of a line from one place to another. */
function cutOut(line: Line, from: number, to: number): Line {
	const text = line.text.slice(from, to);
	const start = Math.min(line.end, line.start + from);
	return { ...line, text, start, end: Math.min(line.end, start + text.length) };
}
