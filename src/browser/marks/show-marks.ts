import { adopt } from '../adopt.ts';
import { path } from '../page.ts';
import { type BodyText, readBody } from '../text/body-text.ts';
import { type Annotation, noteOf, passageOf } from './annotation.ts';
import { findExact, type Found } from './find-exact.ts';
import { kept, onChange } from './kept-annotations.ts';
import styles from './paint.css?inline';

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
let isShown = false;

/** What finds similar words too is fetched where some are no more what they were. */
let find = findExact;

/** What else is shown of the marks, and is told of them whenever they change. */
const watchers: Array<(marks: readonly Mark[]) => void> = [];

/** Paint the reader's marks of this article, now and whenever they change. */
export function showMarks(): void {
	const body = readBody();
	if (isShown || !body) return;
	isShown = true;
	adopt(styles);
	const show = () => {
		marks = findMarks(body);
		if (find === findExact && marks.some(({ found }) => !found)) {
			void import('./find-passage.ts').then(({ findPassage }) => {
				find = findPassage;
				show();
			});
		}
		paint();
		for (const watch of watchers) watch(marks);
	};
	onChange(show);
	show();
}

/** Call with the marks of this article, now and whenever they change. */
export function watchMarks(watch: (marks: readonly Mark[]) => void): void {
	showMarks();
	watchers.push(watch);
	watch(marks);
}

/** Give the marks of this article as they are now. */
export function marksNow(): readonly Mark[] {
	return marks;
}

function findMarks(body: BodyText): Mark[] {
	const own = kept.read().filter(({ target }) => target.source === path);
	const found = own.map((annotation): Mark => {
		const place = find(body.text, passageOf(annotation));
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
