import type { Article } from '../../article/schema.ts';
import type { ExportReading } from '../../intake/read-export.ts';
import { formatCount } from '../../lib/format-count.ts';
import { fit, wrap } from '../fit-text.ts';
import { countMessages, showMessages } from '../show-messages.ts';
import { showTable } from '../show-table.ts';
import { styleFor, widthOf, type Screen, type Style } from '../style.ts';

const LABEL_WIDTH = 18;

/** Set a reading out for people: one article with all its fields, several as a table; then the messages. */
export function showReading({ articles, messages }: ExportReading, screen: Screen): string {
	const [width, style] = [widthOf(screen), styleFor(screen)];
	const [only] = articles;
	const shown =
		articles.length === 1 && only
			? showRecord(only, width, style)
			: showTable(articles, width, style);
	const total = `${formatCount(articles.length, 'article')}, ${countMessages(messages)}`;
	return [shown, showMessages(messages, width, style), total]
		.filter((part) => part !== '')
		.join('\n\n')
		.concat('\n');
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
		...(source.alsoIn ?? []).map(({ file, line }): [string, string] => [
			'also in',
			`${file}, line ${line}`,
		]),
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
