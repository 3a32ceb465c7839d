import type { Line } from '../../lines.ts';

/**
 * Columns that every line of wrapped text fills: Nexis wraps at about 80. Where the next word would have
 * fitted into these, the paper has broken the line.
 */
const FILLED = 72;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;
const BULLET = /^[*•▪●◦‣■·]/;

/**
 * Tell lines that the paper has broken from those that Nexis has wrapped.
 *
 * A broken line whose sentence ends there ends its paragraph. Lines that are all broken, as in verse and
 * in lists of results, are kept as printed. `source` is the decoded file.
 */
export function markBrokenLines(lines: readonly Line[], source: string): Line[] {
	if (!lines.some((line) => columnsOf(line) > FILLED)) return [...lines];
	const marked: Line[] = [];
	for (let from = 0; from < lines.length;) {
		let to = from + 1;
		while (to < lines.length && !lines[to]?.blankBefore) to++;
		for (const line of markGroup(lines.slice(from, to), source)) marked.push(line);
		from = to;
	}
	return marked;
}

function markGroup(group: Line[], source: string): Line[] {
	if (group.length === 1) return group;
	const broken = group.map((line, index) => index > 0 && fits(group[index - 1], line));
	const ends = (index: number) => SENTENCE_END.test(group[index - 1]?.text ?? '');
	const kept =
		broken.every((own, index) => own || index === 0) &&
		!group.every((_, index) => index === 0 || ends(index)) &&
		!group.some(({ text }) => BULLET.test(text));
	return group.map((line, index) => {
		if (kept)
			return { ...line, markup: { role: 'preformatted', printed: printedIn(line, source) } };
		return broken[index] && ends(index) ? { ...line, blankBefore: true } : line;
	});
}

/** Tell whether the first word of a line would have fitted on the line above. */
function fits(above: Line | undefined, { text }: Line): boolean {
	const word = text.indexOf(' ');
	return above !== undefined && columnsOf(above) + 1 + (word < 0 ? text.length : word) <= FILLED;
}

function columnsOf({ from, end }: Line): number {
	return end - from;
}

/** The line with its indentation; a label in front is indentation too. */
function printedIn({ from, start, end }: Line, source: string): string {
	return ' '.repeat(start - from) + source.slice(start, end);
}
