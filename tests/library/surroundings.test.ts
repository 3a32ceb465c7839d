import { expect, test } from 'vitest';
import { makeLibrary } from '../../src/library/make-library.ts';
import { keyOfArticlePage, surroundingsOf } from '../../src/library/surroundings.ts';
import { makeCard } from '../helpers/make-article.ts';

const day = Array.from({ length: 8 }, (_, n) => makeCard({ id: `n${n}`, printPage: `A${n}` }));
const older = makeCard({ id: 'older', datePublished: '2024-02-29' });

test('a page shows its neighbours in time and the first others of its day', () => {
	const library = makeLibrary([...day, older]);
	const { previous, next, others, day: list } = surroundingsOf(library, day[2] ?? older);
	expect([previous?.id, next?.id]).toEqual(['n1', 'n3']);
	expect(others.map(({ id }) => id)).toEqual(['n0', 'n1', 'n3', 'n4', 'n5']);
	expect(list).toEqual({ path: 'articles/#day-2024-03-01', count: 8 });
	expect(surroundingsOf(library, day[0] ?? older).previous?.id).toBe('older');
	expect(surroundingsOf(library, older).others).toEqual([]);
});

test('the key of a page is another if anything that it shows is another, and else the same', () => {
	const key = (cards: typeof day, id = 'n2') => {
		const card = cards.find((one) => one.id === id) ?? older;
		return keyOfArticlePage(card, surroundingsOf(makeLibrary(cards), card));
	};
	const change = (at: number, facts: object) =>
		day.map((card, n) =>
			n === at ? makeCard({ ...card, body: [], endnotes: [], ...facts }) : card,
		);
	expect(key(change(7, { headline: 'Out of sight' }))).toBe(key(day));
	expect(key([...day, older])).toBe(key(day));
	const others = [
		key(change(2, { headline: 'Another headline' })),
		key(change(3, { headline: 'Another neighbour' })),
		key(change(5, { headline: 'Another of the day' })),
		key(day.slice(0, -1)),
		key(day.filter((_, n) => n !== 3)),
	];
	expect(new Set([key(day), ...others]).size).toBe(6);
});

test('an article that the library does not have has no surroundings', () => {
	expect(() => surroundingsOf(makeLibrary(day), older)).toThrow('older');
});
