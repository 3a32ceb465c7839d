import { adopt } from '../adopt.ts';
import styles from './paint-matches.css?inline';

/** Names of the highlights, as the style sheet has them. */
const [ALL, ONE] = ['matched', 'match'];

/** Paint the matches, and the one that the reader is at, without touching the text. */
export function paintMatches(matches: readonly Range[], at: number): void {
	if (!('highlights' in CSS)) return;
	adopt(styles);
	const [all, one] = [new Highlight(...matches), new Highlight()];
	const match = matches[at];
	if (match) one.add(match);
	// Above what the reader marked.
	all.priority = 1;
	one.priority = 2;
	CSS.highlights.set(ALL, all);
	CSS.highlights.set(ONE, one);
}

/** Select the match that a reader asks for in a browser that can paint none. */
export function selectUnlessPainted(match: Range): void {
	if ('highlights' in CSS) return;
	getSelection()?.removeAllRanges();
	getSelection()?.addRange(match);
}
