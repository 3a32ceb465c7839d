import type { VFile } from 'vfile';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';

/** What the pages that Nexis puts around the articles say, in the languages of its menus. */
const COVER =
	/^(?:(?:download|print|e-?mail|delivery|fax) request|time of request|send to|research information|client id(?:\/project name)?|project id|number of lines|print(?:ing)? number|job number|user name|date and time|client\/matter|search terms|search type|narrowed by|download-?opdracht|printopdracht|e-?mail-?opdracht|tijd(?:stip)? van (?:de )?opdracht|verzenden naar|zoektermen|project-id|(?:ausgabe|druck|download|e-?mail)-?auftrag|zeit(?:punkt)? (?:des auftrags|der anforderung)|senden an|begriffe|suchbegriffe|demande (?:de|d’|d')[^:]{1,30}|(?:date et )?heure de la demande|envoyer à|termes de recherche|nombre de lignes|n[°º] de projet|identifiant (?:du )?projet) ?:|^-+ ?end of request ?-+$|^documents? \(\d+\)$/iu;
/** What of a cover has to stand below an article before it is no part of it. */
const NEEDED = 2;
/** Most lines of one entry of a cover: a search text can be long. */
const LONGEST_ENTRY = 20;

/** Tell whether a line is one that only Nexis's own pages have. */
export function isCoverLine({ text }: Line): boolean {
	return text.length <= 2000 && COVER.test(text);
}

/** Name the lines in front of the first article: a cover, or text that belongs to no record. */
export function reportAround(lines: readonly Line[], file: VFile): void {
	if (lines.length === 0) return;
	const actual = lines.map(({ text }) => text).join(' / ');
	const rule = lines.some(isCoverLine) ? 'cover-page' : 'text-outside-record';
	report(file, rule, positionOf(lines), { actual });
}

/** Find where a cover begins that stands below an article, such as the next export's in joined files. */
export function findCoverBelow(lines: readonly Line[]): number {
	let start = lines.length;
	let entries = 0;
	for (let index = lines.length - 1; index >= 0 && start - index <= LONGEST_ENTRY; index--) {
		const line = lines[index];
		if (!line || !isCoverLine(line)) continue;
		start = index;
		entries++;
	}
	return entries >= NEEDED ? start : lines.length;
}

const NUMBERED = /^\d{1,4}\. ?\S/;
const COUNTED =
	/, [^,]{0,30}\d{4}[^,]{0,30},.*\b\d[\d.,]* (?:words?|wörter|mots?|woord(?:en)?|palabras)\b/iu;
/** Most lines of one row, and the longest. */
const ROW_LINES = 5;
const ROW_LENGTH = 600;

/**
 * Find the first row of a results list, which has no articles:
 * `1. The Times (London), January 11, 2010 Monday, NEWS; Pg. 3, 409 words, Harbour reopens`,
 * or `1. Harbour reopens` above `Client/Matter: -None-`.
 */
export function findNexisListRow(lines: readonly Line[]): Line | undefined {
	return lines.find((line, index) => {
		if (!NUMBERED.test(line.text)) return false;
		const row = lines.slice(index, index + ROW_LINES);
		const next = row.findIndex(({ text }, at) => at > 0 && NUMBERED.test(text));
		const own = next < 0 ? row : row.slice(0, next);
		if (own.some(({ text }) => /^client\/matter ?:/i.test(text))) return true;
		return COUNTED.test(
			own
				.map(({ text }) => text)
				.join(' ')
				.slice(0, ROW_LENGTH),
		);
	});
}
