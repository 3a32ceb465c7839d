import { afterAll, expect, test } from 'vitest';
import { ThreadPool } from '../../src/threads/thread-pool.ts';

const pool = new ThreadPool();
afterAll(() => pool.close());

const module = new URL('./tasks.ts', import.meta.url);
const numbers = Array.from({ length: 1000 }, (_, number) => number);

test('results come in the order of the items, from several threads, list after list', async () => {
	for (const factor of [2, 3]) {
		const results = await pool.map({ module, name: 'multiply' }, numbers, factor);
		expect(results).toEqual(numbers.map((number) => number * factor));
	}
});

test('nothing is done for no items', async () => {
	expect(await pool.map({ module, name: 'missing' }, [], null)).toEqual([]);
});

test('what a call throws is thrown, and the pool goes on', async () => {
	await expect(pool.map({ module, name: 'fail' }, numbers, null)).rejects.toThrow('It is item 0');
	await expect(pool.map({ module, name: 'missing' }, [1], null)).rejects.toThrow('missing');
	expect(await pool.map({ module, name: 'multiply' }, [1, 2], 2)).toEqual([2, 4]);
});

test('a thread that ends is an error, not silence, and its place is taken by another', async () => {
	await expect(pool.map({ module, name: 'exit' }, [1], null)).rejects.toThrow('ended');
	expect(await pool.map({ module, name: 'multiply' }, numbers, 1)).toEqual(numbers);
});
