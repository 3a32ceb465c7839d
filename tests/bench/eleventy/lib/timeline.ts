import { formatMonth, formatShortMonth } from './dates.ts';
import { count } from './teaser.ts';
import type { Item } from './types.ts';

/** Fewer months make no picture. */
const FEWEST = 12;

/** Draw how many articles there are in each month; items are newest first. */
export function timeline(items: readonly Item[]): string {
	const [newest, oldest] = [items[0], items.at(-1)];
	if (!newest || !oldest) return '';
	const start = monthOf(oldest);
	const counts = new Array<number>(monthOf(newest) - start + 1).fill(0);
	if (counts.length < FEWEST) return '';
	for (const item of items) {
		const month = monthOf(item) - start;
		counts[month] = (counts[month] ?? 0) + 1;
	}
	const peak = Math.max(...counts);
	const toDate = (index: number) => new Date(Date.UTC(2000, start - 24_000 + index));
	const bars = counts.map((number, index) => {
		const height = Math.ceil((number / peak) * 100);
		const mark = number === peak ? ' data-peak=""' : '';
		return number > 0
			? `<rect x="${index * 10 + 0.75}" y="${100 - height}" width="8.5" height="${height}"${mark} data-scope="Timeline"></rect>`
			: '';
	});
	const labels = [0, 0.25, 0.5, 0.75, 1].map((share) => {
		const date = toDate(Math.round(share * (counts.length - 1)));
		return `<span data-scope="Timeline">${formatShortMonth(date)}</span>`;
	});
	return `<div class="timeline" data-scope="Timeline"><svg role="img" aria-label="Articles by month. Most: ${count(peak, 'article')}, ${formatMonth(toDate(counts.indexOf(peak)))}" viewBox="0 0 ${counts.length * 10} 100" preserveAspectRatio="none" data-scope="Timeline">${bars.join('')}</svg><div aria-hidden="true" data-scope="Timeline">${labels.join('')}</div></div>`;
}

/** Months since the year 0. */
function monthOf({ date }: Item): number {
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
