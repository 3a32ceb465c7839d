import { PAIR, type PlaceEntry } from './place-shard.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The first places of each article are those of its headline; what is longer goes on as text. */
export const HEADLINE_PLACES = 64;

/** In how many places each article has a phrase; articles rise. */
export interface PhrasePlaces {
	articles: number[];
	inText: number[];
	inHeadline: number[];
}

/** More places than an article has, so that article and place make one number. */
const ROOM = 2 ** 24;

/**
 * Find where words follow one another, exactly.
 *
 * A common word has no places of its own, as there would be too many to fetch. It is found by the words next to it,
 * which know it, or, if these are common too, as a pair of which the places are known.
 */
export async function searchPhrase(
	words: readonly string[],
	common: ReadonlyMap<string, number>,
	{ placesOf }: Pick<Vocabulary, 'placesOf'>,
): Promise<PhrasePlaces> {
	const numbers = words.map((word) => common.get(word) ?? 0);
	const parts = words.flatMap((word, index) => {
		const own = numbers[index] as number;
		if (own === 0)
			return [
				{ index, key: word, before: numbers[index - 1] ?? 0, behind: numbers[index + 1] ?? 0 },
			];
		if (!numbers[index + 1]) return [];
		return [{ index, key: `${word}${PAIR}${words[index + 1]}`, before: 0, behind: 0 }];
	});
	const entries = await Promise.all(parts.map(({ key }) => placesOf(key)));
	const starts = entries.map((entry, at) => {
		const part = parts[at];
		return entry && part ? startsOf(entry, part) : [];
	});
	const [first = [], ...others] = starts.sort((a, b) => a.length - b.length);
	return countPlaces(others.reduce(intersect, first));
}

/** Where a phrase begins, if one of its words stands where it does: article and place in one number, rising. */
function startsOf(
	entry: PlaceEntry,
	{ index, before, behind }: { index: number; before: number; behind: number },
): number[] {
	const starts: number[] = [];
	for (let at = 0; at < entry.articles.length; at++) {
		if (before !== 0 && entry.before[at] !== before) continue;
		if (behind !== 0 && entry.behind[at] !== behind) continue;
		starts.push((entry.articles[at] as number) * ROOM + (entry.places[at] as number) - index);
	}
	return starts;
}

function intersect(a: readonly number[], b: readonly number[]): number[] {
	const both: number[] = [];
	let at = 0;
	for (const value of a) {
		while ((b[at] as number) < value) at += 1;
		if (b[at] === value) both.push(value);
	}
	return both;
}

function countPlaces(starts: readonly number[]): PhrasePlaces {
	const found: PhrasePlaces = { articles: [], inText: [], inHeadline: [] };
	for (const start of starts) {
		const article = Math.floor(start / ROOM);
		if (found.articles.at(-1) !== article) {
			found.articles.push(article);
			found.inText.push(0);
			found.inHeadline.push(0);
		}
		const list = start % ROOM < HEADLINE_PLACES ? found.inHeadline : found.inText;
		list[list.length - 1] = (list.at(-1) ?? 0) + 1;
	}
	return found;
}
