import { lookIn } from '../../search/look-in.ts';
import { matchIn } from '../../search/match-in.ts';
import { readText } from '../text/body-text.ts';

/** Find where on the page of an article its headline and its text have what was searched for, in order. */
export async function findMatches(query: string): Promise<Range[]> {
	const parts = [...document.querySelectorAll('#headline, .body')].map(readText);
	const whole = parts.map(({ text }) => text).join('\n');
	const looked = await lookIn(whole, query, [document.documentElement.lang]);
	return parts.flatMap(({ text, rangeOf }) => matchIn(text, looked).map(rangeOf));
}
