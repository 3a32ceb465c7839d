import { loadLabels } from '../load-labels.ts';
import { say } from '../say.ts';
import { type Annotation, noteOf } from './annotation.ts';
import { put, remove } from './kept-annotations.ts';
import { refocusOn } from './refocus-on.ts';

/** Take an annotation away and offer to bring it back; the offer has the focus, as what was pressed is gone. */
export async function removeWithUndo(annotation: Annotation): Promise<void> {
	const { marks } = await loadLabels();
	remove(annotation);
	const words = noteOf(annotation) === '' ? marks.markRemoved : marks.bothRemoved;
	const act = () => {
		put(annotation);
		refocusOn(annotation);
	};
	say(words, { label: marks.undo, act, isFocused: true });
}
