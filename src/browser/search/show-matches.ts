import { loadLabels } from '../load-labels.ts';
import { path } from '../page.ts';
import { peek } from '../peek.ts';
import { refocus } from '../refocus.ts';
import { findMatches } from './find-matches.ts';
import { bringIntoView } from './match-in-view.ts';
import { type MatchesBar, showMatchesBar } from './matches-bar.ts';
import { paintMatches, selectUnlessPainted } from './paint-matches.ts';

/** What the address of an article has of the search that led to it. */
const QUERY = 'q';

/**
 * Mark in the article on the page what was searched for, as its address says, with a bar that leads from match to
 * match.
 */
export async function showMatches(): Promise<void> {
	const query = new URLSearchParams(location.search).get(QUERY)?.trim();
	if (!query) return;
	const [{ search: words }, matches] = await Promise.all([loadLabels(), findMatches(query)]);
	let at = 0;
	const bar: MatchesBar = showMatchesBar({ words, query, onStep, onClear });

	const show = () => {
		paintMatches(matches, at);
		bar.show(at, matches);
	};
	show();
	const [first] = matches;
	if (first && !(await isLedElsewhere())) bringIntoView(first, bar.height());

	function onStep(by: 1 | -1): void {
		at = (at + by + matches.length) % matches.length;
		show();
		const match = matches[at];
		if (!match) return;
		bringIntoView(match, bar.height());
		selectUnlessPainted(match);
	}

	function onClear(): void {
		paintMatches([], 0);
		const address = new URL(location.href);
		address.searchParams.delete(QUERY);
		history.replaceState(history.state, '', address);
		if (bar.remove()) refocus();
	}
}

/** Whether the address, the browser or the reader's own place in the article leads elsewhere than to the first match. */
async function isLedElsewhere(): Promise<boolean> {
	const [navigation] = performance.getEntriesByType('navigation');
	const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
	if (location.hash !== '' || type !== 'navigate' || scrollY > 0) return true;
	if (!peek('reading').includes(JSON.stringify(path))) return false;
	const { readings } = await import('../reading/reading-list.ts');
	return readings.read()[path]?.place !== undefined;
}
