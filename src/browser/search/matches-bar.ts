import type { Labels } from '../../labels/labels.ts';
import { numberIn } from '../../lib/count-in.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { ownDirection, siteLanguage } from '../page.ts';
import styles from './matches-bar.css?inline';

/** What was searched for, and what a reader can do with its matches. */
interface BarOptions {
	words: Labels['search'];
	query: string;
	/** Go to the match before, or to the next. */
	onStep(by: 1 | -1): void;
	onClear(): void;
}

/** The bar at the foot of the window. */
export interface MatchesBar {
	/** How much of the window it covers, in pixels. */
	height(): number;
	/** Tell which match the reader is at. */
	show(at: number, matches: readonly Range[]): void;
	/** Take it away; tells whether the focus was in it. */
	remove(): boolean;
}

/** Put a bar at the foot of the window, above that of listening. It is no dialog: the page goes on being read. */
export function showMatchesBar({ words, query, onStep, onClear }: BarOptions): MatchesBar {
	adopt(styles);
	const status = element('p', { role: 'status' });
	const step = (by: 1 | -1, short: string, long: string) => {
		const made = element(
			'button',
			{ type: 'button', 'data-step': String(by), 'aria-label': long },
			short,
		);
		made.addEventListener('click', () => onStep(by));
		return made;
	};
	const steps = [
		step(-1, words.previous, words.previousMatch),
		step(1, words.next, words.nextMatch),
	];
	const clear = element('button', { type: 'button' }, words.clearMatches);
	clear.addEventListener('click', onClear);
	const bar = element(
		'section',
		{ class: 'matches', 'aria-label': words.matches, ...ownDirection },
		element('bdi', {}, query),
		status,
		...steps,
		clear,
	);
	document.body.append(bar);
	const { style } = document.documentElement;
	const observer = new ResizeObserver(() =>
		style.setProperty('--matches', `${bar.offsetHeight}px`),
	);
	observer.observe(bar);
	return {
		height: () => innerHeight - bar.getBoundingClientRect().top,
		show(at, matches) {
			for (const one of steps) one.hidden = matches.length < 2;
			const match = matches[at];
			if (!match) return void (status.textContent = words.noMatch);
			const [number, of] = [at + 1, matches.length].map((one) => numberIn(siteLanguage, one));
			const told = words.match(number ?? '', of ?? '');
			// Who goes there by the keyboard reads on from there.
			const id = match.startContainer.parentElement?.closest('[id]')?.id;
			status.replaceChildren(id ? element('a', { href: `#${id}` }, told) : told);
		},
		remove() {
			const isFocused = bar.contains(document.activeElement);
			observer.disconnect();
			style.removeProperty('--matches');
			bar.remove();
			return isFocused;
		},
	};
}
