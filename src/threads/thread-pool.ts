import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Part, takeAll, takeParts } from './take-parts.ts';
import type { Job, Outcome } from './thread.ts';

/** Beside the main thread, which has work of its own. More gain little: the disk is shared. */
const MOST_THREADS = Math.min(7, Math.max(1, availableParallelism() - 1));
/** Fewer items than these for each thread are not worth a thread's start. */
const FEWEST_ITEMS = 64;
/** Parts that each thread's share is cut into, so that none waits long for the last one. */
const PARTS = 16;

/** A function that a module exports to be called in threads: it gets some of the items at a time. */
export type ThreadTask<Item, Context, Result> = (
	items: Item[],
	context: Context,
) => Promise<Result[]> | Result[];

/** What a pool is to do with a list. */
export interface PoolWork<Item, Context, Result> {
	/** Address of a module, and the name under which it exports the function to call. */
	module: URL;
	name: string;
	/** Goes to each call. It, the items and the results have to be structured-cloneable. */
	context: Context;
	/** The same for the main thread, where that has nothing else to do: then it takes its share. */
	here?: (items: Item[]) => Promise<Result[]>;
}

/**
 * Threads that work through lists of items, and stay alive for the next list.
 *
 * Each takes the next items off the list by itself, so that none waits for the main thread.
 */
export class ThreadPool {
	#threads: readonly Worker[] = [];

	/**
	 * Give what a function makes of each item, in the order of the items. One list at a time.
	 *
	 * Throws what one of the calls that fail throws; no thread begins another call then.
	 */
	async map<Item, Context, Result>(
		items: readonly Item[],
		{ module, name, context, here }: PoolWork<Item, Context, Result>,
	): Promise<Result[]> {
		const shares = Math.ceil(items.length / FEWEST_ITEMS);
		const count = Math.min(MOST_THREADS, here ? shares - 1 : shares);
		const job: Job = {
			module: module.href,
			name,
			context,
			items,
			next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
			step: Math.max(1, Math.ceil(items.length / PARTS / (count + 1))),
		};
		while (this.#threads.length < count) this.#start();
		const workers = this.#threads.slice(0, Math.max(0, count)).map((thread) => work(thread, job));
		if (here) workers.push(takeParts(job, (taken) => here(taken as Item[])));
		for (const worker of workers) worker.catch(() => takeAll(job));
		// All are waited for: what one still says would be taken for an answer to the next list.
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

function work(thread: Worker, job: Job): Promise<Part[]> {
	return new Promise((resolve, reject) => {
		const settle = (act: () => void) => {
			thread.off('message', onMessage).off('messageerror', onError);
			thread.off('error', onError).off('exit', onExit).unref();
			act();
		};
		const onMessage = (outcome: Outcome) =>
			settle(() => ('error' in outcome ? reject(outcome.error) : resolve(outcome.parts)));
		const onError = (error: unknown) => settle(() => reject(error));
		const onExit = () => settle(() => reject(new Error('A thread ended before its work was done')));
		thread.ref();
		thread.on('message', onMessage).on('messageerror', onError);
		thread.on('error', onError).on('exit', onExit);
		try {
			thread.postMessage(job);
		} catch (error) {
			onError(error);
		}
	});
}
