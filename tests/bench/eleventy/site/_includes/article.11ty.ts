import path from 'node:path';
import { articleHead } from '../../lib/article-head.ts';
import { cite } from '../../lib/cite.ts';
import { formatDate } from '../../lib/dates.ts';
import { exportLines } from '../../lib/export-lines.ts';
import { escape, readOpening } from '../../lib/html.ts';
import { type Library, libraryOf, type Place } from '../../lib/library.ts';
import { neighbours } from '../../lib/neighbours.ts';
import { page } from '../../lib/page.ts';
import { record } from '../../lib/record.ts';
import { minutes, paperAndPage } from '../../lib/teaser.ts';
import type { Article, Item, PageData } from '../../lib/types.ts';

/** An article with its record beside it. */
export function render(data: Article & PageData & { content: string }): string {
	const { url, inputPath } = data.page;
	const library = libraryOf(data.collections.articles);
	const at = library.places.get(url);
	if (!at) throw new Error(`${url} is not among the articles`);
	const { day } = at;
	const description = readOpening(data.content, 160);
	return page({
		kind: 'article',
		title: data.title,
		description,
		language: data.inLanguage,
		head: articleHead(data, url, day.date),
		main: `<div class="sheet"><main><article>
${header(data, day.date)}
${text(data)}</article>
${turn(library, at)}</main>
<aside aria-label="About this article"><div><div>
${record(data, day.date, `${path.basename(inputPath, '.md')}.txt`)}
${cite(data, day.date)}
${neighbours(library, at)}</div>
${exportLines(data)}
</div></aside></div>`,
	});
}

function header(data: Article, date: string): string {
	const label = data.kicker ?? data.printSection ?? data.printColumn;
	return `<header>${label ? `<div class="kicker">${escape(label)}</div>` : ''}
<h1 id="headline">${headline(data)}</h1>
${data.byline ? `<div class="names" id="byline">${byline(data, data.byline)}</div>` : ''}
<div class="meta">${paperAndPage(data)} · <time datetime="${date}">${formatDate(new Date(date))}</time> ·
<span>${minutes(data)} min read</span></div>
<div class="tools"><a href="#cite">Cite</a>
<a href="#export" data-action="export">View the export</a>
<button type="button" class="scripted" data-action="save" aria-pressed="false"><span>Read later</span>
<span>Saved</span></button>
<button type="button" class="scripted" data-action="listen">Listen</button></div></header>`;
}

function headline({ title, alternativeHeadline: deck }: Article): string {
	if (!deck) return escape(title);
	const whole = title.slice(0, -deck.length);
	const main = whole.replace(/[ ;/-]+$/, '');
	return `${escape(main)}<span class="visually-hidden">${whole.slice(main.length)}</span><span class="deck">${escape(deck)}</span>`;
}

function byline({ authors = [] }: Article, printed: string): string {
	let html = escape(printed);
	for (const { name, page: url } of authors)
		html = html.replace(escape(name), (found) =>
			url ? `<a href="${url}">${found}</a>` : `<b>${found}</b>`,
		);
	return html;
}

function text({ content, endnotes = [], copyrightNotice }: Article & { content: string }): string {
	const lines = (note: string) =>
		note
			.split('\n')
			.map((line) => `<p>${escape(line)}</p>`)
			.join('');
	let corrections = '';
	let notes = '';
	for (const [index, { type, text }] of endnotes.entries()) {
		const id = `id="n${index + 1}"`;
		if (type === 'correction')
			corrections += `<div ${id} class="notice" role="note" aria-label="Correction"><div>${lines(text)}</div></div>`;
		else notes += `<div ${id} data-type="${type}">${lines(text)}</div>`;
	}
	let number = 0;
	return `<div class="text" id="text">${corrections}<div class="body prose">${content.replace(/<p>/g, () => `<p id="p${++number}">`)}</div>
${notes && `<div class="notes">${notes}</div>`}${copyrightNotice ? `<p class="copyright" id="copyrightNotice">${escape(copyrightNotice)}</p>` : ''}</div>`;
}

function turn({ inTime }: Library, { time }: Place): string {
	const [previous, next] = [inTime[time - 1], inTime[time + 1]];
	if (!previous && !next) return '';
	const link = (rel: string, label: string, to: Item | undefined) =>
		to
			? `<a rel="${rel}" href="${to.url}"><small>${label}, ${formatDate(to.date)}</small> <span>${escape(to.data.title)}</span></a>`
			: '';
	return `<nav class="turn" aria-label="Before and after">${link('prev', 'Previous', previous)}
${link('next', 'Next', next)}</nav>
`;
}
