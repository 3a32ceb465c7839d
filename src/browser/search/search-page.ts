import { type Asked, toggleFilter } from '../../search/address.ts';
import { adopt } from '../adopt.ts';
import { loadLabels } from '../load-labels.ts';
import { prepareIndex } from './ask-index.ts';
import { fetchTextFace } from './fetch-text-face.ts';
import { askedInAddress, keepInAddress, returnToPlace } from './keep-in-address.ts';
import { nextTask } from './next-task.ts';
import { onTyped } from './on-typed.ts';
import resultStyles from './result.css?inline';
import { makeResultsView, type ResultsView } from './results-view.ts';
import { runSearch } from './run-search.ts';
import styles from './search-page.css?inline';

/** Show on the page of searching what its address asks for, and what its reader asks for from then on. */
export async function showSearch(place: HTMLElement): Promise<void> {
	const form = document.querySelector<HTMLFormElement>('#search');
	const field = document.querySelector<HTMLInputElement>('#q');
	if (!form || !field) return;
	const { title } = document;
	prepareIndex();
	const { search: words } = await loadLabels();
	adopt(styles);
	adopt(resultStyles);
	await nextTask();

	let asked = askedInAddress();
	const search = () => {
		if (asked.text !== '') fetchTextFace();
		document.title = asked.text === '' ? title : `${asked.text} · ${title}`;
		return runSearch({ place, view, asked, words });
	};
	const address = keepInAddress((next) => {
		stop();
		asked = next;
		field.value = asked.text;
		void search();
	});
	/** `by` is the field that something is typed in. */
	const ask = (next: Asked, by = '') => {
		stop();
		const typed = field.value.trim();
		// What was typed a moment ago is asked for too.
		const isBehind = next.text === asked.text && typed !== asked.text;
		asked = isBehind ? { ...next, text: typed, page: 1 } : next;
		if (asked.text !== typed) field.value = asked.text;
		address.write(asked, by);
		return search();
	};
	const askText = (by = '') => ask({ ...asked, text: field.value.trim(), page: 1 }, by);
	const view: ResultsView = makeResultsView({
		place,
		words,
		ask: (next) => void ask(next),
		turn: (next) => void ask(next).then((isShown) => isShown && view.goToTop()),
		choose: (facet, value) => void ask(toggleFilter(asked, facet, value)),
		changeDay: (name, day) => void ask({ ...asked, [name]: day, page: 1 }, name),
	});

	const stop = onTyped(field, () => void askText('q'));
	form.addEventListener('focusout', address.endTyping);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void askText();
	});
	// What was typed while this was on its way is asked for too.
	field.value ||= asked.text;
	await (field.value.trim() === asked.text ? search() : askText('q'));
	returnToPlace();
}
