import type { Labels } from '../../labels/labels.ts';
import { element } from '../element.ts';
import { siteLanguage, toAddress } from '../page.ts';
import { toPlace } from '../text/place-of-passage.ts';
import type { Passage } from '../text/passage.ts';
import { type Annotation, noteOf, passageOf } from './annotation.ts';

/** How a card is shown. */
export interface CardOptions {
	words: Labels['marks'];
	/** Whether it stands on the page of its article. */
	isHere: boolean;
	/** Where it stands in the text, if that is known better than when it was made. */
	place?: Passage;
	/** What became of its words in the text. */
	state?: string;
}

const dates = new Intl.DateTimeFormat(siteLanguage, { dateStyle: 'long' });

/** Write the day on which an annotation was made, where the reader is. */
export function dateOf({ created }: Annotation): string {
	return dates.format(new Date(created));
}

/** Make an item of a list of annotations: the quote, the note, where it stands and what can be done. */
export function makeCard(
	annotation: Annotation,
	{ words, isHere, place: now, state }: CardOptions,
): HTMLElement {
	const { target } = annotation;
	const { exact } = passageOf(annotation);
	const passage = now ?? passageOf(annotation);
	const note = noteOf(annotation);
	const language = target['dcterms:language'];
	const { paragraph } = passage;
	const place = paragraph === undefined ? words.place : words.paragraph(paragraph);
	const edit = element('button', { type: 'button' }, note === '' ? words.note : words.edit);
	edit.addEventListener('click', () => {
		void import('./open-note.ts').then(({ openNote }) => openNote(annotation));
	});
	const drop = element('button', { type: 'button' }, words.remove);
	drop.addEventListener('click', () => {
		void import('./remove-with-undo.ts').then(({ removeWithUndo }) => removeWithUndo(annotation));
	});
	const quote = element('blockquote', { dir: 'auto', ...(language && { lang: language }) });
	for (const line of exact.split(/\n+/)) quote.append(element('p', {}, line));
	const address = (isHere ? '' : toAddress(target.source)) + toPlace(passage);
	return element(
		'li',
		{ 'data-id': annotation.id },
		quote,
		...(note === '' ? [] : [element('p', { class: 'note', dir: 'auto' }, note)]),
		...(state ? [element('p', { class: 'state' }, state)] : []),
		element(
			'p',
			{ class: 'choices' },
			...(state === words.lost || address === '' ? [] : [element('a', { href: address }, place)]),
			element('time', { datetime: annotation.created }, dateOf(annotation)),
			edit,
			drop,
		),
	);
}
