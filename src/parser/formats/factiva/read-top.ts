import type { VFile } from 'vfile';
import { isCredit } from '../../fields/credit.ts';
import { isSectionLabel, isSectionLine } from '../../fields/section-labels.ts';
import type { Line } from '../../lines.ts';
import type { HeaderLines } from '../../record.ts';
import { cutProse, cutShortProse } from './cut-prose.ts';
import { fillHead, fillSections, reportGuess } from './fill-head.ts';
import { fillUnder, isByline } from './fill-under.ts';

/** Where a record begins, and how its header is set. */
export interface Top {
	/** Index of its first line. */
	first: number;
	/** Whether a blank line parts headline and byline, as in text saved from RTF. */
	parted: boolean | undefined;
}

/** Most lines between headline and word count: a byline on two, and two credits. */
const MOST_UNDER = 4;
/** Two to four capitalised words and nothing else: what a byline without "By" looks like. */
const NAMES =
	/^\p{Lu}[\p{L}.'’-]+(?:,? (?:and |und |et |y |e |en )?(?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.'’-]*){1,5}$/u;
/** Words of headlines that no name has. */
const NO_NAMES =
	/(?:^|\s)(?:its?|the|this|that|their|his|her|our|your|my|after|before|with|without|for|from|over|under|about|against|again|amid|who|what|when|how|why|not)(?=\s|$)/iu;
const LONGEST_NAMES = 40;

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
	const touching = !lines[range.anchor]?.blankBefore;
	const groups = groupUpwards(lines, range.floor, range.anchor);
	const [near, above] = touching ? joinSigned(groups) : groups;
	if (!near) return undefined;

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
	const opened = isByline(near[0]?.text ?? '') && near.length <= MOST_UNDER;
	const short = near.length <= 2 || opened;
	const split = above && short && (range.fixed ? parted !== false : (parted ?? true));
	if (split) return fill(range.fixed ? above : cutHead(above, file), near, true, header, file);
	if (!range.fixed && (parted ?? true)) return undefined;
	return fillOfOne(range.fixed ? near : cutProse(near), header, file);
}

/** Leave the end of the last article to it, where no blank line parts it from the headline. */
function cutHead(group: Line[], file: VFile): Line[] {
	const head = cutShortProse(group);
	if (head.length < cutProse(group).length) reportGuess(head, 'the headline', file);
	return head;
}

/** Most lines of a byline and credits that markup parts. */
const MOST_MARKED = 8;

/** A blank line can part a byline from the credit below it too: then both are under the headline above. */
function joinSigned(groups: Line[][]): Line[][] {
	const [near = [], signed = [], above] = groups;
	const isSigned = signed.length === 1 && isByline(signed[0]?.text ?? '');
	return above && isSigned && isCredit(near[0]?.text ?? '')
		? [[...signed, ...near], above]
		: groups;
}

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
	if (above.length > 2) reportGuess(above, 'column and section', file);
	header.headline = lines.slice(start, end);
	fillSections(above, header);
	fillUnder(lines.slice(end, anchor), header);
	return { first, parted: undefined };
}

/** The three groups of lines right above the anchor, nearest first. */
function groupUpwards(lines: readonly Line[], floor: number, anchor: number): Line[][] {
	const groups: Line[][] = [];
	for (let end = anchor; end > floor && groups.length < 3;) {
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
	const signed =
		under.length === 0 &&
		isByline(group.at(-1)?.text ?? '') &&
		group.filter(({ text }) => !isSectionLine(text)).length > 1;
	const head = signed ? group.slice(0, -1) : group;
	const rest = signed ? group.slice(-1) : [...under];
	fillHead(head, header, file);
	fillUnder(rest, header);
	return { first: head[0]?.index ?? 0, parted };
}

/** Tell whether a line with blanks around it is the byline or credit of the group above it. */
function isUnder(text: string, above: readonly Line[], fixed: boolean): boolean {
	if (isByline(text)) return true;
	return fixed && (isCredit(text) || isNameUnder(text, above.at(-1)?.text ?? ''));
}

/** One group holds it all: take the credit and the byline from below, the headline is what is left. */
function fillOfOne(group: Line[], header: HeaderLines, file: VFile): Top {
	const head = [...group];
	const under: Line[] = [];
	const last = () => head.at(-1)?.text ?? '';
	if (head.length > 1 && isCredit(last())) under.unshift(...head.splice(-1));
	const before = head.at(-2)?.text ?? '';
	if (head.length > 1 && (isByline(last()) || isNameUnder(last(), before))) {
		if (!isByline(last())) reportGuess(head.slice(-1), 'the byline', file);
		under.unshift(...head.splice(-1));
	}
	return fill(head, under, false, header, file);
}

function isNameUnder(text: string, before: string): boolean {
	return (
		NAMES.test(text) &&
		!NO_NAMES.test(text) &&
		text.length <= LONGEST_NAMES &&
		text.length < before.length &&
		!isSectionLabel(before)
	);
}
