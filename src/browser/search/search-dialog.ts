import type { Labels } from '../../labels/labels.ts';
import { countIn } from '../../lib/count-in.ts';
import { searchPath } from '../../search/address.ts';
import { CannotSearchError, type Found, type Result } from '../../search/search.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { takeTypedAhead } from '../keys/type-ahead.ts';
import { loadLabels } from '../load-labels.ts';
import { toggleDialog } from '../open-dialog.ts';
import { siteLanguage, toAddress } from '../page.ts';
import { makeResult } from './make-result.ts';
import { tellNotFound } from './nothing-found.ts';
import { openIndex } from './open-index.ts';
import resultStyles from './result.css?inline';
import styles from './search-dialog.css?inline';
import { walkLinks } from './walk-links.ts';

/** Results that a reader sees at once, and finds or else looks at all. */
const FEW = 6;

/** Milliseconds without a key before what is typed is searched for. */
const PAUSE = 120;

/** Milliseconds of rest after which a screen reader is told what was found: not at each key. */
const REST = 900;

/** Open a dialog that searches as its reader types, and leads to the page of searching. */
export default async function searchInDialog(): Promise<void> {
	const labels = await loadLabels();
	adopt(resultStyles);
	adopt(styles);
	const { search: words } = labels;
	const dialog = toggleDialog({
		name: 'search',
		title: words.heading,
		content: () => makeContent(words),
		labels,
	});
	const typed = takeTypedAhead();
	const field = dialog.querySelector('input');
	if (field && typed !== '') {
		field.value = typed;
		field.dispatchEvent(new InputEvent('input'));
	}
	// It comes while the first word is typed; whether it did is told with the first answer.
	openIndex().catch(() => undefined);
}

function makeContent(words: Labels['search']): HTMLElement {
	const field = element('input', {
		type: 'search',
		name: 'q',
		autofocus: '',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'search',
		dir: 'auto',
		'aria-label': words.label,
		'aria-describedby': 'search-hint',
	});
	const form = element(
		'form',
		{ action: toAddress('search/'), role: 'search' },
		field,
		element('button', { type: 'submit' }, words.button),
	);
	const hint = element('p', { class: 'hint', id: 'search-hint' }, words.hint);
	const status = element('p', { class: 'visually-hidden', role: 'status' });
	const answer = element('div', { class: 'answer' });
	const content = element('div', {}, form, hint, status, answer);
	let latest = 0;
	let [pause, rest]: Array<ReturnType<typeof setTimeout> | undefined> = [];

	const show = async () => {
		latest += 1;
		const own = latest;
		const text = field.value.trim();
		const shown = text === '' ? { nodes: [], said: '' } : await answerTo(text, words);
		if (own !== latest || !content.isConnected) return;
		answer.replaceChildren(...shown.nodes);
		clearTimeout(rest);
		rest = setTimeout(() => (status.textContent = shown.said), REST);
	};
	field.addEventListener('input', (event) => {
		clearTimeout(pause);
		if (!(event instanceof InputEvent && event.isComposing)) pause = setTimeout(show, PAUSE);
	});
	field.addEventListener('compositionend', () => void show());
	// Some browsers would empty the field first.
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		field.closest('dialog')?.close();
	});
	walkLinks(content, field);
	return content;
}

/** What is shown for a text, and what is said of it. */
interface Answer {
	nodes: readonly HTMLElement[];
	said: string;
}

async function answerTo(text: string, words: Labels['search']): Promise<Answer> {
	const asked = { text, filters: {}, from: undefined, to: undefined, page: 1 };
	try {
		const search = await openIndex();
		const found = await search.find({ ...asked, sort: 'relevance', isTyping: true });
		const results = await found.results(0, FEW);
		const advice = tellNotFound({ search, asked: { ...asked, sort: 'relevance' }, found, words });
		const said =
			found.count === 0 ? words.nothing : countIn(siteLanguage, found.count, words.articles);
		return { nodes: [...advice, ...showResults(text, found, results, words)], said };
	} catch (error) {
		const said = error instanceof CannotSearchError ? words.tooOld : words.failed;
		return { nodes: [element('p', {}, said), toPage(text, words.heading)], said };
	}
}

function showResults(
	text: string,
	{ count }: Found,
	results: readonly Result[],
	words: Labels['search'],
): HTMLElement[] {
	if (count === 0) return [element('p', {}, words.nothing)];
	const list = element('ol', {}, ...results.map((result) => makeResult(result, text, words)));
	return [list, toPage(text, countIn(siteLanguage, count, words.all))];
}

/** Leads to all results. */
function toPage(text: string, name: string): HTMLElement {
	const href = toAddress(searchPath({ text }));
	return element('p', { class: 'to-all' }, element('a', { href }, name));
}
