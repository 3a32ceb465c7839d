import type { VFile } from 'vfile';
import { positionOf, type Line } from '../../lines.ts';
import { report } from '../../messages.ts';

const PAGE_HEADER =
	/Page\s*\d+\s*of\s*\d+\s*(?:©|\(c\))\s*\d{4}\s*Factiva\s*,?\s*Inc\s*\.?\s*All\s*rights\s*reserved\.?/i;
const FOOTER =
	/^(?:©|\(c\)) ?\d{4} Factiva, Inc\. (?:All rights reserved|Tous droits réservés|Alle Rechte vorbehalten|版權所有|版权所有)\.?$/i;
const SUMMARY = /^(?:Search Summary|Zusammenfassung der Suche)$/;
const SUMMARY_ROW =
	/^(?:text|date|source|author|company|subject|industry|region|language|news filters|results found|timestamp|datum|quelle|autor|unternehmen|thema|branche|sprache|gefundene ergebnisse|zeitstempel)(?:\s|$)/i;
const SUMMARY_LABEL = /^\p{L}+(?: (?:found|filters|ergebnisse))?$/iu;
const SUMMARY_END = /^(?:timestamp|zeitstempel)(\s|$)/i;
/** Most lines between two rows of a summary: a search text can be long. */
const LONGEST_ROW = 12;
/** Words of which one stands in every text that has such lines. */
const TRACES = ['Factiva', 'Search Summary', 'Zusammenfassung der Suche'];
const ROWS_NEEDED = 3;
const SENTENCE_OPEN = /[^.!?…:"”'’»)]$/;

/**
 * Take out what Factiva adds around the articles: page headers of a PDF, which can stand in the middle
 * of a sentence, the summary of the search, and the copyright line of the database.
 *
 * Each is named by a message. The lines that stay are numbered anew in the list.
 */
export function dropFurniture(
	lines: readonly Line[],
	source: string,
	file: VFile,
): readonly Line[] {
	if (!TRACES.some((trace) => source.includes(trace))) return lines;
	const kept: Line[] = [];
	let rejoin = false;

	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (!line) break;
		const end = SUMMARY.test(line.text) ? findSummaryEnd(lines, index) : undefined;
		if (end !== undefined) {
			const rows = lines.slice(index, end);
			report(file, 'search-summary', positionOf(rows), {
				actual: rows.map(({ text }) => text).join(' / '),
			});
			index = end - 1;
			continue;
		}
		const text = line.text.replace(PAGE_HEADER, ' ').replace(/ {2,}/g, ' ').trim();
		const footer = FOOTER.test(line.text);
		if (text !== line.text || footer)
			report(file, 'page-header', positionOf([line]), {
				actual: footer ? line.text : (PAGE_HEADER.exec(line.text)?.[0] ?? ''),
			});
		if (text === '' || footer) {
			const before = kept.at(-1);
			rejoin ||= before !== undefined && SENTENCE_OPEN.test(before.text);
			const next = lines[index + 1];
			if (next && !rejoin) next.blankBefore ||= line.blankBefore;
			continue;
		}
		const joined = rejoin && /^\p{Ll}/u.test(text);
		kept.push({ ...line, text, blankBefore: line.blankBefore && !joined, index: kept.length });
		rejoin = false;
	}
	return kept;
}

function findSummaryEnd(lines: readonly Line[], start: number): number | undefined {
	let rows = 0;
	let end = start;
	for (let index = start + 1; index < lines.length && index - end <= LONGEST_ROW; index++) {
		const text = lines[index]?.text ?? '';
		if (!SUMMARY_ROW.test(text)) continue;
		rows++;
		// A label can stand alone, with its value on the line below.
		end = SUMMARY_LABEL.test(text) ? index + 2 : index + 1;
		if (SUMMARY_END.test(text)) break;
	}
	return rows >= ROWS_NEEDED ? Math.min(end, lines.length) : undefined;
}
