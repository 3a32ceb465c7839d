import { HEADLINE_PLACES } from '../search/search-phrase.ts';
import { splitWords } from '../search/split-words.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { NumberList } from './number-list.ts';

/** The words of all articles, by numbers in the order in which they were met. */
export interface SiteWords {
	/** The words themselves; 0 stands for none. */
	vocabulary: readonly string[];
	/** At each place of each article the number of the word there, or 0 where a line ends. */
	stream: Uint32Array;
	/** Where in the stream each article begins, and where the last one ends. */
	starts: Uint32Array;
	/** Words that have no place, each behind the number of its article; those of headlines have their last bit set. */
	joined: Uint32Array;
}

/** Read the words of articles: the headline first, then names and labels, then the text. */
export function readWords(articles: readonly IndexedArticle[]): SiteWords {
	const vocabulary = [''];
	const numbers = new Map<string, number>();
	const stream = new NumberList();
	const starts = new NumberList();
	const joined = new NumberList();
	const numberOf = (word: string) => {
		let number = numbers.get(word);
		if (number === undefined) {
			number = vocabulary.push(word) - 1;
			numbers.set(word, number);
		}
		return number;
	};
	for (const [index, article] of articles.entries()) {
		const start = stream.length;
		starts.push(start);
		const read = (text: string, isHeadline: boolean) => {
			const base = stream.length;
			splitWords(text, (word, _start, _end, place) => {
				const number = numberOf(word);
				if (place < 0) {
					joined.push(index * 2 + Number(isHeadline));
					joined.push(number);
					return;
				}
				while (stream.length < base + place) stream.push(0);
				stream.push(number);
			});
			stream.push(0);
		};
		read(article.headline, true);
		while (stream.length < start + HEADLINE_PLACES) stream.push(0);
		for (const text of [...article.people, ...article.labels, article.text]) read(text, false);
	}
	starts.push(stream.length);
	return { vocabulary, stream: stream.view(), starts: starts.view(), joined: joined.view() };
}
