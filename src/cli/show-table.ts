import type { Article } from '../article/schema.ts';
import { fit } from './fit-text.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** What a row of the table shows of an article. */
export type Row = Pick<
	Article,
	'datePublished' | 'publication' | 'printPage' | 'wordCount' | 'inLanguage' | 'headline' | 'source'
>;

/** Keep of an article what its row shows. */
export function toRow(article: Row): Row {
	const { datePublished, publication, printPage, wordCount, inLanguage, headline, source } =
		article;
	return { datePublished, publication, printPage, wordCount, inLanguage, headline, source };
}

/** Set articles out as a table, grouped by file. */
export function showTable(articles: readonly Row[], width: number, style: Style): string {
	if (articles.length === 0) return '';
	const columns: Array<[title: string, width: number, value: (article: Row) => string]> = [
		['Published', 10, ({ datePublished }) => datePublished],
		['Publication', 24, ({ publication }) => publication],
		['Page', 6, ({ printPage }) => printPage ?? ''],
		['Words', 6, ({ wordCount }) => String(wordCount)],
		['Lang', 4, ({ inLanguage }) => inLanguage],
	];
	const used = columns.reduce((sum, [, size]) => sum + size + 2, 0);
	columns.push(['Headline', Math.max(20, width - used), ({ headline }) => headline]);
	const right = new Set(['Words']);
	const row = (value: (column: (typeof columns)[number]) => string) =>
		columns
			.map((column) => fit(value(column), column[1], right.has(column[0])))
			.join('  ')
			.trimEnd();

	const groups = Map.groupBy(articles, ({ source }) => source.file);
	const rows = [...groups].flatMap(([file, own]) => [
		style('dim', visible(file)),
		...own.map((article) => row(([, , value]) => value(article))),
	]);
	return [
		style(
			'bold',
			row(([title]) => title),
		),
		...rows,
	].join('\n');
}
