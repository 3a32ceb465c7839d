import { findNexisListRow } from './formats/nexis/cover.ts';
import type { Line } from './lines.ts';
import type { RuleId } from './rules.ts';

/** A line that only a list of headlines or of citations has. */
export interface ListRow {
	ruleId: RuleId & ('headline-list' | 'citation-list');
	line: Line;
	/** The name of the list's form. */
	expected?: string;
}

/** What Factiva's list prints under each headline: `Source, 21:13, 6 March 2019, 455 words, Author, (English)`. */
const HEADLINE_ROW =
	/^.{1,80}, (?:\d{1,2}:\d{2}(?: GMT)?, )?(?:\d{1,2}\.? (?:de )?\p{L}+\.? (?:de )?\d{4}(?: г\.)?|\d{4} ?年.{1,14}日), \d[\d.,]* ?\p{L}+,.{0,200}\(\p{L}[^)]{0,30}\)?\)$/u;

/** Rows of lists, by what they look like. */
const rows: Array<[look: RegExp, row: Omit<ListRow, 'line'>]> = [
	[HEADLINE_ROW, { ruleId: 'headline-list' }],
	[/^TY {1,2}- [A-Z]{3,5}$/, { ruleId: 'citation-list', expected: 'RIS' }],
	[
		/^@(?:article|misc|online|newspaper)\{[^\s,]*,/i,
		{ ruleId: 'citation-list', expected: 'BibTeX' },
	],
	[/^%0 (?:Newspaper|Journal|Magazine) Article$/, { ruleId: 'citation-list', expected: 'EndNote' }],
	[/^RT (?:Newspaper Article|News|Journal)/i, { ruleId: 'citation-list', expected: 'RefWorks' }],
];

/** Longest line that is looked at. */
const LONGEST_ROW = 400;

/** Tell whether a line is a row of Factiva's list of headlines; the headline stands above it. */
export function isHeadlineRow(text: string): boolean {
	return text.endsWith(')') && text.length <= LONGEST_ROW && HEADLINE_ROW.test(text);
}

/** Find the first line that only a list has, which names articles and does not hold them. */
export function findListRow(lines: readonly Line[]): ListRow | undefined {
	for (const line of lines) {
		if (line.text.length > LONGEST_ROW) continue;
		const found = rows.find(([look]) => look.test(line.text));
		if (found) return { ...found[1], line };
	}
	const line = findNexisListRow(lines);
	return line && { ruleId: 'headline-list', line };
}
