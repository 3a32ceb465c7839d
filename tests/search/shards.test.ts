import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/search/bytes.ts';
import { readColumns, toColumn, valueFacets, writeColumns } from '../../src/search/columns.ts';
import { readPlaceShard, writePlaceShard } from '../../src/search/place-shard.ts';
import { readBlocks, writeBlocks } from '../../src/search/root.ts';
import { compareWords } from '../../src/search/word-list.ts';
import { readWordShard, writeWordShard } from '../../src/search/word-shard.ts';

const words = fc
	.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { minLength: 1 })
	.map((list) => list.map((word) => word.replaceAll(' ', '')).filter(Boolean))
	.map((list) => [...new Set(list)].sort(compareWords));
const rising = fc
	.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 40 })
	.map((list) => list.sort((a, b) => a - b));

test('numbers and texts are read as they were written', () => {
	const number = fc.oneof(fc.nat(300), fc.maxSafeNat());
	fc.assert(
		fc.property(fc.array(number), fc.string({ unit: 'grapheme' }), (numbers, text) => {
			const writer = new ByteWriter();
			for (const own of numbers) writer.number(own);
			writer.text(text);
			const reader = new ByteReader(writer.finish());
			expect(numbers.map(() => reader.number())).toEqual(numbers);
			expect(reader.text()).toBe(text);
			expect(() => reader.byte()).toThrow(RangeError);
		}),
	);
});

test('each word of a shard has its articles', () => {
	const entry = rising.chain((articles) =>
		fc.record({
			articles: fc.constant(Uint32Array.from(articles)),
			strengths: fc.uint8Array({
				...{ minLength: articles.length, maxLength: articles.length },
				max: 15,
			}),
		}),
	);
	fc.assert(
		fc.property(words, fc.infiniteStream(entry), (list, stream) => {
			const entries = [...stream.take(list.length)];
			const shard = readWordShard(writeWordShard(list, entries));
			expect(shard.words).toEqual(list);
			expect(list.map((_, place) => shard.entryAt(place))).toEqual(entries);
		}),
	);
});

test('each word of a shard has its places, and a pair has no neighbours', () => {
	const places = fc.array(fc.tuple(fc.nat(99), rising), { minLength: 1, maxLength: 9 });
	const entry = places.map((list) => {
		let article = -1;
		const all = list.flatMap(([step, own]) => {
			article += step + 1;
			return own.map((place) => [article, place] as const);
		});
		return {
			articles: Uint32Array.from(all, ([own]) => own),
			places: Uint32Array.from(all, ([, place]) => place),
			before: Uint8Array.from(all, ([own]) => own % 128),
			behind: Uint8Array.from(all, ([, place]) => place % 128),
		};
	});
	fc.assert(
		fc.property(words, fc.infiniteStream(entry), fc.nat(2), (list, stream, every) => {
			const named = list
				.map((word, at) => (at % 3 < every ? `${word} x` : word))
				.sort(compareWords);
			const entries = [...stream.take(list.length)];
			const shard = readPlaceShard(writePlaceShard(named, entries));
			expect(shard.words).toEqual(named);
			for (const [at, own] of entries.entries()) {
				const none = new Uint8Array(own.articles.length);
				const isPair = named[at]?.includes(' ');
				expect(shard.entryAt(at)).toEqual(isPair ? { ...own, before: none, behind: none } : own);
			}
		}),
	);
});

test('columns and blocks are read as they were written', () => {
	const article = fc.record({
		date: fc.date({
			noInvalidDate: true,
			min: new Date('0000-01-01'),
			max: new Date('9999-12-31'),
		}),
		length: fc.nat(100_000),
		names: fc.array(fc.constantFrom('Ébène', 'Fog', 'Tide'), { maxLength: 3 }),
	});
	fc.assert(
		fc.property(fc.array(article), (articles) => {
			const columns = {
				dates: articles.map(({ date }) => date.toISOString().slice(0, 10)).sort(),
				lengths: articles.map(({ length }) => length),
				values: valueFacets.map(() => toColumn(articles.map(({ names }) => names))),
			};
			expect(readColumns(writeColumns(columns))).toEqual(columns);
		}),
	);
	const blocks = {
		starts: [0, 3, 900],
		names: ['0123456789ab.bin', 'ffeeddccbb00.bin', '000000000000.bin'],
	};
	expect(readBlocks(writeBlocks(blocks))).toEqual(blocks);
});
