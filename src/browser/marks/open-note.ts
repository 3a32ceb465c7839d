import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { toggleDialog } from '../open-dialog.ts';
import { say } from '../say.ts';
import { adopt } from '../adopt.ts';
import { type Annotation, changedAt, noteOf, passageOf } from './annotation.ts';
import { makeId, withNote } from './make-annotation.ts';
import { kept, put } from './kept-annotations.ts';
import styles from './note.css?inline';
import { refocusOn } from './refocus-on.ts';
import { removeWithUndo } from './remove-with-undo.ts';

/**
 * Open the note of an annotation to be written.
 *
 * It is kept however the dialog is closed, and also if the page is: words that were typed are never lost to a wrong
 * key. An annotation that is not kept yet is so once it has a note.
 */
export async function openNote(annotation: Annotation): Promise<void> {
	const labels = await loadLabels();
	const { marks } = labels;
	adopt(styles);
	const field = element('textarea', { id: 'note', rows: '6', 'aria-describedby': 'note-hint' });
	field.dir = 'auto';
	field.value = noteOf(annotation);
	let seen = annotation;

	const save = () => {
		if (field.value === noteOf(seen)) return;
		const there = kept.read().find(({ id }) => id === seen.id);
		const isChangedElsewhere = there && changedAt(there) !== changedAt(seen);
		const written = withNote(there ?? seen, field.value);
		if (isChangedElsewhere && noteOf(there) !== noteOf(seen)) {
			// Another window wrote something else meanwhile: both stay.
			seen = { ...written, id: makeId() };
			say(marks.bothKept);
		} else {
			seen = written;
			say(field.value === '' ? marks.noteRemoved : marks.noted);
		}
		put(seen);
	};

	const hadFocus = document.activeElement !== document.body;
	const { exact } = passageOf(annotation);
	const language = annotation.target['dcterms:language'];
	const done = element('button', { type: 'button' }, marks.done);
	const drop = element('button', { type: 'button' }, marks.remove);
	const isKept = kept.read().some(({ id }) => id === annotation.id);
	const dialog = toggleDialog({
		name: 'note',
		title: marks.noteTitle,
		labels,
		content: () =>
			element(
				'div',
				{},
				element('blockquote', { dir: 'auto', ...(language && { lang: language }) }, exact),
				element('label', { for: 'note' }, marks.noteLabel),
				field,
				element('p', { id: 'note-hint' }, marks.noteHint),
				element('div', { class: 'choices' }, done, ...(isKept ? [drop] : [])),
			),
	});
	field.focus();
	// A phone may end a page that is out of sight without a further word.
	const onHide = () => document.visibilityState === 'hidden' && save();
	document.addEventListener('visibilitychange', onHide);
	addEventListener('pagehide', save);
	dialog.addEventListener('close', () => {
		document.removeEventListener('visibilitychange', onHide);
		removeEventListener('pagehide', save);
		save();
		// What it was opened from may be gone.
		if (hadFocus || noteOf(seen) !== '') refocusOn(seen);
	});
	done.addEventListener('click', () => dialog.close());
	drop.addEventListener('click', () => {
		save();
		field.value = noteOf(seen);
		dialog.close();
		void removeWithUndo(seen);
	});
}
