import { afterAll, expect, test } from 'vitest';
import { ThreadPool } from '../../src/threads/thread-pool.ts';

const pool = new ThreadPool();
afterAll(() => pool.close());

const module = new URL('./tasks.ts', import.meta.url);
const numbers = Array.from({ length: 1000 }, (_, number) => number);

test('results come in the order of the items, from several threads, list after list', async () => {
	for (const factor of [2, 3]) {
		const results = await pool.map(numbers, { module, name: 'multiply', context: factor });
		expect(results).toEqual(numbers.map((number) => number * factor));
	}
});

test('the main thread takes its share where it can, and all of a short list', async () => {
	let taken = 0;
	const here = async (items: number[]) => {
		taken += items.length;
		return items;
	};
	const work = { module, name: 'dawdle', context: 200, here };
	expect(await pool.map(numbers, work)).toEqual(numbers);
	expect(taken).toBeGreaterThan(0);
	taken = 0;
	expect(await pool.map(numbers.slice(0, 9), work)).toEqual(numbers.slice(0, 9));
	expect(taken).toBe(9);
});

test('nothing is done for no items', async () => {
	expect(await pool.map([], { module, name: 'missing', context: null })).toEqual([]);
});

test('what a call throws is thrown, and the pool goes on', async () => {
	for (const bad of [0, 500, 999]) {
		const work = { module, name: 'failOver', context: bad };
		await expect(pool.map(numbers, work)).rejects.toThrow(`It is item ${bad}`);
	}
	await expect(pool.map([1], { module, name: 'missing', context: null })).rejects.toThrow(
		'missing',
	);
	expect(await pool.map([1, 2], { module, name: 'multiply', context: 2 })).toEqual([2, 4]);
});

test('what cannot be handed to a thread is an error, and holds up nothing', async () => {
	const work = { module, name: 'multiply', context: () => 1 };
	await expect(pool.map(numbers, work)).rejects.toThrow('could not be cloned');
	expect(await pool.map(numbers, { ...work, context: 1 })).toEqual(numbers);
});

test('a thread that ends is an error, not silence, and its place is taken by another', async () => {
	await expect(pool.map([1], { module, name: 'exit', context: null })).rejects.toThrow('ended');
	expect(await pool.map(numbers, { module, name: 'multiply', context: 1 })).toEqual(numbers);
});
