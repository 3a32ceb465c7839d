import type { VFile } from 'vfile';
import { readLanguage } from '../../fields/language.ts';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';
import { findSummaryEnd, isSummaryTitle } from './search-summary.ts';

/**
 * "Page 12 of 175" in the languages of the menus. Text from a PDF can have lost its spaces, and an RTF file
 * leaves it to the reader to count the pages.
 */
const PAGE_OF = [
	String.raw`(?:page|seite|p[áa]gina|страница)\s*\d{0,5}\s*(?:of|von|sur|de|di|van|из|\/)\s*\d{0,5}`,
	String.raw`第\s*\d{1,5}\s*[页頁]\s*[,，]?\s*[共总總]\s*\d{1,5}\s*[页頁]`,
	String.raw`\d{1,5}\s*ページ中\s*\d{1,5}\s*ページ|ページ\s*\d{1,5}\s*\/\s*\d{1,5}`,
].join('|');
const DATABASE = String.raw`(?:©|\(c\)|copyright(?: ©)?)\s*\d{4}\s*factiva\s*,?\s*inc\s*\.?`;
/** "All rights reserved"; at the end of a line other words for it too. */
const RIGHTS = [
	'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados',
	'tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены',
	'版权所有|版權所有|保留所有权利|保留所有權利|保留一切權利|無断複写・転載を禁じます|不許複製|無断転載を禁じます',
]
	.join('|')
	.replaceAll(' ', String.raw`\s*`);
const NOTICE = String.raw`${DATABASE}\s*(?:(?:${RIGHTS})\s*[.。]?|[\p{L}\s]{0,50}[.。]?$)`;
const PAGE_HEADER = new RegExp(String.raw`(?:${PAGE_OF})\s*${NOTICE}`, 'iu');
const FOOTER = new RegExp(`^${NOTICE}$`, 'iu');
/** What unrtf says of the file and of each picture in it; the pictures are the papers' logos above articles. */
const CONVERTER =
	/^#{3} *(?:picture data found|translation from rtf|font table|(?:creation|revision|print|backup) date|author|creator|operator|title|subject|comments?|total (?:pages|words|characters)|document uses|invalid font)\b/i;
const PICTURE = /^#{3} *picture data found/i;
/** Longest line that can be a headline again without its spaces, and shortest. */
const SQUEEZED = { longest: 300, shortest: 12 };
const SENTENCE_OPEN = /[^.!?…:;"”'’»)。！？」』]$/;

/**
 * Take out what Factiva, and what changed its file to text, add around the articles: page headers of a
 * PDF, which can stand in the middle of a sentence, headlines repeated without spaces, the notes of unrtf,
 * the summary of the search, and the copyright line of the database.
 *
 * Each is named by a message. The lines that stay are numbered anew in the list.
 */
export function dropFurniture(
	lines: readonly Line[],
	source: string,
	file: VFile,
): readonly Line[] {
	const traced = source.includes('Factiva') || source.includes('###');
	if (!traced && !lines.some(isSummaryTitle)) return lines;
	const kept: Line[] = [];
	/** Whether a page header stood in an open sentence, and what stood in front of lines left out. */
	let rejoin = false;
	let blank = false;
	let feed = false;

	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (!line) break;
		const end = isSummaryTitle(line) ? findSummaryEnd(lines, index) : undefined;
		if (end !== undefined) {
			const rows = lines.slice(index, end);
			report(file, 'search-summary', positionOf(rows), {
				actual: rows.map(({ text }) => text).join(' / '),
			});
			[blank, feed] = [true, true];
			index = end - 1;
			continue;
		}
		const actual = traced ? findPageLine(lines, index, kept.at(-1)) : undefined;
		if (actual !== undefined) report(file, 'page-header', positionOf([line]), { actual });
		const text = actual === undefined ? line.text : cut(line.text, actual);
		if (text === '') {
			feed ||= PICTURE.test(line.text);
			rejoin ||= line.text.includes('Factiva') && SENTENCE_OPEN.test(kept.at(-1)?.text ?? '.');
			blank ||= line.blankBefore || feed;
			continue;
		}
		const joined = rejoin && !feed && /^\p{Ll}/u.test(text);
		kept.push({
			...line,
			text,
			blankBefore: (line.blankBefore || blank) && !joined,
			feedBefore: line.feedBefore || feed,
			index: kept.length,
			// The line as printed is no longer the line.
			markup: text === line.text ? line.markup : { ...line.markup, printed: text },
		});
		rejoin = blank = feed = false;
	}
	return kept;
}

/** Find what of a line is not the article's: nothing, a part of it, or the whole. */
function findPageLine(
	lines: readonly Line[],
	index: number,
	before: Line | undefined,
): string | undefined {
	const line = lines[index];
	if (!line) return undefined;
	const { text, blankBefore } = line;
	if (text.startsWith('###')) return CONVERTER.test(text) ? text : undefined;
	if (/^-{5,}$/.test(text) && CONVERTER.test(lines[index - 1]?.text ?? '')) return text;
	if (text.includes('Factiva')) {
		// Factiva publishes articles too: in a header such a line is theirs.
		const own = before && !blankBefore && (before.text === 'CY' || readLanguage(before.text));
		return own ? undefined : (PAGE_HEADER.exec(text) ?? FOOTER.exec(text))?.[0];
	}
	return isSqueezed(lines, index) ? text : undefined;
}

function cut(text: string, part: string): string {
	return text.replace(part, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Tell whether a line is one or two of its neighbours again, without their spaces. */
function isSqueezed(lines: readonly Line[], index: number): boolean {
	const { text = '' } = lines[index] ?? {};
	if (text.length > SQUEEZED.longest || text.length < SQUEEZED.shortest || text.includes(' '))
		return false;
	const spaced = (from: number, to: number) => lines.slice(from, to).map((line) => line.text);
	return [
		spaced(index - 1, index),
		spaced(index - 2, index),
		spaced(index + 1, index + 2),
		spaced(index + 1, index + 3),
	].some((near) => near.some((part) => part.includes(' ')) && isSame(near, text));
}

function isSame(parts: readonly string[], squeezed: string): boolean {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return length <= 2 * squeezed.length && parts.join('').replaceAll(' ', '') === squeezed;
}
