import { lookIn } from '../../search/look-in.ts';
import { matchIn } from '../../search/match-in.ts';
import { readText } from '../text/body-text.ts';

/** Find where on the page of an article what it says has what was searched for: its headline, byline, text and notes, in this order. */
export async function findMatches(query: string): Promise<Range[]> {
	const parts = [...document.querySelectorAll('#headline, #byline, .body, .notes > div')].map(
		readText,
	);
	const whole = parts.map(({ text }) => text).join('\n');
	const looked = await lookIn(whole, query, [document.documentElement.lang]);
	return parts.flatMap(({ text, rangeOf }) => matchIn(text, looked).map(rangeOf));
}
