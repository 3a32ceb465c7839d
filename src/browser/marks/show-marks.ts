import type { Labels } from '../../labels/labels.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { ownDirection } from '../page.ts';
import { type Annotation, noteOf, passageOf } from './annotation.ts';
import { pathOfPage } from './article-of-page.ts';
import { type BodyText, readBody, type Span } from './body-text.ts';
import { findPassage, type Found } from './find-passage.ts';
import { kept, onChange } from './kept-annotations.ts';
import { keepFocus } from './keep-focus.ts';
import { listMarks } from './list-marks.ts';
import styles from './marks.css?inline';
import { openNote } from './open-note.ts';
import { numberOf } from './paragraphs.ts';

/** An annotation of this page and where it stands; nowhere if its words are not found. */
export interface Mark {
	annotation: Annotation;
	found?: Found & { range: Range };
}

/** How each kind of mark is painted, by the name that the styles know it by. */
const kinds: Record<string, (mark: Mark) => boolean> = {
	marked: ({ found }) => found?.isSure === true,
	noted: ({ annotation, found }) => found?.isSure === true && noteOf(annotation) !== '',
	unsure: ({ found }) => found?.isSure === false,
};

let marks: readonly Mark[] = [];
let shown: Promise<void> | undefined;

/** Show the reader's marks of this article, now and whenever they change. */
export function showMarks(): Promise<void> {
	shown ??= loadLabels().then((labels) => {
		const body = readBody();
		const text = document.querySelector<HTMLElement>('.body');
		if (!body || !text) return;
		adopt(styles);
		const margin = element('div', { class: 'notes-beside' });
		text.after(margin);
		const place = () =>
			keepFocus(margin, () => margin.replaceChildren(...placeNotes(body, labels)));
		const show = () => {
			marks = findMarks(body);
			paint();
			place();
			listMarks(marks, labels);
		};
		onChange(show);
		new ResizeObserver(place).observe(text);
		show();
	});
	return shown;
}

/** Find the annotation of a stretch of the text. */
export function findAt({ start, end }: Span): Annotation | undefined {
	return marks.find(({ found }) => found?.start === start && found.end === end)?.annotation;
}

/** Find the mark under a point of the window, the shortest of several. */
export function findUnder(x: number, y: number): Mark | undefined {
	const under = marks.filter(({ found }) =>
		[...(found?.range.getClientRects() ?? [])].some(
			({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
		),
	);
	const size = ({ found }: Mark) => (found ? found.end - found.start : 0);
	return under.sort((a, b) => size(a) - size(b))[0];
}

function findMarks(body: BodyText): Mark[] {
	const path = pathOfPage();
	const own = kept.read().filter(({ target }) => target.source === path);
	const found = own.map((annotation): Mark => {
		const place = findPassage(body.text, passageOf(annotation));
		return place ? { annotation, found: { ...place, range: body.rangeOf(place) } } : { annotation };
	});
	const placeOf = ({ found }: Mark) => found?.start ?? body.text.length;
	return found.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Paint without touching the text: the browser's own highlights, or a line beside the paragraph where it has none. */
function paint(): void {
	if ('highlights' in CSS) {
		for (const [name, isOf] of Object.entries(kinds)) {
			const ranges = marks.filter(isOf).flatMap(({ found }) => found?.range ?? []);
			CSS.highlights.set(name, new Highlight(...ranges));
		}
		return;
	}
	for (const block of document.querySelectorAll('.body [data-marked]'))
		block.removeAttribute('data-marked');
	for (const { found } of marks)
		for (const block of document.querySelectorAll('.body > *'))
			if (found?.range.intersectsNode(block)) block.setAttribute('data-marked', '');
}

/** A button for each note, beside the paragraph that it is on. */
function placeNotes({ paragraphsOf }: BodyText, { marks: words }: Labels): HTMLElement[] {
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
		button.addEventListener('click', () => void openNote(annotation));
		const place = places.get(paragraph) ?? element('div');
		place.style.setProperty('--paragraph-start', `${paragraph.offsetTop}px`);
		place.style.setProperty('--paragraph-end', `${paragraph.offsetTop + paragraph.offsetHeight}px`);
		place.append(button);
		places.set(paragraph, place);
	}
	return [...places.values()];
}
