import { gzipSync } from 'node:zlib';
import type { Article } from '../../src/article/schema.ts';
import { makeIndex, type IndexSizes } from '../../src/indexing/make-index.ts';
import { toIndexedFacts, toIndexedText } from '../../src/indexing/to-indexed.ts';
import { openSearch, type Query, type Search } from '../../src/search/search.ts';

/** An index in memory, open, with what was fetched of it. */
export interface OpenIndex {
	search: Search;
	/** Packed files by name. */
	files: ReadonlyMap<string, Uint8Array>;
	/** Packed bytes fetched since this was called before. */
	takeFetched(): number;
}

/** Make an index of articles, given oldest first, and open it. */
export async function openIndex(
	articles: readonly Article[],
	sizes?: IndexSizes,
): Promise<OpenIndex> {
	const { files: plain } = makeIndex(
		articles.map((own) => ({ ...toIndexedFacts(own), text: toIndexedText(own) })),
		sizes,
	);
	const files = new Map([...plain].map(([name, bytes]) => [name, gzipSync(bytes)]));
	let fetched = 0;
	const search = await openSearch(async (name) => {
		const bytes = files.get(name);
		if (!bytes) throw new Error(`There is no ${name}`);
		fetched += bytes.length;
		return bytes;
	});
	const takeFetched = () => {
		const taken = fetched;
		fetched = 0;
		return taken;
	};
	return { search, files, takeFetched };
}

/** Ask for a text, with what else is asked. */
export function ask(text: string, more: Partial<Query> = {}): Query {
	return { text, filters: {}, sort: 'relevance', ...more };
}
