import { isCredit } from '../../fields/credit.ts';
import { isPage } from '../../fields/print-place.ts';
import type { Line } from '../../lines.ts';
import type { HeaderLines } from '../../record.ts';

const BY =
	/^(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|[Dd]oor|[Оо]т)\s\p{Lu}|(?:Автори?|Авторы|بقلم|מאת|Text|Texto|Haber|Tekst) ?: ?\p{L}|מאת |بقلم |本[报報][记記]者|記者.{2,12}[/／]|\S{2,5} (?:기자|특파원|記者|记者)$)/u;
/** A byline that goes on in the next line. */
const UNFINISHED = /(?:[,;&]|\s(?:and|und|et|y|e|en))$/;
const LONGEST_LINK = ' and'.length;

/** Tell whether a line opens as a byline does: `By Ana Ruiz`. */
export function isByline(text: string): boolean {
	return BY.test(text);
}

/** Sort the lines between headline and word count: the page, the byline, and credits. */
export function fillUnder(under: Line[], header: HeaderLines): void {
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
	const signed = isByline(first) || /^by\s/i.test(first);
	if (!signed && lines.length === 1 && isCredit(first)) return [];
	const end = lines.findIndex(({ text }) => !UNFINISHED.test(text.slice(-LONGEST_LINK)));
	return lines.slice(0, end < 0 ? lines.length : end + 1);
}
