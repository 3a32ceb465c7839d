import { HEADLINE_PLACES } from '../search/search-phrase.ts';
import { toStrength } from '../search/strength.ts';
import type { WordEntry } from '../search/word-shard.ts';
import { NumberList, addUpAll } from './number-list.ts';
import type { SiteWords } from './read-words.ts';

/**
 * Collect the articles of each word; gives what finds the entry of a word by its number.
 *
 * Articles are gone through in their order, so that those of each word come in order without sorting.
 */
export function collectEntries({
	vocabulary,
	stream,
	starts,
	joined,
}: SiteWords): (word: number) => WordEntry {
	const counts = new Uint32Array(vocabulary.length);
	const met = { words: new NumberList(), articles: new NumberList(), strengths: new NumberList() };
	/** Of the article at hand: how often each of its words is in the text, and which are in the headline. */
	const times = new Uint32Array(vocabulary.length);
	const inHeadline = new Uint8Array(vocabulary.length);
	let nextJoined = 0;
	for (let article = 0; article + 1 < starts.length; article++) {
		const own: number[] = [];
		const see = (word: number, isHeadline: boolean) => {
			if (times[word] === 0 && inHeadline[word] === 0) own.push(word);
			if (isHeadline) inHeadline[word] = 1;
			else times[word] = (times[word] as number) + 1;
		};
		const start = starts[article] as number;
		const end = starts[article + 1] as number;
		for (let at = start; at < end; at++) {
			const word = stream[at] as number;
			if (word !== 0) see(word, at < start + HEADLINE_PLACES);
		}
		for (; nextJoined < joined.length; nextJoined += 2) {
			const of = joined[nextJoined] as number;
			if (of >> 1 !== article) break;
			see(joined[nextJoined + 1] as number, of % 2 === 1);
		}
		for (const word of own) {
			counts[word] = (counts[word] as number) + 1;
			met.words.push(word);
			met.articles.push(article);
			met.strengths.push(toStrength(times[word] as number, inHeadline[word] === 1));
			times[word] = 0;
			inHeadline[word] = 0;
		}
	}
	return share(met, addUpAll(counts));
}

/** Put what was met, in the order of articles, to its word. */
function share(
	met: Record<'words' | 'articles' | 'strengths', NumberList>,
	ends: Uint32Array,
): (word: number) => WordEntry {
	const words = met.words.view();
	const [from, strengthsFrom] = [met.articles.view(), met.strengths.view()];
	const articles = new Uint32Array(words.length);
	const strengths = new Uint8Array(words.length);
	const next = ends.slice();
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as number;
		const at = next[word] as number;
		next[word] = at + 1;
		articles[at] = from[index] as number;
		strengths[at] = strengthsFrom[index] as number;
	}
	return (word) => ({
		articles: articles.subarray(ends[word], ends[word + 1]),
		strengths: strengths.subarray(ends[word], ends[word + 1]),
	});
}
