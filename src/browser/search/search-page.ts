import { type Asked, readAsked, searchPath, toggleFilter } from '../../search/address.ts';
import { adopt } from '../adopt.ts';
import { loadLabels } from '../load-labels.ts';
import { toAddress } from '../page.ts';
import { makeResultsView, type ResultsView } from './results-view.ts';
import { runSearch } from './run-search.ts';
import resultStyles from './result.css?inline';
import styles from './search-page.css?inline';

/** Milliseconds without a key before what is typed is searched for. */
const PAUSE = 120;

/**
 * Show on the page of searching what its address asks for, and what its reader asks for from then on.
 *
 * The address has all of it, always. What is chosen is a step in the browser's history; what is typed is one step,
 * however many keys it takes.
 */
export async function showSearch(place: HTMLElement): Promise<void> {
	const form = document.querySelector<HTMLFormElement>('#search');
	const field = document.querySelector<HTMLInputElement>('#q');
	if (!form || !field) return;

	let asked = readAsked(new URLSearchParams(location.search));
	/** What is being typed in; it ends when another thing is asked for. */
	let typing = '';
	let timer: ReturnType<typeof setTimeout> | undefined;
	const title = document.title;
	const labels = await loadLabels();
	adopt(styles);
	adopt(resultStyles);
	const view: ResultsView = makeResultsView({
		words: labels.search,
		ask: (next) => ask(next),
		choose: (facet, value) => ask(toggleFilter(asked, facet, value)),
		changeDay: (name, day) => ask({ ...asked, [name]: day, page: 1 }, name),
	});

	const search = (isTyping = false) => {
		document.title = asked.text === '' ? title : `${asked.text} · ${title}`;
		return runSearch({ place, view, asked, isTyping, words: labels.search });
	};

	/** `by` is the field that something is typed in. */
	const ask = (next: Asked, by = ''): void => {
		clearTimeout(timer);
		const turns = next.page !== asked.page && by === '';
		const typed = field.value.trim();
		// What was typed a moment ago is asked for too.
		const isBehind = next.text === asked.text && typed !== asked.text;
		asked = isBehind ? { ...next, text: typed, page: 1 } : next;
		if (asked.text !== typed) field.value = asked.text;
		const address = toAddress(searchPath(asked));
		if (by !== '' && by === typing) replaceAddress(address);
		else if (address !== location.pathname + location.search) history.pushState(null, '', address);
		typing = by;
		void search(by !== '').then(() => turns && view.goToTop());
	};

	const askText = (by = '') => ask({ ...asked, text: field.value.trim(), page: 1 }, by);
	field.value = asked.text || field.value;
	field.addEventListener('input', (event) => {
		if (event instanceof InputEvent && event.isComposing) return;
		clearTimeout(timer);
		timer = setTimeout(() => askText('q'), PAUSE);
	});
	field.addEventListener('compositionend', () => askText('q'));
	// A step of its own for what is typed next.
	for (const event of ['change', 'focusout']) form.addEventListener(event, () => (typing = ''));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		askText();
	});
	addEventListener('popstate', () => {
		clearTimeout(timer);
		const next = readAsked(new URLSearchParams(location.search));
		if (searchPath(next) === searchPath(asked)) return;
		asked = next;
		field.value = asked.text;
		typing = '';
		void search();
	});
	// What was typed while this was on its way is asked for too.
	if (field.value.trim() === asked.text) await search();
	else askText('q');
}

/** Some browsers allow a hundred changes of the address in half a minute; the next one has all of what one lacks. */
function replaceAddress(address: string): void {
	try {
		history.replaceState(null, '', address);
	} catch {
		// It is kept in the page meanwhile.
	}
}
