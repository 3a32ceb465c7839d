import type { VFile } from 'vfile';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { HeaderLines } from '../../record.ts';

/** Longest line that is looked at as an entry of a table of contents. */
const LONGEST_ENTRY = 300;
/** Shortest part of a headline, without its spaces, that is one: contents wrap them. */
const SHORTEST_PART = 10;
/** Of the lines of a table of contents this share are headlines; the rest are its title and the sources. */
const SHARE = 0.4;

/**
 * Name the lines that stand between records and belong to none.
 *
 * Where the first are the headlines of the file's records again, they are a table of contents and no loss;
 * nor is what a web page has above its first article. `article` is the line that begins one on a page.
 */
export function reportOutside(
	lines: readonly Line[],
	headers: readonly HeaderLines[],
	file: VFile,
	article?: Line,
): void {
	if (lines.length === 0) return;
	const first = lines[0]?.index === 0;
	const covers = first && (areContents(lines, headers) || isTopOfPage(lines, article));
	const ruleId = covers ? 'cover-page' : 'text-outside-record';
	report(file, ruleId, positionOf(lines), {
		actual: lines.map(({ text }) => text).join(' '),
	});
}

/** An article that could not be read begins with its element too. */
function isTopOfPage(lines: readonly Line[], article: Line | undefined): boolean {
	return article?.feedBefore === true && !lines.some(({ feedBefore }) => feedBefore);
}

function areContents(lines: readonly Line[], headers: readonly HeaderLines[]): boolean {
	const headlines = new Set<string>();
	for (const { headline = [] } of headers) {
		headlines.add(squeeze(toEntry(headline.map(({ text }) => text).join(' '))));
		for (const { text } of headline) headlines.add(squeeze(toEntry(text)));
	}
	const listed = lines.filter(({ text }, index) => {
		if (text.length > LONGEST_ENTRY) return false;
		const entry = squeeze(toEntry(text));
		const both = squeeze(
			toEntry(`${text} ${lines[index + 1]?.text.slice(0, LONGEST_ENTRY) ?? ''}`),
		);
		return entry.length >= SHORTEST_PART && (headlines.has(entry) || headlines.has(both));
	});
	return listed.length > 0 && listed.length >= lines.length * SHARE;
}

/** An entry without its number and without the dots and the page behind. */
function toEntry(text: string): string {
	let end = text.length;
	while (end > 0 && /[\d\s.·…]/.test(text.charAt(end - 1))) end--;
	return text.slice(0, end).replace(/^\d{1,4}[.)]? /, '');
}

function squeeze(text: string): string {
	return text.replace(/\s+/g, '').toLowerCase();
}
