import { toHref } from '../../lib/to-href.ts';
import { ROOT_FILE } from '../../search/root.ts';
import { type Found, openSearch, type Query, type Result } from '../../search/search.ts';
import type { Facet, FacetCounts } from '../../search/count-facets.ts';
import { once } from '../../lib/once.ts';

/** What is asked of the index. */
export interface Request {
	/** Tells the answer to it from others. */
	number: number;
	query: Query;
	/** Which page of results, from 1; the last where there are fewer. */
	page: number;
	/** Results on a page. */
	size: number;
}

/** Counts of values by facet as JSON: thousands of names reach the page at once, and are read where they are shown. */
export type WrittenCounts = Readonly<Record<Facet, string>>;

/** What was found, with the results of one page. */
export interface Answer extends Omit<Found, 'results' | 'counts' | 'looked'> {
	page: number;
	counts: WrittenCounts;
	results: readonly Result[];
}

/** An answer, or why there is none. */
export type Reply = { number: number } & ({ answer: Answer } | { failure: string });

const openIndex = once(() => openSearch(fetchFile));

// Until it is asked something, whether there is an index need not be told.
openIndex().catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	const { number } = data;
	const reply = (sent: Reply) => postMessage(sent);
	answerTo(data).then(
		(answer) => reply({ number, answer }),
		(error: unknown) => reply({ number, failure: String(error) }),
	);
});

async function answerTo({ query, page, size }: Request): Promise<Answer> {
	const index = await openIndex();
	const { count, counts, notFound, begun, suggestions, results } = await index.find(query);
	const last = Math.max(1, Math.ceil(count / Math.max(1, size)));
	const shown = Math.min(page, last);
	const start = (shown - 1) * size;
	return {
		...{ count, notFound, begun, suggestions },
		counts: writeCounts(counts),
		page: shown,
		results: await results(start, start + size),
	};
}

function writeCounts(counts: FacetCounts): WrittenCounts {
	const written = Object.entries(counts).map(([facet, values]) => [facet, JSON.stringify(values)]);
	return Object.fromEntries(written) as WrittenCounts;
}

async function fetchFile(name: string): Promise<Uint8Array> {
	// All other files are named for what is in them, and never change.
	const cache = name === ROOT_FILE ? 'no-cache' : 'default';
	const response = await fetch(toHref(`search/${name}`), { cache });
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
