import { splitWords } from './split-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that no article has, and one near it that some have. */
export interface Suggestion {
	word: string;
	instead: string;
}

/** Of each word. */
const MOST = 3;
/** Shorter words are near too many others. */
const SHORTEST = 4;
/** From this length on, two letters may be wrong. */
const LONG = 8;

/** Find spellings near a word: the same first letter, and one or two others wrong, missing, too many or swapped. */
export async function suggest(
	word: string,
	{ spellingsFrom }: Pick<Vocabulary, 'spellingsFrom'>,
): Promise<Suggestion[]> {
	const [first = ''] = word;
	if (word.length < SHORTEST || /\p{N}/u.test(word)) return [];
	const most = word.length < LONG ? 1 : 2;
	const near = (await spellingsFrom(first))
		.map((spelling) => ({ ...spelling, distance: distanceOf(word, spelling.word, most) }))
		.filter(({ distance }) => distance <= most)
		.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1));
	return near.slice(0, MOST).map(({ word: instead }) => ({ word, instead }));
}

/** Put another spelling in the place of a word of a query. */
export function respell(query: string, { word, instead }: Suggestion): string {
	let respelled = query;
	splitWords(query, (own, start, end) => {
		if (own === word) respelled = query.slice(0, start) + instead + query.slice(end);
	});
	return respelled;
}

/** Count the letters by which two words differ, swapped neighbours as one; any number above `most` if more. */
export function distanceOf(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let last: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
			let least = Math.min(
				(row[j - 1] as number) + (isSame ? 0 : 1),
				(row[j] as number) + 1,
				(next[j - 1] as number) + 1,
			);
			const isSwapped =
				a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
			if (i > 1 && j > 1 && isSwapped) least = Math.min(least, (last[j - 2] as number) + 1);
			next.push(least);
		}
		if (Math.min(...next) > most) return most + 1;
		last = row;
		row = next;
	}
	return row[b.length] as number;
}
