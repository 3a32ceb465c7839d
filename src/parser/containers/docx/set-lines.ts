import { clean, type Line, type Markup } from '../../lines.ts';
import type { Paragraph, PrintedLine } from './build-paragraph.ts';

/**
 * Longest line of a text that is set line by line. What is longer was never wrapped, so it is a paragraph
 * as a whole, whatever stands beside it.
 */
const LONGEST_LINE = 120;

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;

/** Nexis prints the names of a record's parts in the style of headings; they are none of the text. */
const PARTS = /^(?:Body|Classification|Graphics?|Notes|Correction|End of Document)$/;

/**
 * Set the paragraphs of a document as lines.
 *
 * A Word paragraph is a paragraph, or it is one line of a text that was pasted, and its blank lines are
 * empty paragraphs. So a paragraph stands apart from the one above if there is space between them: an
 * empty paragraph, or space that either of them says it has. Where that is not how the document parts its
 * paragraphs, each stands apart, as their space is in their style: there is no such space at all, or
 * most of its long paragraphs, which no text pasted by lines has side by side, stand without.
 * Where no line goes on with a sentence of the one above, each sentence's end ends its paragraph.
 * Headings, items of lists and cells of field names always stand apart.
 */
export function setLines(all: readonly Paragraph[]): Line[] {
	const paragraphs = all.filter(({ lines }) => lines.length > 0);
	const spaced = paragraphs.map((own, index) => isSpaced(paragraphs[index - 1], own));
	const styled = arePartedByStyle(paragraphs, spaced);
	const wrapped = paragraphs.some((own, index) => goesOn(paragraphs[index - 1], own));
	const lines: Line[] = [];
	for (const [index, paragraph] of paragraphs.entries()) {
		const above = paragraphs[index - 1];
		const marked = paragraph.role !== undefined || above?.role !== undefined;
		const ended = !wrapped && SENTENCE_END.test(lines.at(-1)?.text ?? '');
		const apart = styled || marked || ended || spaced[index] === true;
		for (const [row, printed] of paragraph.lines.entries())
			lines.push(setLine(paragraph, printed, lines.length, apart && row === 0));
	}
	return lines;
}

/** Tell whether a sentence goes on in small letters in the next paragraph, as only wrapped text does. */
function goesOn(above: Paragraph | undefined, own: Paragraph): boolean {
	const last = clean(above?.lines.at(-1)?.text ?? '');
	const first = clean(own.lines[0]?.text ?? '');
	return /[\p{L}\d,-]$/u.test(last) && /^\p{Ll}/u.test(first);
}

function isSpaced(above: Paragraph | undefined, own: Paragraph): boolean {
	if (!above || own.number - above.number > 1) return true;
	return above.spaceAfter || own.spaceBefore;
}

function arePartedByStyle(paragraphs: readonly Paragraph[], spaced: readonly boolean[]): boolean {
	let [any, tight, loose] = [false, 0, 0];
	for (let index = 1; index < paragraphs.length; index++) {
		const apart = spaced[index] === true;
		any ||= apart;
		if (!isLong(paragraphs[index - 1]) || !isLong(paragraphs[index])) continue;
		if (apart) loose++;
		else tight++;
	}
	return !any || tight > loose;
}

function isLong(paragraph: Paragraph | undefined): boolean {
	return paragraph?.lines.some(({ text }) => text.length > LONGEST_LINE) === true;
}

function setLine(
	{ number, role: said }: Paragraph,
	{ text: printed, start, end, links, feedBefore }: PrintedLine,
	index: number,
	blankBefore: boolean,
): Line {
	const text = clean(printed);
	const role = PARTS.test(text) ? undefined : said;
	const markup: Markup = {
		...(role && { role }),
		...(links.length > 0 && { links }),
		...(/\t| {2}/.test(printed) && { printed: printed.trimEnd() }),
	};
	return {
		text,
		number,
		index,
		// Where a line begins in the XML says nothing to a reader: columns count from its first sign.
		from: start,
		start,
		end,
		to: end,
		blankBefore: blankBefore || feedBefore,
		feedBefore,
		markup,
	};
}
