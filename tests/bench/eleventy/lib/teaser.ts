import { formatDate, formatWeekday } from './dates.ts';
import { escape } from './html.ts';
import type { Day } from './library.ts';
import type { Article, Item } from './types.ts';

const teasers = new WeakMap<Item, string>();
const numbers = new Intl.NumberFormat('en');

/** Write an article in a list of others; many pages have the same ones. */
export function teaser(item: Item): string {
	let html = teasers.get(item);
	if (html === undefined) {
		const { data, url } = item;
		html = `<li class="teaser"><h3><a href="${url}">${escape(data.title)}</a></h3>
<p class="printed">${paperAndPage(data)} · ${minutes(data)} min</p></li>
`;
		teasers.set(item, html);
	}
	return html;
}

/** Write a day and its articles, `more` where others of the day stand above. */
export function dayBlock({ date, items }: Day, more = ''): string {
	const day = new Date(date);
	return `<section class="block" id="day-${date}" aria-labelledby="day-${date}-head"><div>
<h2 id="day-${date}-head"><a href="${dayUrl(date)}"><time datetime="${date}">${formatDate(day)}</time></a></h2>
<p>${formatWeekday(day)}, ${count(items.length, `${more}article`)}</p></div>
<ul>${items.map(teaser).join('')}</ul></section>
`;
}

/** Give the address of the page of a date. */
export function dayUrl(date: string): string {
	return `/dates/${date.replaceAll('-', '/')}/`;
}

/** `1,416 articles` */
export function count(number: number, noun: string): string {
	return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `1,416` */
export function formatNumber(number: number): string {
	return number < 1000 ? String(number) : numbers.format(number);
}

/** `The Harbour Courier, page A6` */
export function paperAndPage({ publication, printPage }: Article): string {
	return escape(printPage ? `${publication}, page ${printPage}` : publication);
}

/** Minutes that an article takes to read. */
export function minutes({ wordCount }: Article): number {
	return Math.max(1, Math.round(wordCount / 238));
}
