import { formatDate } from '../lib/dates.ts';
import { escape, readOpening } from '../lib/html.ts';
import { libraryOf } from '../lib/library.ts';
import { look } from '../lib/look.ts';
import { page } from '../lib/page.ts';
import { count, dayBlock, minutes, paperAndPage, teaser } from '../lib/teaser.ts';
import type { Item, PageData } from '../lib/types.ts';
import { ways } from '../lib/ways.ts';

/** The front page: counts, and the newest days, led by one article. */
export const data = { permalink: 'index.html' };

/** What the real site can be followed by. */
const feeds = [
	{ file: 'feed.xml', type: 'rss+xml', name: 'RSS' },
	{ file: 'atom.xml', type: 'atom+xml', name: 'Atom' },
	{ file: 'feed.json', type: 'feed+json', name: 'JSON' },
];

export function render({ collections }: PageData): string {
	const library = libraryOf(collections.articles);
	const { items, days } = library;
	const [newest, oldest] = [days[0], days.at(-1)];
	const [lead, ...others] = newest?.items ?? [];
	if (!newest || !oldest || !lead) throw new Error('There are no articles');
	const publications = new Set(items.map((item) => item.data.publication)).size;
	const beside = others.slice(0, 4);
	let shown = 1 + beside.length;
	const blocks: string[] = [];
	for (const day of days) {
		if (shown >= 40) break;
		const left = (day === newest ? others.slice(4) : day.items).slice(0, 60 - shown);
		shown += left.length;
		const more = day === newest ? 'more ' : '';
		if (left.length > 0) blocks.push(dayBlock({ ...day, items: left }, more));
	}
	const all = count(items.length, 'article');
	const rest = `<p data-scope="Front"><a href="/articles/" data-scope="Front">All ${all}</a></p>`;
	return page({
		kind: 'front',
		title: look.title,
		current: 'front',
		head: feeds
			.map(
				({ file, type }) =>
					`<link rel="alternate" type="application/${type}" title="${look.name}" href="/${file}">`,
			)
			.join(''),
		main: `<main id="text" data-scope="ListPage">
<header data-scope="FrontHeader"><h1 data-scope="FrontHeader">${escape(look.title)}</h1>
<p data-scope="FrontHeader">${all} from ${count(publications, 'publication')}<br data-scope="FrontHeader">
${formatDate(oldest.items[0]?.date ?? lead.date)} to ${formatDate(lead.date)}</p></header>
${ways(library)}
<div class="first" data-scope="Front">${writeLead(lead)}${beside.length > 0 ? `<ul data-scope="Front">${beside.map(teaser).join('')}</ul>` : ''}</div>
${blocks.join('')}${shown < items.length ? rest : ''}
<p class="feeds"><a href="/feeds/">Feeds</a> ${feeds.map(({ file, name }) => `<a href="/${file}">${name}</a>`).join(' ')}</p>
</main>`,
	});
}

function writeLead({ data: article, url, templateContent }: Item): string {
	const label = article.kicker ?? article.printSection ?? article.printColumn;
	const names = (article.authors ?? []).map(({ name }) => escape(name)).join(', ');
	return `<div class="lead" data-scope="Lead"><div data-scope="Lead">${label ? `<div class="kicker">${escape(label)}</div>` : ''}
<h2 data-scope="Lead"><a href="${url}" data-scope="Lead">${escape(article.title)}</a></h2>
<p class="standfirst" data-scope="Lead">${escape(readOpening(templateContent, 420))}</p></div>
<p class="printed">${paperAndPage(article)} · ${names ? `${names} · ` : ''}${minutes(article)} min</p></div>`;
}
