import { expect, test } from 'vitest';
import type { Card } from '../../src/article/card.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { keyOfArticlePage, surroundingsOf } from '../../src/library/surroundings.ts';
import { makeCard } from '../helpers/make-article.ts';

const day = Array.from({ length: 12 }, (_, n) =>
	makeCard({ id: `n${n}`, printPage: `A${n}`, publication: n > 9 ? 'Ledger' : 'Post' }),
);
const older = makeCard({ id: 'older', datePublished: '2024-02-29' });
const library = makeLibrary([...day, older]);

const around = (card: Card | undefined, of = library) => surroundingsOf(of, card ?? older);
const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id);

test('a page shows what is before and after it in time', () => {
	expect(idsOf([around(day[2]).previous, around(day[2]).next] as Card[])).toEqual(['n1', 'n3']);
	expect(around(day[0]).previous?.id).toBe('older');
	expect(around(day[11]).next).toBeUndefined();
	expect(around(day[2]).day).toEqual({ count: 12 });
});

test('a page shows its issue in the order of pages, itself in the middle where that can be', () => {
	const issueOf = (n: number) => around(day[n]).issue;
	expect(idsOf(issueOf(5).articles)).toEqual(['n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8']);
	expect(idsOf(issueOf(0).articles)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
	expect(idsOf(issueOf(9).articles)).toEqual(['n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9']);
	expect(issueOf(5)).toMatchObject({ number: 6, count: 10 });
	expect(around(older).issue).toMatchObject({ number: 1, count: 1 });
});

test('what other publications have of the day stands apart from the issue', () => {
	expect(idsOf(around(day[0]).others)).toEqual(['n10', 'n11']);
	expect(idsOf(around(day[11]).others)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
	expect(around(older).others).toEqual([]);
});

const by = (id: string, datePublished: string, name: string, location: string | null = null) =>
	makeCard({ id, datePublished, authors: [{ name, location, role: null }] });
const filed = [
	by('first', '2024-04-01', 'Ana Ruiz', 'Lima'),
	by('second', '2024-04-02', 'Ana Ruiz'),
	by('third', '2024-04-03', 'Bo Chen', 'Lima'),
	by('fourth', '2024-04-04', 'Ana Ruiz', 'Lima'),
	by('fifth', '2024-04-05', 'Ana Ruiz', 'Lima'),
	by('sixth', '2024-04-06', 'Cy Dow', 'Lima'),
];

test('a page shows the nearest articles of its authors and of where it was filed from, none twice', () => {
	const of = makeLibrary(filed.toReversed());
	const { people, places } = around(filed[3], of);
	expect(people.map(({ name, article }) => [name, article.id])).toEqual([
		['Ana Ruiz', 'second'],
		['Ana Ruiz', 'fifth'],
	]);
	expect(places.map(({ name, article }) => [name, article.id])).toEqual([
		['Lima', 'third'],
		['Lima', 'sixth'],
	]);
	expect(around(filed[1], of).places).toEqual([]);
});

test('the key of a page is another if anything that it shows is another, and else the same', () => {
	const key = (cards: readonly Card[], id: string) => {
		const card = cards.find((one) => one.id === id) ?? older;
		return keyOfArticlePage(card, around(card, makeLibrary(cards)));
	};
	const change = (cards: readonly Card[], at: number, facts: object) =>
		cards.map((card, n) =>
			n === at ? makeCard({ ...card, body: [], endnotes: [], ...facts }) : card,
		);
	const same = key(day, 'n2');
	expect(key(change(day, 7, { headline: 'Out of sight' }), 'n2')).toBe(same);
	expect(key([...day, older], 'n2')).toBe(same);
	const others = [
		change(day, 2, { headline: 'Another headline' }),
		change(day, 3, { headline: 'Another neighbour' }),
		change(day, 5, { headline: 'Another of the issue' }),
		change(day, 10, { headline: 'Another of the day' }),
		change(day, 10, { publication: 'Post' }),
		day.slice(0, -1),
		day.filter((_, n) => n !== 9),
		day.filter((_, n) => n !== 3),
	].map((cards) => key(cards, 'n2'));
	expect(new Set([same, ...others]).size).toBe(9);
	const near = [
		filed,
		change(filed, 1, { headline: 'Another by her' }),
		change(filed, 5, { headline: 'Another from there' }),
		change(filed, 2, { authors: [] }),
	].map((cards) => key(cards, 'fourth'));
	expect(new Set(near).size).toBe(4);
});

test('one more article is news on few pages, however many its author has written', () => {
	const many = Array.from({ length: 90 }, (_, n) =>
		by(`n${n}`, new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10), 'Ana Ruiz', 'Lima'),
	);
	const keys = (cards: readonly Card[]) => {
		const of = makeLibrary(cards);
		return new Map(cards.map((card) => [card.id, keyOfArticlePage(card, around(card, of))]));
	};
	const [before, after] = [keys(many.filter((_, n) => n !== 40)), keys(many)];
	const changed = [...before].filter(([id, key]) => after.get(id) !== key);
	expect(changed.length).toBeLessThan(12);
});

test('an article that the library does not have has no surroundings', () => {
	expect(() => around(older, makeLibrary(day))).toThrow('older');
});
