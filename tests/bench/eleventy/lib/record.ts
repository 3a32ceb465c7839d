import { formatDate } from './dates.ts';
import { escape } from './html.ts';
import { rowLabels } from './row-labels.ts';
import { dayUrl, formatNumber, minutes } from './teaser.ts';
import type { Article, Person } from './types.ts';

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const languageNames = new Map<string, string>();

/** Write what is known of an article, row by row, and the name of the file that it was read from. */
export function record(data: Article, day: string, file: string): string {
	const { links } = data;
	const date = `<a href="${dayUrl(day)}"><time datetime="${day}">${formatDate(new Date(day))}</time></a>`;
	const [declared, own] = [data.wordCountDeclared, data.wordCount].map(formatNumber);
	const counted = `${declared === own ? '' : `${own} `}counted in the text, ${minutes(data)} min read`;
	return `<div class="record"><h2>Record</h2><dl>
${htmlRow('publication', link(data.publication, links.publication))}${htmlRow('datePublished', date)}${htmlRow('printPage', link(data.printPage, links.issue))}${htmlRow('printSection', link(data.printSection ?? data.kicker, links.section))}${row('printColumn', data.printColumn)}${row('printEdition', data.printEdition)}${row('volumeNumber', data.volumeNumber)}${row('issueNumber', data.issueNumber)}${row('issn', data.issn)}${htmlRow('authors', towns(data))}${htmlRow('contributors', contributors(data))}${row('wordCount', `${declared} words`, counted)}${htmlRow('inLanguage', link(nameLanguage(data.inLanguage), links.language))}${row('publicationCode', data.publicationCode)}${row('publisher', data.publisher)}${row('identifier', data.identifier)}${row('source', file, `${data.lines} lines, sha256 ${data.sha256}`)}</dl></div>`;
}

function row(id: keyof typeof rowLabels, value: string | undefined, note = ''): string {
	return htmlRow(id, value && escape(value), note);
}

function htmlRow(id: keyof typeof rowLabels, html: string | undefined, note = ''): string {
	const small = note && ` <small>${note}</small>`;
	return html
		? `<div id="${id}"><dt>${rowLabels[id]}</dt> <dd>${html}${small}</dd></div>
`
		: '';
}

function link(name = '', url: string | undefined): string {
	return name && url ? `<a href="${url}">${escape(name)}</a>` : escape(name);
}

function towns({ authors = [] }: Article): string {
	const places = new Map(authors.map(({ location = '', place }) => [location, place]));
	places.delete('');
	return [...places].map(([name, url]) => link(name, url)).join(', ');
}

function contributors({ contributors: people = [] }: Article): string {
	const write = ({ name, page, location, place }: Person) =>
		link(name, page) + (location ? `, ${link(location, place)}` : '');
	return people.map(write).join('; ');
}

function nameLanguage(tag: string): string {
	const name = languageNames.get(tag) ?? languages.of(tag) ?? tag;
	languageNames.set(tag, name);
	return name;
}
