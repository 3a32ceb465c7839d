import { onSign } from '../on-sign.ts';
import { once } from '../../lib/once.ts';
import { path } from '../page.ts';
import { begin } from './begin.ts';
import { findPlace, type Place, shareOf } from './place.ts';
import { change, readings } from './reading-list.ts';
import { setRead } from './set-read.ts';
import { hasBeenRead, showState } from './show-state.ts';
import { text } from './this-article.ts';

/** Milliseconds between two looks at where the reader is, while the page is scrolled. */
const BETWEEN = 200;

/** Milliseconds that a reader stays at a place before it is taken for more than passing by. */
const STAY = 1000;

/** Milliseconds a letter: nobody reads a text to its end faster, in any script. */
const FASTEST = 10;

/** Keep the place where the reader of this article is, and that it is read once its end was. */
export function follow(): void {
	if (!text) return;
	const { place } = readings.read()[path] ?? {};
	showState();
	if (place && !isLedElsewhere()) {
		const offer = once(async () => {
			const { offerPlace } = await import('./offer-place.ts');
			await offerPlace(place);
		});
		onSign(() => void offer());
	}
	addEventListener('storage', ({ key }) => key === readings.key && showState());
	// The page may be one that the browser kept while it showed others.
	addEventListener('pageshow', ({ persisted }) => persisted && showState());
	watch(text, text.textContent.length * FASTEST * (1 - (place?.share ?? 0)));
}

/** Whether the browser, or the address, leads to a place by itself. */
function isLedElsewhere(): boolean {
	const [navigation] = performance.getEntriesByType('navigation');
	const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
	return type !== 'navigate' || location.hash !== '' || scrollY > 0;
}

/** Watch a text be read, which takes so many milliseconds at least. */
function watch(article: HTMLElement, shortest: number): void {
	const hasLine = CSS.supports('animation-timeline: view()');
	let place: Place | undefined;
	let [look, stay, end]: Array<ReturnType<typeof setTimeout> | undefined> = [];
	/** How long the page was seen before, and since when it is again. */
	let [seen, since] = [0, performance.now()];

	const lookAround = () => {
		look = undefined;
		clearTimeout(stay);
		clearTimeout(end);
		// In a tab behind others nobody reads.
		if (document.visibilityState !== 'visible') return;
		const share = shareOf(article);
		if (!hasLine) article.style.setProperty('--share', String(share));
		stay = setTimeout(() => (place = findPlace(article) ?? place), STAY);
		const left = shortest - seen - (performance.now() - since);
		if (share === 1) end = setTimeout(finish, Math.max(STAY, left));
	};
	const finish = () => {
		place = undefined;
		// It is read already, or its reader wants it unread.
		if (hasBeenRead()) return;
		change(path, (before = begin()) => setRead(before), { quietly: true });
		showState();
	};
	const lookLater = () => (look ??= setTimeout(lookAround, BETWEEN));

	addEventListener('scroll', lookLater, { passive: true });
	addEventListener('resize', lookLater);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') {
			since = performance.now();
			return lookAround();
		}
		seen += performance.now() - since;
		clearTimeout(stay);
		clearTimeout(end);
		if (place) keep(place);
	});
	lookAround();
}

/** What was read stays read, wherever in it the reader looks something up. */
function keep(place: Place): void {
	if (readings.read()[path]?.readAt) return;
	const { openedAt } = begin();
	change(path, (before = begin()) => ({ ...before, openedAt, place }), { quietly: true });
}
