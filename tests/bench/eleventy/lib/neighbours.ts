import { formatDate } from './dates.ts';
import { escape } from './html.ts';
import type { Library, Place, Seat } from './library.ts';
import { dayUrl, teaser } from './teaser.ts';
import type { Item } from './types.ts';

/** Articles of an issue, its own among them; more are behind a link. */
const MOST_OF_ISSUE = 7;
/** People and places of whom other articles are shown. */
const MOST_NAMES = 3;

/** Write what else its issue has, other papers of its day, its people and its places. */
export function neighbours({ inTime }: Library, place: Place): string {
	const { day, time, issue, people, towns } = place;
	const { numbers, others } = issue.group;
	const last = Math.max(0, numbers.length - MOST_OF_ISSUE);
	const from = Math.min(Math.max(0, issue.turn - (MOST_OF_ISSUE >> 1)), last);
	const round = numbers.slice(from, from + MOST_OF_ISSUE).map((number) => inTime[number] as Item);
	const shown = new Set([...round, ...others]);
	const own = inTime[time];
	let html = '';
	if (numbers.length > 1) {
		const items = round.map((item) => (item === own ? here(item) : teaser(item)));
		html += `<div class="near"><h2 id="same-issue">Same issue <small>${issue.turn + 1} of ${numbers.length}</small></h2>
<ol>${items.join('')}</ol></div>
`;
	}
	if (others.length > 0) html += near('same-day', 'Same day', others.map(teaser));
	if (day.items.length > shown.size)
		html += `<a class="more" href="${dayUrl(day.date)}">All ${day.items.length} articles of this day</a>
`;
	for (const [id, heading, seats] of [
		['same-people', 'Same people', people],
		['same-places', 'Same places', towns],
	] as const) {
		const items = [...seats]
			.slice(0, MOST_NAMES)
			.flatMap(([name, seat]) => nearest(inTime, seat, shown).map((item) => named(item, name)));
		if (items.length > 0) html += near(id, heading, items);
	}
	return html;
}

/** Find the article before one of a group and the one after it that are not shown yet. */
function nearest(inTime: readonly Item[], { group, turn }: Seat, shown: Set<Item>): Item[] {
	const find = (step: number) => {
		for (let at = turn + step; at >= 0 && at < group.numbers.length; at += step) {
			const item = inTime[group.numbers[at] as number];
			if (item && !shown.has(item)) return [item];
		}
		return [];
	};
	const found = [...find(-1), ...find(1)];
	for (const item of found) shown.add(item);
	return found;
}

function near(id: string, heading: string, items: readonly string[]): string {
	return `<div class="near"><h2 id="${id}">${heading}</h2>
<ul>${items.join('')}</ul></div>
`;
}

function here({ data }: Item): string {
	return `<li class="teaser" aria-current="page"><h3>${escape(data.title)}</h3>
<p class="printed">This article</p></li>
`;
}

function named({ data, date, url }: Item, name: string): string {
	return `<li class="teaser"><h3><a href="${url}">${escape(data.title)}</a></h3>
<p class="printed">${escape(name)} · ${formatDate(date)}</p></li>
`;
}
