import type { VFile } from 'vfile';
import { isSectionLine } from '../../fields/section-labels.ts';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { HeaderLines } from '../../record.ts';

/** Longest line above a headline that is taken for its section. */
const LONGEST_SECTION = 40;

/** Sort the group of the headline: column, section, headline. */
export function fillHead(group: Line[], header: HeaderLines, file: VFile): void {
	let start = group.length - 1;
	const text = (index: number) => group[index]?.text ?? '';
	// A headline that the export has wrapped goes on upwards until a section line stops it.
	while (start > 0 && !isSection(text(start - 1), text(start), group.length)) start--;
	const headline = group.slice(start);
	const above = group.slice(0, start);
	if (headline.length > 1) reportGuess(headline, 'the headline', file);
	const guessed = above.filter((line) => !isSectionLine(line.text));
	if (guessed.length > 0 && above.length === 1) reportGuess(guessed, 'the section', file);

	header.headline = headline;
	fillSections(above, header);
}

/** Keep the lines above a headline: the nearest is the section, what stands above it the column. */
export function fillSections(above: readonly Line[], header: HeaderLines): void {
	if (above.length > 0) header.printSection = above.slice(-1);
	if (above.length > 1) header.printColumn = above.slice(0, -1);
}

/**
 * A line is a section if the table has it. Any other is one if it is short, ends no sentence and is
 * shorter than the headline: of a headline on two lines the first is the longer.
 */
function isSection(upper: string, lower: string, size: number): boolean {
	if (isSectionLine(upper)) return true;
	if (upper.length > LONGEST_SECTION || /[.,;:!?–—-]$/.test(upper)) return false;
	return size <= 3 && upper.length < lower.length && !/^\p{Ll}/u.test(lower);
}

/** Report lines that were taken for a part of the header, and could be another. */
export function reportGuess(lines: Line[], as: string, file: VFile): void {
	report(file, 'ambiguous-headline', positionOf(lines), {
		actual: lines.map(({ text }) => text).join(' / '),
		expected: as,
	});
}
