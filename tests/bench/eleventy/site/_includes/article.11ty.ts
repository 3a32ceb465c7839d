import path from 'node:path';
import { articleHead } from '../../lib/article-head.ts';
import { formatDate } from '../../lib/dates.ts';
import { escape, readOpening } from '../../lib/html.ts';
import { type Library, libraryOf, type Place } from '../../lib/library.ts';
import { page } from '../../lib/page.ts';
import { record, sameDay } from '../../lib/record.ts';
import { minutes, paperAndPage } from '../../lib/teaser.ts';
import type { Article, Item, PageData } from '../../lib/types.ts';

/** An article with its record beside it. */
export function render(data: Article & PageData & { content: string }): string {
	const { url, inputPath } = data.page;
	const library = libraryOf(data.collections.articles);
	const at = library.places.get(url);
	if (!at) throw new Error(`${url} is not among the articles`);
	const { day, item } = at;
	const description = readOpening(data.content, 160);
	return page({
		kind: 'article',
		title: data.title,
		description,
		language: data.inLanguage,
		head: articleHead(data, url, day.date, description),
		main: `<div class="sheet" data-scope="ArticlePage"><main data-scope="ArticlePage"><article data-scope="ArticlePage">
${header(data, day.date)}
${text(data)}</article>
${turn(library, at)}</main>
<aside aria-label="About this article" data-scope="ArticlePage"><div data-scope="ArticlePage">
${record(data, day, `${path.basename(inputPath, '.md')}.txt`)}
${sameDay(day, item)}
</div></aside></div>`,
	});
}

function header(data: Article, date: string): string {
	const label = data.kicker ?? data.printSection ?? data.printColumn;
	return `<header data-scope="ArticleHeader">${label ? `<div data-scope="Kicker">${escape(label)}</div>` : ''}
<h1 data-scope="ArticleHeader">${headline(data)}</h1>
${data.byline ? `<div class="names" data-scope="Names">${byline(data, data.byline)}</div>` : ''}
<div class="meta" data-scope="ArticleMeta">${paperAndPage(data)} · <time datetime="${date}" data-scope="ArticleMeta">${formatDate(new Date(date))}</time> ·
<span data-scope="ArticleMeta">${minutes(data)} min read</span></div></header>`;
}

function headline({ title, alternativeHeadline: deck }: Article): string {
	if (!deck) return escape(title);
	const whole = title.slice(0, -deck.length);
	const main = whole.replace(/[ ;/-]+$/, '');
	return `${escape(main)}<span class="visually-hidden" data-scope="ArticleHeader">${whole.slice(main.length)}</span><span class="deck" data-scope="ArticleHeader">${escape(deck)}</span>`;
}

function byline({ authors = [] }: Article, printed: string): string {
	let html = escape(printed);
	for (const { name } of authors)
		html = html.replace(escape(name), (found) => `<b data-scope="Names">${found}</b>`);
	return html;
}

function text({ content, endnotes = [], copyrightNotice }: Article & { content: string }): string {
	const lines = (note: string) =>
		note
			.split('\n')
			.map((line) => `<p>${escape(line)}</p>`)
			.join('');
	const corrections = endnotes.filter(({ type }) => type === 'correction');
	const notes = endnotes.filter(({ type }) => type !== 'correction');
	let number = 0;
	return `<div class="text" id="text" data-scope="ArticleBody">${corrections.map((note) => `<div class="notice" role="note" aria-label="Correction" data-scope="Notice">${lines(note.text)}</div>`).join('')}<div class="body prose" data-scope="ArticleBody">${content.replace(/<p>/g, () => `<p id="p${++number}">`)}</div>
${notes.length > 0 ? `<div class="notes" data-scope="Notes">${notes.map((note) => `<div data-type="${note.type}" data-scope="Notes">${lines(note.text)}</div>`).join('')}</div>` : ''}${copyrightNotice ? `<p class="copyright" data-scope="ArticleBody">${escape(copyrightNotice)}</p>` : ''}</div>`;
}

function turn({ days }: Library, { day: { items }, number, place }: Place): string {
	const previous = items[place - 1] ?? days[number + 1]?.items.at(-1);
	const next = items[place + 1] ?? days[number - 1]?.items[0];
	if (!previous && !next) return '';
	const link = (rel: string, label: string, to: Item | undefined) =>
		to
			? `<a rel="${rel}" href="${to.url}" data-scope="Turn"><small data-scope="Turn">${label}, ${formatDate(to.date)}</small> <span data-scope="Turn">${escape(to.data.title)}</span></a>`
			: '';
	return `<nav aria-label="Articles before and after" data-scope="Turn">${link('prev', 'Previous', previous)}
${link('next', 'Next', next)}</nav>
`;
}
