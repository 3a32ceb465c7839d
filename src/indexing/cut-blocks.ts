import { hash } from 'node:crypto';
import type { IndexedArticle } from './indexed-article.ts';

/** So many files are not many yet; a site of more articles than a simple host takes has one for so many articles. */
const FEW_BLOCKS = 4000;
const MOST_ARTICLES = 10;
/** Characters of texts in a block, at least: packed some 3 kB or 4 kB. A page of results fetches as many as it has results. */
const SHORTEST = 7000;

/**
 * Cut a row of articles into blocks of about the same length; gives the number of each block's first article.
 *
 * Where a block ends is told by its last article, so that an article that comes in between, or goes, moves the
 * bounds near it and no others.
 */
export function cutBlocks(articles: ReadonlyArray<Pick<IndexedArticle, 'id' | 'text'>>): number[] {
	const all = articles.reduce((sum, { text }) => sum + text.length, 0);
	const mean = Math.max(
		SHORTEST,
		toStep(all / Math.max(FEW_BLOCKS, articles.length / MOST_ARTICLES)),
	);
	const starts: number[] = [];
	let start = 0;
	let length = 0;
	for (const [index, { id, text }] of articles.entries()) {
		if (index === start) starts.push(start);
		length += text.length;
		const canEnd = length > 0.7 * mean && parseInt(hash('sha256', id).slice(0, 4), 16) % 2 === 0;
		if (!canEnd && length < 1.2 * mean) continue;
		start = index + 1;
		length = 0;
	}
	return starts;
}

/** Not every article that a site gets is to move all bounds: lengths come in steps of a fifth. */
function toStep(length: number): number {
	return 1.2 ** Math.round(Math.log(Math.max(1, length)) / Math.log(1.2));
}
