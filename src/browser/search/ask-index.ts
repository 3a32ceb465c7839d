import { CannotSearchError } from '../../search/fetch-packed.ts';
import type { Query } from '../../search/search.ts';
import type { Answer, Reply, Request } from './search-worker.ts';

/** Who waits for an answer, by the number of the request. */
const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();

let worker: Worker | undefined;
let latest = 0;

/**
 * Ask the index of the site; gives what was found, with one page of the results.
 *
 * A thread of its own reads the index and searches it: in ten thousand articles this takes longer than a page may
 * keep its reader's keys waiting. Throws a `CannotSearchError` in a browser that is too old.
 */
export function askIndex(query: Query, page: number, size: number): Promise<Answer> {
	if (!canSearch())
		return Promise.reject(new CannotSearchError('This browser cannot unpack an index'));
	latest += 1;
	const request: Request = { number: latest, query, page, size };
	openWorker().postMessage(request);
	return new Promise((resolve, reject) => waiting.set(request.number, { resolve, reject }));
}

/** Have what searches fetched before the first word is asked for; whether it came is told with the first answer. */
export function prepareIndex(): void {
	if (canSearch()) openWorker();
}

function canSearch(): boolean {
	return typeof DecompressionStream !== 'undefined' && typeof Worker !== 'undefined';
}

function openWorker(): Worker {
	if (worker) return worker;
	worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		const { number } = data;
		if ('answer' in data) waiting.get(number)?.resolve(data.answer);
		else waiting.get(number)?.reject(new Error(data.failure));
		waiting.delete(number);
	});
	worker.addEventListener('error', () => {
		for (const { reject } of waiting.values()) reject(new Error('What searches did not come'));
		waiting.clear();
		worker = undefined;
	});
	return worker;
}
