import { expect, test } from 'vitest';
import { makeLibrary } from '../../src/library/make-library.ts';
import { makeTimeline } from '../../src/library/make-timeline.ts';
import { makeCard } from '../helpers/make-article.ts';

const DAY = 86_400_000;

/** Articles that come so many days apart, the first on a Wednesday. */
function timelineOf(articles: number, daysApart: number) {
	const first = Date.UTC(2017, 0, 4);
	return makeTimeline(
		makeLibrary(
			Array.from({ length: articles }, (_, n) => {
				const date = new Date(first + n * daysApart * DAY).toISOString().slice(0, 10);
				return makeCard({ id: `n${n}`, datePublished: date });
			}),
		),
	);
}

test.each([
	[30, 1, 'day', '2017-01-04'],
	[60, 5, 'week', '2017-01-02'],
	[60, 20, 'month', '2017-01-01'],
	[60, 100, 'year', '2017-01-01'],
])('%i articles, one in %i days, are counted by the %s', (articles, daysApart, unit, firstBar) => {
	const timeline = timelineOf(articles, daysApart);
	expect(timeline?.unit).toBe(unit);
	expect(timeline?.bars[0]?.date).toBe(firstBar);
	expect(timeline?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(articles);
	expect(timeline?.peak.count).toBe(Math.max(...(timeline?.bars ?? []).map(({ count }) => count)));
});

test('few articles, or articles of few days, are not drawn', () => {
	expect(timelineOf(0, 1)).toBeUndefined();
	expect(timelineOf(12, 1)).toBeUndefined();
	expect(timelineOf(40, 0)).toBeUndefined();
});
