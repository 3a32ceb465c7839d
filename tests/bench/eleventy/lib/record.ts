import { townsOf } from './article-head.ts';
import { formatDate } from './dates.ts';
import { escape } from './html.ts';
import type { Day } from './library.ts';
import { formatNumber, minutes, teaser } from './teaser.ts';
import type { Article, Item } from './types.ts';

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });
const languageNames = new Map<string, string>();
/** Others of the day; more are behind a link. */
const MOST = 5;

/** Write what is known of an article, row by row, and the name of the file that it was read from. */
export function record(data: Article, day: Day, file: string): string {
	const date = `<a href="${dayUrl(day)}" data-scope="RecordList"><time datetime="${day.date}" data-scope="RecordList">${formatDate(new Date(day.date))}</time></a>`;
	const counted = `${formatNumber(data.wordCount)} counted in the text, ${minutes(data)} min read`;
	return `<section class="record" aria-labelledby="record" data-scope="Record"><h2 id="record" data-scope="Record">Record</h2><dl data-scope="RecordList">
${row('Publication', data.publication)}${htmlRow('Published', date)}${row('Page', data.printPage)}${row('Section', data.printSection ?? data.kicker)}${row('Edition', data.printEdition)}${row('Volume', data.volumeNumber)}${row('Issue', data.issueNumber)}${row('ISSN', data.issn)}${row('Filed from', townsOf(data))}${row('Length', `${formatNumber(data.wordCountDeclared)} words`, counted)}${row('Language', nameLanguage(data.inLanguage))}${row('Source code', data.publicationCode)}${row('Publisher', data.publisher)}${row('Accession number', data.identifier)}${row('Original', file, `${data.lines} lines, sha256 ${data.sha256}`)}</dl></section>`;
}

/** Write the first others of an article's day. */
export function sameDay(day: Day, own: Item): string {
	if (day.items.length === 1) return '';
	const others = day.items.slice(0, MOST + 1).filter((item) => item !== own);
	const more = `<a class="more" href="${dayUrl(day)}" data-scope="SameDay">All ${day.items.length} articles of this day</a>`;
	return `<section aria-labelledby="same-day" data-scope="SameDay"><h2 id="same-day" data-scope="SameDay">Same day</h2>
<ul data-scope="SameDay">${others.slice(0, MOST).map(teaser).join('')}</ul>${day.items.length > MOST + 1 ? more : ''}</section>`;
}

function row(label: string, value: string | undefined, note = ''): string {
	return value ? htmlRow(label, escape(value), note) : '';
}

function htmlRow(label: string, html: string, note = ''): string {
	const small = note && ` <small data-scope="RecordList">${note}</small>`;
	return `<div data-scope="RecordList"><dt data-scope="RecordList">${label}</dt> <dd data-scope="RecordList">${html}${small}</dd></div>
`;
}

function dayUrl({ date, list }: Day): string {
	return `/articles/${list > 1 ? `${list}/` : ''}#day-${date}`;
}

function nameLanguage(tag: string): string {
	const name = languageNames.get(tag) ?? languages.of(tag) ?? tag;
	languageNames.set(tag, name);
	return name;
}
