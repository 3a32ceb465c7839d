import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../src/browser/text/passage.ts';
import { findPassage } from '../../src/browser/marks/find-passage.ts';
import { findSimilar } from '../../src/browser/marks/find-similar.ts';

const CONTEXT = 32;

/** A text of few words, so that many of its passages are there more than once. */
const text = fc
	.array(fc.constantFrom('tide', 'buoy', 'the', 'fog', 'was', 'Größe', 'زورق', '船'), {
		minLength: 40,
		maxLength: 120,
	})
	.map((words) => words.join(' '));

test('a passage is found at its place, whatever is the same elsewhere', () => {
	fc.assert(
		fc.property(text, fc.nat(), fc.integer({ min: 1, max: 60 }), (words, at, length) => {
			const passage = passageIn(words, at % (words.length - 1), length);
			expect(findPassage(words, passage)).toEqual({
				start: passage.start,
				end: passage.start + passage.exact.length,
				isSure: true,
			});
		}),
	);
});

test('a passage keeps its place among its words, and is sure, after any edit elsewhere', () => {
	fc.assert(
		fc.property(
			text,
			fc.nat(),
			fc.integer({ min: 1, max: 60 }),
			fc.string({ maxLength: 200 }),
			fc.nat({ max: 100 }),
			fc.boolean(),
			(words, at, length, put, taken, isBefore) => {
				const start = at % (words.length - 1);
				// No word of the text is like it, so that its place is beyond doubt.
				const marked = `${words.slice(0, start)}«${words.slice(start, start + length)}»${words.slice(start + length)}`;
				const passage = passageIn(marked, start, length + 2);
				const end = start + passage.exact.length;
				const edited = isBefore
					? put + marked.slice(Math.min(taken, Math.max(0, start - CONTEXT)))
					: marked.slice(0, Math.max(end + CONTEXT, marked.length - taken)) + put;
				const found = findPassage(edited, passage);
				expect(found?.isSure).toBe(true);
				expect(found && edited.slice(found.start, found.end)).toBe(passage.exact);
				expect(found?.start).toBe(edited.indexOf('«'));
			},
		),
	);
});

test('of several places the one among the same words is taken, though another is nearer', () => {
	const before = 'First the buoy went out. Then the fog came. At last the buoy went out again.';
	const passage = passageIn(before, before.lastIndexOf('the buoy'), 'the buoy went out'.length);
	const after = `${'Much was put in front of it all, twice over. '.repeat(2)}${before}`;
	expect(findPassage(after, passage)).toMatchObject({
		start: after.lastIndexOf('the buoy'),
		isSure: true,
	});
});

test('words that were mended are found, and said not to be sure', () => {
	const before = 'The dredger Patience brought up a piano on Monday, and three bicycles.';
	const after = before
		.replace('Patience brought', 'Patience has brought')
		.replace('piano', 'paino');
	const passage = passageIn(before, 4, 'dredger Patience brought up a piano'.length);
	const found = findPassage(after, passage);
	expect(found?.isSure).toBe(false);
	expect(found && after.slice(found.start, found.end)).toBe(
		'dredger Patience has brought up a paino',
	);
});

test('a passage of many pages is found by its ends after an edit, and said not to be sure', () => {
	const sentences = Array.from(
		{ length: 90 },
		(_, n) => `On day ${n * 7} buoy ${n * n} was counted.`,
	);
	const before = `It began so. ${sentences.join(' ')} It ended so.`;
	const passage = passageIn(before, 13, before.length - 26);
	expect(passage.exact.length).toBeGreaterThan(2000);
	const after = before.replace('buoy 1600', 'no buoy at all').replace('day 7 ', 'day seven ');
	const found = findPassage(after, passage);
	expect(found?.isSure).toBe(false);
	expect(found && after.slice(found.start, found.end)).toBe(after.slice(13, -13));
	expect(findPassage(after.slice(0, after.length / 2), passage)).toBeUndefined();
});

test('a word that stands there once, among other words than before, is not sure', () => {
	const passage = passageIn('It was the fog that rang the bell in the night of the flood.', 11, 3);
	expect(
		findPassage('Nobody wrote of any fog in all of that long and quiet year.', passage),
	).toMatchObject({ isSure: false });
});

test('what is no more is not found: no other words stand for it', () => {
	const passage = passageIn('The harbour board met for eleven minutes on Tuesday.', 4, 40);
	expect(
		findPassage('Oyster growers have been renting mud that is not there.', passage),
	).toBeUndefined();
	expect(findPassage('A tank.', { ...passage, exact: 'bank' })).toBeUndefined();
});

test('a place that is similar has no more errors than it is said to have', () => {
	const letters = (minLength: number, maxLength: number) =>
		fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength });
	const edit = fc.tuple(fc.nat(), fc.nat({ max: 1 }), letters(0, 2));
	const property = fc.property(
		letters(0, 20),
		letters(12, 20),
		letters(0, 20),
		fc.array(edit, { maxLength: 3 }),
		(before, some, after, edits) => {
			let like = some;
			for (const [place, taken, put] of edits) {
				const at = place % (like.length + 1);
				like = like.slice(0, at) + put + like.slice(at + taken);
			}
			const all = before + like + after;
			const found = findSimilar(all, some);
			for (const { start, end, errors } of found)
				expect(distance(all.slice(start, end), some)).toBe(errors);
			const least = leastDistance(all, some);
			const best = Math.min(...found.map(({ errors }) => errors));
			expect(best).toBe(least <= some.length / 4 ? least : Infinity);
		},
	);
	fc.assert(property, { numRuns: 60 });
});

function passageIn(words: string, start: number, length: number): Passage & { start: number } {
	const end = Math.min(words.length, start + length);
	return {
		exact: words.slice(start, end),
		prefix: words.slice(Math.max(0, start - CONTEXT), start),
		suffix: words.slice(end, end + CONTEXT),
		start,
		paragraph: 1,
	};
}

/** By the plain table. */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, n) => n);
	for (const [n, sign] of [...one].entries()) {
		const next = [n + 1];
		for (let m = 1; m <= other.length; m += 1)
			next.push(
				Math.min(
					(next[m - 1] ?? 0) + 1,
					(row[m] ?? 0) + 1,
					(row[m - 1] ?? 0) + (other[m - 1] === sign ? 0 : 1),
				),
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}

function leastDistance(all: string, some: string): number {
	let least = some.length;
	for (let start = 0; start <= all.length; start += 1)
		for (let end = start; end <= Math.min(all.length, start + some.length * 2); end += 1)
			least = Math.min(least, distance(all.slice(start, end), some));
	return least;
}
