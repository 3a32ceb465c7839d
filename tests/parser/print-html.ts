import { numberOf, print, type MadeUp } from './made-up-exports.ts';

/** Print articles as Factiva's "Article Format" saves them as HTML, the `div`s of the header in a `p`. */
export function printHtml(articles: readonly MadeUp[]): string {
	return [
		'<!DOCTYPE html>',
		'<html><head><meta charset="utf-8"><title>Factiva</title></head><body>',
		...articles.map(printArticle),
		'</body></html>\n',
	].join('\n');
}

function printArticle(article: MadeUp): string {
	// The lines of the header are those of the text export.
	const [top = '', header = ''] = print({ ...article, paragraphs: [] }, false).split('\n\n');
	const section = article.section === undefined ? [] : [article.section];
	const lines = header.trimEnd().split('\n');
	const under = article.byline === undefined ? lines : lines.slice(1);
	const headline = top.split('\n').at(-1) ?? '';
	const rows = [
		...section.map((line) => `<div>${escapeHtml(line)}</div>`),
		`<div id="hd"><span class='enHeadline'>${mark(escapeHtml(headline))}</span></div>`,
		...(article.byline === undefined
			? []
			: [`<div class="author">${mark(escapeHtml(article.byline))}</div>`]),
		...under.map((line) => `<div>${escapeHtml(line)}</div>`),
	];
	const paragraphs = article.paragraphs.map(
		(text) => `<p class="articleParagraph enarticleParagraph">${mark(escapeHtml(text))}</p>`,
	);
	const number = article.number === undefined ? '' : numberOf(article);
	return [
		`<div id="article-${number}" class="article"><div class="article enArticle">`,
		...['<p>', ...rows, '</p>', ...paragraphs],
		...(number ? [`<p>Document ${number}</p>`] : []),
		'</div></div>',
	].join('\n');
}

/** Print articles as a table of fields; `swapped` has the cells as languages written from right to left have them. */
export function printTaggedHtml(articles: readonly MadeUp[], swapped: boolean): string {
	const tables = articles.map((article) => {
		const rows = fieldsOf(article).map(([tag, value]) => {
			const cells = [`<td class="index"><b>${tag}</b>&nbsp;</td>`, `<td>${value}</td>`];
			return `<tr>${(swapped ? cells.reverse() : cells).join('')}</tr>`;
		});
		return `<div class="article enArticle"><table>\n${rows.join('\n')}\n</table></div>`;
	});
	return `<html><body>${tables.join('\n')}</body></html>`;
}

function fieldsOf(article: MadeUp): Array<[tag: string, value: string]> {
	const [lead, rest] = [article.paragraphs.slice(0, 2), article.paragraphs.slice(2)];
	const paragraphs = (texts: string[]) =>
		texts.map((text) => `<p class="articleParagraph">${mark(escapeHtml(text))}</p>`).join('\n');
	const lines = print({ ...article, paragraphs: [] }, false).split('\n');
	const date = lines[lines.findIndex((line) => line === `${article.words} words`) + 1];
	const plain = (value: string | undefined) => value && escapeHtml(value);
	const fields: Array<[tag: string, value: string | undefined]> = [
		['SE', plain(article.section)],
		['HD', `<span class="enHeadline">${mark(escapeHtml(article.headline))}</span>`],
		['BY', plain(article.byline)],
		['CR', plain(article.credit)],
		['WC', `${article.words} words`],
		['PD', date],
		['ET', article.time],
		['SN', plain(article.publication)],
		['SC', article.code],
		['PG', article.page],
		['LA', plain(article.language)],
		['CY', plain(article.copyright)],
		['LP', paragraphs(lead)],
		['TD', paragraphs(rest)],
		['AN', article.number === undefined ? undefined : `Document ${numberOf(article)}`],
	];
	return fields.flatMap(([tag, value]) => (value ? [[tag, value]] : []));
}

/** Mark words as hits of a search and names of companies, and break the source where a space is. */
function mark(html: string): string {
	return html
		.replaceAll('Harbour', '<b>Harbour</b>')
		.replaceAll('ferry quay', '<span class="companylink">ferry\n quay</span>')
		.replaceAll('tide ', '<b><i>ti</i>de</b>\n\t');
}

/** Write a text as a page does, some of its signs by their names. */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('"', '&quot;')
		.replaceAll('“', '&ldquo;')
		.replaceAll('é', '&#233;');
}
