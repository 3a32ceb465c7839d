import type { Labels } from '../../labels/labels.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { takeTypedAhead } from '../keys/type-ahead.ts';
import { loadLabels } from '../load-labels.ts';
import { toggleDialog } from '../open-dialog.ts';
import { toAddress } from '../page.ts';
import { answerTo } from './answer-to.ts';
import { prepareIndex } from './ask-index.ts';
import { fetchTextFace } from './fetch-text-face.ts';
import { makeTeller } from './make-teller.ts';
import { onTyped } from './on-typed.ts';
import resultStyles from './result.css?inline';
import styles from './search-dialog.css?inline';
import { walkLinks } from './walk-links.ts';

/** Open a dialog that searches as its reader types, and leads to the page of searching. */
export default async function searchInDialog(): Promise<void> {
	const labels = await loadLabels();
	const { search: words } = labels;
	adopt(resultStyles);
	adopt(styles);
	const field = makeField(words);
	const content = () => makeContent(field, words);
	toggleDialog({ name: 'search', title: words.heading, content, labels });
	field.value = takeTypedAhead();
	if (field.value !== '') field.dispatchEvent(new InputEvent('input'));
	// It comes while the first word is typed; whether it did is told with the first answer.
	prepareIndex();
	fetchTextFace();
}

function makeField(words: Labels['search']): HTMLInputElement {
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
	// Some browsers would empty the field first.
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		field.closest('dialog')?.close();
	});
	return field;
}

function makeContent(field: HTMLInputElement, words: Labels['search']): HTMLElement {
	const button = element('button', { type: 'submit' }, words.button);
	const form = element('form', { action: toAddress('search/'), role: 'search' }, field, button);
	const hint = element('p', { class: 'hint', id: 'search-hint' }, words.hint);
	const teller = makeTeller();
	const place = element('div', { class: 'answer' });
	const content = element('div', {}, form, hint, teller.element, place);
	let latest = 0;
	onTyped(field, async () => {
		latest += 1;
		const own = latest;
		const answer = await answerTo(field.value.trim(), words);
		if (own !== latest) return;
		place.replaceChildren(...answer.nodes);
		teller.tell(answer.said);
	});
	walkLinks(content, field);
	return content;
}
