import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { ThreadTask } from './thread-pool.ts';

/** A list to be worked through together with other threads. */
export interface Job {
	/** Address of the module, and the name under which it exports the function. */
	module: string;
	name: string;
	items: readonly unknown[];
	context: unknown;
	/** Index of the next item that no thread has taken; shared. */
	next: Int32Array;
	/** Items to take at a time. */
	step: number;
}

/** What a thread made of the parts that it took, each with the index of its first item. */
export type Outcome = { parts: Array<{ start: number; results: unknown[] }> } | { error: unknown };

// As Astro does in the main thread: loading the code of a task takes half the time from the second time on.
enableCompileCache();

parentPort?.on('message', (job: Job) => {
	void work(job).then(
		(parts) => tell({ parts }),
		(error: unknown) => tell({ error }),
	);
});

async function work({ module, name, items, context, next, step }: Job) {
	const exported = (await import(module)) as Record<string, ThreadTask<unknown, unknown, unknown>>;
	const task = exported[name];
	if (!task) throw new TypeError(`${module} exports no ${name}`);
	const parts: Array<{ start: number; results: unknown[] }> = [];
	for (;;) {
		const start = Atomics.add(next, 0, step);
		if (start >= items.length) return parts;
		parts.push({ start, results: await task(items.slice(start, start + step), context) });
	}
}

function tell(outcome: Outcome): void {
	parentPort?.postMessage(outcome);
}
