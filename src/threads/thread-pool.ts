import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './thread.ts';

/** More threads than these gain little: the disk is shared, and each thread loads its own code. */
const MOST_THREADS = 8;
/** Fewer items than these for each thread are not worth a thread's start. */
const FEWEST_ITEMS = 64;
/** Parts that each thread's share is cut into, so that none waits long for the last one. */
const PARTS = 8;

/** A function that a module exports to be called in threads: it gets some of the items at a time. */
export type ThreadTask<Item, Context, Result> = (
	items: Item[],
	context: Context,
) => Promise<Result[]> | Result[];

/**
 * Threads that work through lists of items, and stay alive for the next list.
 *
 * A thread takes the next items off the list by itself, so that it never waits for the main thread.
 */
export class ThreadPool {
	#threads: readonly Worker[] = [];

	/**
	 * Give what an exported function of a module makes of each item, in the order of the items.
	 *
	 * `context` goes to each call. Items, context and results have to be structured-cloneable. Throws
	 * what the first call that fails throws. One list at a time.
	 */
	async map<Item, Context, Result>(
		task: { module: URL; name: string },
		items: readonly Item[],
		context: Context,
	): Promise<Result[]> {
		if (items.length === 0) return [];
		const most = Math.min(availableParallelism(), MOST_THREADS);
		const count = Math.min(most, Math.ceil(items.length / FEWEST_ITEMS));
		const job: Job = {
			module: task.module.href,
			name: task.name,
			items,
			context,
			next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
			step: Math.ceil(items.length / count / PARTS),
		};
		while (this.#threads.length < count) this.#start();
		const workers = this.#threads.slice(0, count).map((thread) => work(thread, job));
		// Once one fails the others find nothing left to take, and are waited for: what they still say
		// would be taken for an answer to the next list.
		for (const worker of workers) worker.catch(() => Atomics.store(job.next, 0, items.length));
		await Promise.allSettled(workers);
		const parts = (await Promise.all(workers)).flat();
		return parts
			.toSorted((a, b) => a.start - b.start)
			.flatMap(({ results }) => results as Result[]);
	}

	/** End all threads. */
	async close(): Promise<void> {
		await Promise.all(this.#threads.map((thread) => thread.terminate()));
	}

	#start(): void {
		const thread = new Worker(new URL('./thread.ts', import.meta.url));
		// It holds up nothing while it waits for work.
		thread.unref();
		thread.once('exit', () => {
			this.#threads = this.#threads.filter((other) => other !== thread);
		});
		this.#threads = [...this.#threads, thread];
	}
}

function work(thread: Worker, job: Job): Promise<Array<{ start: number; results: unknown[] }>> {
	return new Promise((resolve, reject) => {
		const settle = (act: () => void) => {
			thread.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
			act();
		};
		const onMessage = (outcome: Outcome) =>
			settle(() => ('error' in outcome ? reject(outcome.error) : resolve(outcome.parts)));
		const onError = (error: unknown) => settle(() => reject(error));
		const onExit = () => settle(() => reject(new Error('A thread ended before its work was done')));
		thread.ref();
		thread.on('message', onMessage).on('error', onError).on('exit', onExit).postMessage(job);
	});
}
