import type { Line } from '../../lines.ts';

/** The words of a summary in one language: its title, its rows, and the row that ends it. */
interface Wording {
	titles: string;
	rows: string;
	last: string;
}

/**
 * The summary of a search in the languages of the menus. The English and German words were seen in
 * print; the others are those that a translator may have chosen, so that each row has several.
 */
const wordings: Wording[] = [
	{
		titles: 'search summary',
		rows: 'text|date|source|author|company|subject|industry|region|language|news filters|results found',
		last: 'timestamp',
	},
	{
		titles: 'zusammenfassung der suche|suchzusammenfassung|suchübersicht',
		rows: 'text|datum|quelle|autor|unternehmen|thema|branche|region|sprache|nachrichtenfilter|gefundene ergebnisse',
		last: 'zeitstempel',
	},
	{
		titles:
			'résumé de la recherche|résumé de recherche|récapitulatif de la recherche|synthèse de la recherche|sommaire de la recherche',
		rows: 'texte|date|source|auteur|société|entreprise|sujet|secteur économique|secteur|industrie|région|langue|filtres d’actualités|résultats trouvés|résultats',
		last: 'horodatage|date et heure',
	},
	{
		titles: 'resumen de la búsqueda|resumen de búsqueda',
		rows: 'texto|fecha|fuente|autor|compañía|empresa|tema|asunto|sector|industria|región|idioma|filtros de noticias|resultados encontrados|resultados',
		last: 'marca de tiempo|fecha y hora',
	},
	{
		titles:
			'riepilogo della ricerca|riepilogo ricerca|sommario della ricerca|riassunto della ricerca',
		rows: 'testo|data|fonte|autore|società|azienda|argomento|soggetto|settore|industria|regione|area geografica|lingua|filtri notizie|risultati trovati|risultati',
		last: 'data e ora|indicazione di data e ora',
	},
	{
		titles: 'resumo da pesquisa|resumo de pesquisa|resumo da busca|sumário da pesquisa',
		rows: 'texto|data|fonte|autor|empresa|assunto|setor|sector|indústria|região|idioma|filtros de notícias|resultados encontrados|resultados',
		last: 'carimbo de data/hora|data e hora',
	},
	{
		titles:
			'zoekoverzicht|zoeksamenvatting|samenvatting zoekopdracht|samenvatting van de zoekopdracht|overzicht van de zoekopdracht',
		rows: 'tekst|datum|bron|auteur|bedrijf|onderneming|onderwerp|bedrijfstak|branche|sector|regio|taal|nieuwsfilters|gevonden resultaten|resultaten gevonden|resultaten',
		last: 'tijdstempel|tijdstip',
	},
	{
		titles:
			'сводка поиска|сводка по поиску|сводные данные поиска|итоги поиска|краткие результаты поиска|параметры поиска',
		rows: 'текст|дата|источник|автор|компания|тема|отрасль|регион|язык|фильтры новостей|найдено результатов|найденные результаты|результаты',
		last: 'метка времени|временная метка|отметка времени',
	},
	{
		titles: '検索の概要|検索概要|検索サマリー|検索の要約|検索要約|検索条件',
		rows: 'テキスト|フリーテキスト|日付|ソース|情報源|媒体|著者|執筆者|企業|会社|件名|主題|トピック|業種|業界|地域|言語|検索結果数|検索結果|該当件数',
		last: 'タイムスタンプ|検索日時',
	},
	{
		titles: '搜索摘要|搜索概要|搜索总结|检索摘要|检索概要|查询摘要',
		rows: '文本|文字|日期|来源|资料来源|作者|公司|主题|题目|行业|地区|区域|语言|找到的结果|找到结果|搜索结果|结果',
		last: '时间戳记|时间戳',
	},
	{
		titles: '搜尋摘要|搜尋概要|搜尋總結|檢索摘要|檢索概要|查詢摘要',
		rows: '文字|日期|來源|資料來源|作者|公司|主題|題目|行業|產業|地區|區域|語言|找到的結果|找到結果|搜尋結果|結果',
		last: '時間戳記|時間戳',
	},
];

const titles = new Set(wordings.flatMap((wording) => wording.titles.split('|')));
/** What a title can begin with, the signs of a table among it: most lines need no further look. */
const firstSigns = new Set(
	[...titles].flatMap((title) => [title.charAt(0), title.charAt(0).toUpperCase()]).concat('*', '|'),
);
const lasts = new Set(wordings.flatMap(({ last }) => last.split('|')));
const labels = [...wordings.flatMap(({ rows }) => rows.split('|')), ...lasts];
/** Longest first, as some begin like others. A table leaves bars around the cells. */
const ROW = new RegExp(
	`^[*|]?(${labels.sort((a, b) => b.length - a.length).join('|')})(?=$|[\\s:：|*])[*|:：]*`,
	'iu',
);

/** Longest title, with the signs that a table leaves around it. */
const LONGEST_TITLE = 50;
/** Most lines between two rows: a search text can be long. */
const LONGEST_ROW = 12;
/** Most lines of a summary in all. */
const LONGEST_SUMMARY = 200;
/** Rows that a title needs below it, as a heading in prose can read like one. */
const ROWS_NEEDED = 3;

/** Tell whether a line is called as the summary of a search is. */
export function isSummaryTitle({ text }: Line): boolean {
	if (text.length > LONGEST_TITLE || !firstSigns.has(text.charAt(0))) return false;
	return titles.has(trimSigns(text).normalize().toLowerCase());
}

/** A table leaves its signs around the words. */
function trimSigns(text: string): string {
	let [from, to] = [0, text.length];
	while (from < to && '*|'.includes(text.charAt(from))) from++;
	while (from < to && '*|:：'.includes(text.charAt(to - 1))) to--;
	return text.slice(from, to);
}

/**
 * Find where the summary ends whose title stands at an index.
 *
 * Gives undefined where the lines below are no rows of a summary.
 */
export function findSummaryEnd(lines: readonly Line[], title: number): number | undefined {
	const rows = new Set<string>();
	let end = title;
	const last = Math.min(lines.length - 1, title + LONGEST_SUMMARY);
	for (let index = title + 1; index <= last && index - end <= LONGEST_ROW; index++) {
		const text = lines[index]?.text.normalize() ?? '';
		const row = ROW.exec(text);
		if (!row) continue;
		const label = row[1]?.toLowerCase() ?? '';
		// A summary has each row once.
		if (rows.has(label)) break;
		rows.add(label);
		// A label can stand alone, with its value on the line below.
		end = row[0].length === text.length ? index + 2 : index + 1;
		if (lasts.has(label)) break;
	}
	return rows.size >= ROWS_NEEDED ? Math.min(end, lines.length) : undefined;
}
