import { isCopyright } from '../../fields/copyright.ts';
import type { Line } from '../../lines.ts';

/** A line that is longer and ends a sentence is no headline. */
const LONGEST_HEADLINE = 100;
const SENTENCE_END = /[.!?…。！？]["'”’»」)]?$/;
const FULL_STOP = /\p{Ll}\.["”»]?$/u;
const BYLINE = /^by\s/i;

/** Leave out the lines of a group up to the last that is surely the end of another article. */
export function cutProse(group: Line[]): Line[] {
	return cutAfter(group, isProse);
}

/** Leave out short lines with a full stop too, which the first line of a headline seldom has. */
export function cutShortProse(group: Line[]): Line[] {
	return cutAfter(group, (text) => isProse(text) || FULL_STOP.test(text));
}

/** The last line stays, and a byline has its headline above it. */
function cutAfter(group: Line[], isEnd: (text: string) => boolean): Line[] {
	const last = group.length - (BYLINE.test(group.at(-1)?.text ?? '') ? 2 : 1);
	const end = group.findLastIndex(({ text }, index) => index < last && isEnd(text));
	return end < 0 ? group : group.slice(end + 1);
}

function isProse(text: string): boolean {
	return isCopyright(text) || (text.length > LONGEST_HEADLINE && SENTENCE_END.test(text));
}
