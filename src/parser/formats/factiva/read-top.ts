import type { VFile } from 'vfile';
import { isCredit } from '../../fields/credit.ts';
import { isPage } from '../../fields/print-place.ts';
import { isSectionLabel, isSectionLine } from '../../fields/section-labels.ts';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import type { HeaderLines } from '../../record.ts';
import { cutProse, cutShortProse } from './cut-prose.ts';

/** Where a record begins, and how its header is set. */
export interface Top {
	/** Index of its first line. */
	first: number;
	/** Whether a blank line parts headline and byline, as in text saved from RTF. */
	parted: boolean | undefined;
}

const BY =
	/^(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|[Dd]oor|[Оо]т)\s\p{Lu}|(?:Автори?|Авторы|بقلم|מאת|Text|Texto|Haber|Tekst) ?: ?\p{L}|מאת |بقلم |本[报報][记記]者|記者.{2,12}[/／]|\S{2,5} (?:기자|특파원|記者|记者)$)/u;
/** A byline that goes on in the next line. */
const UNFINISHED = /(?:[,;&]|\s(?:and|und|et|y|e|en))$/;
/** Most lines between headline and word count: a byline on two, and two credits. */
const MOST_UNDER = 4;
/** Two to four capitalised words and nothing else: what a byline without "By" looks like. */
const NAMES =
	/^\p{Lu}[\p{L}.'’-]+(?:,? (?:and |und |et |y |e |en )?(?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.'’-]*){1,5}$/u;
/** Longest line above a headline that is taken for its section. */
const LONGEST_SECTION = 40;

/**
 * Sort the lines above a word count into the header: column, section, headline, byline, credit.
 *
 * Where markup names the headline, it stands, and what is above and below it follows.
 *
 * Text saved from RTF has a blank line under the headline; copies from a browser may have none, and
 * then everything stands in one group. `parted` says which of the two the file was seen to do, for the
 * records that nothing but a paragraph of the last article stands in front of.
 */
export function readTop(
	lines: readonly Line[],
	range: { floor: number; anchor: number; fixed: boolean },
	parted: boolean | undefined,
	header: HeaderLines,
	file: VFile,
): Top | undefined {
	const marked = fillMarked(lines, range, header, file);
	if (marked) return marked;
	const groups = groupUpwards(lines, range.floor, range.anchor);
	const [near, above] = groups;
	if (!near) return undefined;
	const touching = !lines[range.anchor]?.blankBefore;

	if (!touching) {
		// Nothing stands between headline and word count but a blank line, or the byline on its own.
		const own =
			above && near.length === 1 && isUnder(near[0]?.text ?? '', above, range.fixed) ? above : near;
		return fill(
			range.fixed ? own : cutHead(own, file),
			own === near ? [] : near,
			true,
			header,
			file,
		);
	}
	const opened = BY.test(near[0]?.text ?? '') && near.length <= MOST_UNDER;
	const short = near.length <= 2 || opened;
	const split = above && short && (range.fixed ? parted !== false : (parted ?? true));
	if (split) return fill(range.fixed ? above : cutHead(above, file), near, true, header, file);
	if (!range.fixed && (parted ?? true)) return undefined;
	return fillOfOne(range.fixed ? near : cutProse(near), header, file);
}

/** Leave the end of the last article to it, where no blank line parts it from the headline. */
function cutHead(group: Line[], file: VFile): Line[] {
	const head = cutShortProse(group);
	if (head.length < cutProse(group).length) warn(head, 'the headline', file);
	return head;
}

/** Most lines of a byline and credits that markup parts. */
const MOST_MARKED = 8;

/** Fill the header around the headline that markup names; undefined where it names none. */
function fillMarked(
	lines: readonly Line[],
	{ floor, anchor }: { floor: number; anchor: number },
	header: HeaderLines,
	file: VFile,
): Top | undefined {
	const isHeadline = (index: number) => lines[index]?.markup?.role === 'headline';
	let end = anchor;
	while (end > floor && end > anchor - MOST_MARKED && !isHeadline(end - 1)) end--;
	let start = end;
	while (start > floor && isHeadline(start - 1)) start--;
	if (start === end) return undefined;

	// An article's own element holds its header and nothing else; without one the next blank ends it.
	let first = start;
	const whole = lines[floor]?.feedBefore === true;
	while (first > floor && (whole || !lines[first]?.blankBefore)) first--;
	const above = lines.slice(first, start);
	if (above.length > 2) warn(above, 'column and section', file);
	header.headline = lines.slice(start, end);
	const section = above.pop();
	if (section) header.printSection = [section];
	if (above.length > 0) header.printColumn = above;
	fillUnder(lines.slice(end, anchor), header);
	return { first, parted: undefined };
}

/** The two groups of lines right above the anchor, nearest first. */
function groupUpwards(lines: readonly Line[], floor: number, anchor: number): Line[][] {
	const groups: Line[][] = [];
	for (let end = anchor; end > floor && groups.length < 2;) {
		let start = end - 1;
		while (start > floor && !lines[start]?.blankBefore) start--;
		groups.push(lines.slice(start, end));
		end = start;
	}
	return groups;
}

function fill(
	group: Line[],
	under: Line[],
	parted: boolean,
	header: HeaderLines,
	file: VFile,
): Top {
	const own = group.filter(({ text }) => !isSectionLine(text)).length;
	const signed = own > 1 && under.length === 0 && BY.test(group.at(-1)?.text ?? '');
	const head = signed ? group.slice(0, -1) : group;
	const rest = signed ? group.slice(-1) : [...under];
	fillHead(head, header, file);
	fillUnder(rest, header);
	return { first: head[0]?.index ?? 0, parted };
}

/** Sort the lines between headline and word count: the page, the byline, and credits. */
function fillUnder(under: Line[], header: HeaderLines): void {
	const page = under.findIndex(({ text }) => isPage(text));
	if (page >= 0) header.printPage = under.splice(page, 1);
	const byline = takeByline(under);
	if (byline.length > 0) header.byline = byline;
	if (under.length > byline.length) header.credit = under.filter((line) => !byline.includes(line));
}

/**
 * The byline is what markup says; else the first line, and goes on where that breaks off; a credit can
 * stand alone.
 */
function takeByline(lines: readonly Line[]): Line[] {
	const marked = lines.filter(({ markup }) => markup?.role === 'byline');
	if (marked.length > 0) return marked;
	const first = lines[0]?.text ?? '';
	const signed = BY.test(first) || /^by\s/i.test(first);
	if (!signed && lines.length === 1 && isCredit(first)) return [];
	const end = lines.findIndex(({ text }) => !UNFINISHED.test(text));
	return lines.slice(0, end < 0 ? lines.length : end + 1);
}

/** Tell whether a line with blanks around it is the byline or credit of the group above it. */
function isUnder(text: string, above: readonly Line[], fixed: boolean): boolean {
	if (BY.test(text)) return true;
	return fixed && (isCredit(text) || isNameUnder(text, above.at(-1)?.text ?? ''));
}

/** One group holds it all: take the credit and the byline from below, the headline is what is left. */
function fillOfOne(group: Line[], header: HeaderLines, file: VFile): Top {
	const head = [...group];
	const under: Line[] = [];
	const last = () => head.at(-1)?.text ?? '';
	if (head.length > 1 && isCredit(last())) under.unshift(...head.splice(-1));
	const before = head.at(-2)?.text ?? '';
	if (head.length > 1 && (BY.test(last()) || isNameUnder(last(), before))) {
		if (!BY.test(last())) warn(head.slice(-1), 'the byline', file);
		under.unshift(...head.splice(-1));
	}
	return fill(head, under, false, header, file);
}

function isNameUnder(text: string, before: string): boolean {
	return (
		NAMES.test(text) &&
		text.length <= LONGEST_SECTION &&
		text.length < before.length &&
		!isSectionLabel(before)
	);
}

/** Sort the group of the headline: column, section, headline. */
function fillHead(group: Line[], header: HeaderLines, file: VFile): void {
	let start = group.length - 1;
	const text = (index: number) => group[index]?.text ?? '';
	// A headline that the export has wrapped goes on upwards until a section line stops it.
	while (start > 0 && !isSection(text(start - 1), text(start), group.length)) start--;
	const headline = group.slice(start);
	const above = group.slice(0, start);
	if (headline.length > 1) warn(headline, 'the headline', file);
	const guessed = above.filter((line) => !isSectionLine(line.text));
	if (guessed.length > 0 && above.length === 1) warn(guessed, 'the section', file);

	header.headline = headline;
	const section = above.pop();
	if (section) header.printSection = [section];
	if (above.length > 0) header.printColumn = above;
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

function warn(lines: Line[], as: string, file: VFile): void {
	report(file, 'ambiguous-headline', positionOf(lines), {
		actual: lines.map(({ text }) => text).join(' / '),
		expected: as,
	});
}
