import type { Card } from '../article/card.ts';
import type { Day, Library } from './make-library.ts';

/** Articles beside the lead: as many as stand level with it. */
const MOST_BESIDE = 4;
/** Whole days are taken until there are this many articles. */
const ENOUGH = 40;
/** Past this a day is cut short. */
const MOST = 60;

/** What the front page shows. */
export interface FrontPage {
	lead: Card;
	/** Other articles of the lead's day. */
	beside: readonly Card[];
	/** What is left of that day, and the days before it. */
	days: readonly Day[];
	/** Whether there are articles that it does not show. */
	more: boolean;
}

/** Choose what the front page shows: the newest days, led by the first page that has a text. */
export function makeFrontPage({ articles, days }: Library): FrontPage | undefined {
	const [newest, ...older] = days;
	const lead = newest?.articles.find(({ hasText }) => hasText) ?? newest?.articles[0];
	if (!newest || !lead) return undefined;

	const others = newest.articles.filter((article) => article !== lead);
	const blocks = takeDays(
		[{ ...newest, articles: others.slice(MOST_BESIDE) }, ...older],
		1 + Math.min(others.length, MOST_BESIDE),
	);
	const shown = 1 + Math.min(others.length, MOST_BESIDE) + countArticles(blocks);
	return {
		lead,
		beside: others.slice(0, MOST_BESIDE),
		days: blocks,
		more: shown < articles.length,
	};
}

function takeDays(days: readonly Day[], shown: number): Day[] {
	const taken: Day[] = [];
	for (const day of days) {
		if (shown >= ENOUGH) break;
		const articles = day.articles.slice(0, MOST - shown);
		shown += articles.length;
		if (articles.length > 0) taken.push({ ...day, articles });
	}
	return taken;
}

function countArticles(days: readonly Day[]): number {
	return days.reduce((sum, { articles }) => sum + articles.length, 0);
}
