import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { type Part, type SharedList, takeParts } from './take-parts.ts';
import type { ThreadTask } from './thread-pool.ts';

/** A list, and what is to be made of it. */
export interface Job extends SharedList {
	/** Address of the module, and the name under which it exports the function. */
	module: string;
	name: string;
	context: unknown;
}

/** What a thread made of the parts that it took. */
export type Outcome = { parts: Part[] } | { error: unknown };

// As Astro does in the main thread: from the second time on, the code of a task loads in half the time.
enableCompileCache();

parentPort?.on('message', (job: Job) => {
	void work(job).then(
		(parts) => tell({ parts }),
		(error: unknown) => tell({ error }),
	);
});

async function work({ module, name, context, ...list }: Job): Promise<Part[]> {
	const exported = (await import(module)) as Record<string, ThreadTask<unknown, unknown, unknown>>;
	const task = exported[name];
	if (!task) throw new TypeError(`${module} exports no ${name}`);
	return takeParts(list, (items) => task(items, context));
}

function tell(outcome: Outcome): void {
	parentPort?.postMessage(outcome);
}
