import type { Labels } from '../../labels/labels.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { once } from '../../lib/once.ts';
import { ownDirection } from '../page.ts';
import { type BodyText, readBody } from '../text/body-text.ts';
import { describePassage } from '../text/passage.ts';
import { numberOf } from '../text/paragraphs.ts';
import { noteOf, passageOf } from './annotation.ts';
import { withPassage } from './make-annotation.ts';
import { change } from './kept-annotations.ts';
import { keepFocus } from './keep-focus.ts';
import { listMarks } from './list-marks.ts';
import styles from './marks.css?inline';
import { type Mark, watchMarks } from './show-marks.ts';

/** Show what stands around the text for the reader's marks: their notes beside it, and a list of all at its end. */
export const showAround = once(async () => {
	const labels = await loadLabels();
	const body = readBody();
	const text = document.querySelector<HTMLElement>('.body');
	if (!body || !text) return;
	adopt(styles);
	const margin = element('div', { class: 'notes-beside' });
	text.after(margin);
	let marks: readonly Mark[] = [];
	const place = () =>
		keepFocus(margin, () => margin.replaceChildren(...placeNotes(marks, body, labels)));
	watchMarks((now) => {
		marks = now;
		place();
		listMarks(marks, body, labels);
	});
	new ResizeObserver(place).observe(text);
	follow(marks, body);
});

/**
 * Write down anew where marks stand that an edit has moved, where that is beyond doubt: other pages tell it too.
 *
 * Once a page, as two windows may show two versions of a text.
 */
function follow(marks: readonly Mark[], body: BodyText): void {
	const moved = new Map(
		marks.flatMap(({ annotation, found }) => {
			if (!found?.isSure) return [];
			const [was, is] = [passageOf(annotation), describePassage(body, found)];
			const isSame = JSON.stringify(was) === JSON.stringify(is);
			return isSame ? [] : [[annotation.id, withPassage(annotation, is)] as const];
		}),
	);
	if (moved.size > 0) change((now) => now.map((one) => moved.get(one.id) ?? one));
}

/** A button for each note, beside the paragraph that it is on. */
function placeNotes(
	marks: readonly Mark[],
	{ paragraphsOf }: BodyText,
	{ marks: words }: Labels,
): HTMLElement[] {
	const places = new Map<HTMLElement, HTMLElement>();
	for (const { annotation, found } of marks) {
		if (!found || noteOf(annotation) === '') continue;
		const paragraph = paragraphsOf(found)[0] ?? found.range.startContainer.parentElement;
		if (!(paragraph instanceof HTMLElement)) continue;
		const button = element(
			'button',
			{ type: 'button', 'data-id': annotation.id, ...ownDirection },
			words.noteBeside,
		);
		const number = paragraph.matches('p[id]') ? numberOf(paragraph) : undefined;
		if (number) button.setAttribute('aria-label', words.noteOn(number));
		button.addEventListener('click', () => {
			void import('./open-note.ts').then(({ openNote }) => openNote(annotation));
		});
		const place = places.get(paragraph) ?? element('div');
		place.style.setProperty('--paragraph-start', `${paragraph.offsetTop}px`);
		place.style.setProperty('--paragraph-end', `${paragraph.offsetTop + paragraph.offsetHeight}px`);
		place.append(button);
		places.set(paragraph, place);
	}
	return [...places.values()];
}
