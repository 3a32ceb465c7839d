import type { Library } from './make-library.ts';

/** Fewer articles, or fewer bars, tell nothing that the dates do not. */
const FEWEST_ARTICLES = 24;
const FEWEST_BARS = 12;
/** More would be too thin on a phone. */
const MOST_BARS = 60;
/** With a larger share of empty bars the picture is a few needles. */
const FULL_ENOUGH = 1 / 3;

const DAY = 86_400_000;

/** The units of time that bars stand for: which bar a day belongs to, and when a bar begins. */
const units = {
	day: { toIndex: toDays, toDate: (index: number) => new Date(index * DAY) },
	// Day 0 of the calendar of computers was a Thursday; weeks begin on Monday.
	week: {
		toIndex: (date: Date) => Math.floor((toDays(date) + 3) / 7),
		toDate: (index: number) => new Date((index * 7 - 3) * DAY),
	},
	month: {
		toIndex: (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
		toDate: (index: number) => new Date(Date.UTC(Math.floor(index / 12), index % 12)),
	},
	year: {
		toIndex: (date: Date) => date.getUTCFullYear(),
		toDate: (index: number) => new Date(Date.UTC(index, 0)),
	},
};

/** How many articles there are in each stretch of time. */
export interface Timeline {
	unit: keyof typeof units;
	/** Oldest first, with no gaps; each by its first day. */
	bars: ReadonlyArray<{ date: string; count: number }>;
	/** The highest bar. */
	peak: { date: string; count: number };
}

/** Count articles over time, in the finest unit that makes a readable picture; undefined if none does. */
export function makeTimeline({ articles, days }: Library): Timeline | undefined {
	const [newest, oldest] = [days[0], days.at(-1)];
	if (!newest || !oldest || articles.length < FEWEST_ARTICLES) return undefined;

	for (const unit of ['day', 'week', 'month', 'year'] as const) {
		const { toIndex, toDate } = units[unit];
		const first = toIndex(new Date(oldest.date));
		const counts = new Array<number>(toIndex(new Date(newest.date)) - first + 1);
		if (counts.length > MOST_BARS) continue;

		counts.fill(0);
		for (const {
			date,
			articles: { length },
		} of days) {
			const index = toIndex(new Date(date)) - first;
			counts[index] = (counts[index] ?? 0) + length;
		}
		const full = counts.filter((count) => count > 0).length;
		if (counts.length < FEWEST_BARS || full < counts.length * FULL_ENOUGH) return undefined;
		const bars = counts.map((count, index) => ({
			date: toDate(first + index)
				.toISOString()
				.slice(0, 10),
			count,
		}));
		return { unit, bars, peak: bars.reduce((peak, bar) => (bar.count > peak.count ? bar : peak)) };
	}
	return undefined;
}

function toDays(date: Date): number {
	return Math.floor(date.getTime() / DAY);
}
