import { townsOf } from './article-head.ts';
import { formatDate } from './dates.ts';
import { escape } from './html.ts';
import type { Day } from './library.ts';
import { rowLabels } from './row-labels.ts';
import { formatNumber, minutes } from './teaser.ts';
import type { Article } from './types.ts';

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const languageNames = new Map<string, string>();

/** Write what is known of an article, row by row, and the name of the file that it was read from. */
export function record(data: Article, day: Day, file: string): string {
	const date = `<a href="${dayUrl(day)}"><time datetime="${day.date}">${formatDate(new Date(day.date))}</time></a>`;
	const [declared, own] = [data.wordCountDeclared, data.wordCount].map(formatNumber);
	const counted = `${declared === own ? '' : `${own} `}counted in the text, ${minutes(data)} min read`;
	return `<div class="record"><h2>Record</h2><dl>
${row('publication', data.publication)}${htmlRow('datePublished', date)}${row('printPage', data.printPage)}${row('printSection', data.printSection ?? data.kicker)}${row('printColumn', data.printColumn)}${row('printEdition', data.printEdition)}${row('volumeNumber', data.volumeNumber)}${row('issueNumber', data.issueNumber)}${row('issn', data.issn)}${row('authors', townsOf(data).join(', '))}${row('wordCount', `${declared} words`, counted)}${row('inLanguage', nameLanguage(data.inLanguage))}${row('publicationCode', data.publicationCode)}${row('publisher', data.publisher)}${row('identifier', data.identifier)}${row('source', file, `${data.lines} lines, sha256 ${data.sha256}`)}</dl></div>`;
}

function row(id: keyof typeof rowLabels, value: string | undefined, note = ''): string {
	return value ? htmlRow(id, escape(value), note) : '';
}

function htmlRow(id: keyof typeof rowLabels, html: string, note = ''): string {
	const small = note && ` <small>${note}</small>`;
	return `<div id="${id}"><dt>${rowLabels[id]}</dt> <dd>${html}${small}</dd></div>
`;
}

/** Give the address of a day in the list of all articles. */
export function dayUrl({ date, list }: Day): string {
	return `/articles/${list > 1 ? `${list}/` : ''}#day-${date}`;
}

function nameLanguage(tag: string): string {
	const name = languageNames.get(tag) ?? languages.of(tag) ?? tag;
	languageNames.set(tag, name);
	return name;
}
