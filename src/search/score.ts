import type { FoundTerm } from './find-term.ts';
import type { Lengths } from './find-articles.ts';

/** The usual measures of BM25: how soon more of a word counts no more, and how much length counts against it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** Score the articles that have any of some terms (BM25): rare ones count more, and so do short articles. */
export function score(
	terms: readonly FoundTerm[],
	{ count, relativeOf }: Lengths,
): Map<number, number> {
	const scores = new Map<number, number>();
	for (const { weights } of terms) {
		const rarity = Math.log(1 + (count - weights.size + 0.5) / (weights.size + 0.5));
		for (const [article, weight] of weights) {
			const pull = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relativeOf(article));
			const own = (rarity * weight * (SATURATION + 1)) / (weight + pull);
			scores.set(article, Math.max(own, scores.get(article) ?? 0));
		}
	}
	return scores;
}
