import { formatDate } from './dates.ts';
import { escape } from './html.ts';
import type { Article } from './types.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Write an article as a footnote cites it. */
export function cite(data: Article, date: string): string {
	const { authors = [], title, publication, printPage } = data;
	const names = list.format(authors.map(({ name }) => name));
	const parts = [names, `“${title}”`, publication, formatDate(new Date(date)), printPage];
	return `<div class="cite"><h2 id="cite">Cite</h2>
<p class="citation">${escape(parts.filter(Boolean).join(', '))}.</p>
<button type="button" class="scripted" data-action="cite">Copy citation</button></div>`;
}
