import { styleText } from 'node:util';
import type { Article } from '../article/schema.ts';
import type { ExportReading } from '../intake/read-export.ts';
import type { Message } from '../parser/messages.ts';
import { fit, wrap } from './fit-text.ts';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

const LABEL_WIDTH = 18;
const MARKS = { error: ['red', '✗'], warning: ['yellow', '!'], info: ['blue', '·'] } as const;

/** Set a reading out for people: one article with all its fields, several as a table; then the messages. */
export function showReading(
	{ articles, messages }: ExportReading,
	output: { isTTY?: boolean; columns?: number },
): string {
	const style: Style = (format, text) =>
		output.isTTY ? styleText(format, text, { validateStream: false }) : text;
	const width = Math.max(60, Math.min(output.columns ?? 100, 140));
	const [only] = articles;
	const shown =
		articles.length === 1 && only
			? showRecord(only, width, style)
			: showTable(articles, width, style);
	return [shown, showMessages(messages, width, style), summarise({ articles, messages }), '']
		.filter((part) => part !== '')
		.join('\n\n')
		.concat('\n')
		.replace(/\n+$/, '\n');
}

function showTable(articles: readonly Article[], width: number, style: Style): string {
	if (articles.length === 0) return '';
	const columns: Array<[title: string, width: number, value: (article: Article) => string]> = [
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
		style('dim', file),
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

function showRecord(article: Article, width: number, style: Style): string {
	const { headline, body, source, ...fields } = article;
	const counts = [...Map.groupBy(body, ({ type }) => type)].map(
		([type, own]) => `${own.length} × ${type}`,
	);
	const rows: Array<[string, string]> = Object.entries(fields).flatMap(([name, value]) => {
		const text = showValue(value);
		return text === '' ? [] : [[name, text]];
	});
	rows.push(['body', counts.join(', ') || 'no text']);
	rows.push(
		['source', `${source.file}, line ${source.line}, ${source.lines} lines, ${source.format}`],
		['sha256', source.sha256],
	);
	const lines = rows.map(([name, text]) => {
		const indent = `\n${' '.repeat(LABEL_WIDTH + 2)}`;
		return `${style('dim', fit(name, LABEL_WIDTH))}  ${wrap(text, width - LABEL_WIDTH - 2).join(indent)}`;
	});
	return [style('bold', wrap(headline, width).join('\n')), '', ...lines].join('\n');
}

function showValue(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(showValue).join('\n');
	if (typeof value === 'object')
		return Object.values(value).map(showValue).filter(Boolean).join(' / ');
	return String(value);
}

function showMessages(messages: readonly Message[], width: number, style: Style): string {
	const groups = Map.groupBy(messages, ({ file }) => file);
	return [...groups]
		.map(([file, own]) =>
			[style('underline', file), ...own.map((message) => showMessage(message, width, style))].join(
				'\n',
			),
		)
		.join('\n\n');
}

function showMessage(
	{ line, column, severity, reason, ruleId }: Message,
	width: number,
	style: Style,
): string {
	const [colour, mark] = MARKS[severity];
	const place = fit(`${line}:${column}`, 8, true);
	const text = wrap(`${reason} ${ruleId}`, width - 22).join(`\n${' '.repeat(22)}`);
	return `${place}  ${style(colour, `${mark} ${fit(severity, 8)}`)}  ${text.slice(0, -ruleId.length)}${style('dim', ruleId)}`;
}

function summarise({ articles, messages }: ExportReading): string {
	const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
	const of = (severity: Message['severity']) =>
		messages.filter((message) => message.severity === severity).length;
	return `${count(articles.length, 'article')}, ${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}, ${count(of('info'), 'note')}`;
}
