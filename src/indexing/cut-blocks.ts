import { hash } from 'node:crypto';

/** Each is a file, and hosts allow only so many. */
const MOST_BLOCKS = 2750;
/** Articles in a block of a site that has few. */
const FEWEST = 4;

/**
 * Cut a row of articles, by their ids, into blocks; gives the number of each block's first article.
 *
 * Where a block ends is told by the id of its last article, so that an article that comes in between, or goes,
 * moves the bounds near it and no others.
 */
export function cutBlocks(ids: readonly string[]): number[] {
	const mean = Math.max(FEWEST, Math.ceil(ids.length / MOST_BLOCKS));
	const half = Math.ceil(mean / 2);
	const starts: number[] = [];
	let start = 0;
	for (const [index, id] of ids.entries()) {
		if (index === start) starts.push(start);
		const size = index + 1 - start;
		const isEnd = parseInt(hash('sha256', id).slice(0, 8), 16) % (mean - half + 1) === 0;
		if ((size >= half && isEnd) || size === 3 * mean) start = index + 1;
	}
	return starts;
}
