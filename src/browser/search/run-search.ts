import type { Labels } from '../../labels/labels.ts';
import type { Asked } from '../../search/address.ts';
import { CannotSearchError } from '../../search/fetch-packed.ts';
import { element } from '../element.ts';
import { askIndex } from './ask-index.ts';
import { RESULTS_A_PAGE } from './result-pages.ts';
import type { ResultsView } from './results-view.ts';

/** Milliseconds after which a reader is told that the index is on its way. */
const LONG = 400;

/** What is searched for, and where it is shown. */
interface RunOptions {
	place: HTMLElement;
	view: ResultsView;
	asked: Asked;
	words: Labels['search'];
}

/** Which search is the last: an older one that is still at work ends, and shows nothing. */
let latest = 0;

/** Search, and show what was found, or plainly why there is no search; tells whether it was still wanted. */
export async function runSearch({ place, view, asked, words }: RunOptions): Promise<boolean> {
	latest += 1;
	const own = latest;
	const isOld = () => own !== latest;
	place.ariaBusy = 'true';
	const waiting = setTimeout(() => {
		if (!place.querySelector('.search-results'))
			place.replaceChildren(element('p', {}, words.loading));
	}, LONG);
	try {
		const answer = await askIndex(asked, asked.page, RESULTS_A_PAGE);
		if (!isOld()) await view.show({ ...asked, page: answer.page }, answer, isOld);
	} catch (error) {
		if (!isOld()) place.replaceChildren(...tellFailure(error, words));
	} finally {
		clearTimeout(waiting);
		if (!isOld()) place.ariaBusy = null;
	}
	return !isOld();
}

/** Say that there is no search, and why */
function tellFailure(error: unknown, words: Labels['search']): HTMLElement[] {
	const isTooOld = error instanceof CannotSearchError;
	const told = element('p', { role: 'alert' }, isTooOld ? words.tooOld : words.failed);
	if (isTooOld) return [told];
	const retry = element('button', { type: 'button' }, words.retry);
	// What searches may be another since the site was published anew.
	retry.addEventListener('click', () => location.reload());
	return [told, retry];
}
