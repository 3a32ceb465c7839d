import { loadLabels } from '../load-labels.ts';
import { say } from '../say.ts';
import { articleOfPage } from '../text/article-of-page.ts';
import { describePassage } from '../text/passage.ts';
import { annotate } from './make-annotation.ts';
import { choose, letGo } from './chosen.ts';
import { put, remove } from './kept-annotations.ts';
import { showAround } from './show-around.ts';
import { findAt } from './find-mark.ts';

/** Highlight what the reader has selected. */
export default async function mark(): Promise<void> {
	const found = await choose();
	if (!found) return;
	const { marks } = await loadLabels();
	await showAround();
	const { body, chosen } = found;
	letGo();
	if (chosen.annotation ?? findAt(chosen)) {
		say(marks.alreadyMarked);
		return;
	}
	const annotation = annotate(articleOfPage(), describePassage(body, chosen));
	put(annotation);
	say(marks.marked, { label: marks.undo, act: () => remove(annotation) });
}
