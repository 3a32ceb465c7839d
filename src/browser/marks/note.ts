import { articleOfPage } from '../text/article-of-page.ts';
import { describePassage } from '../text/passage.ts';
import { annotate } from './make-annotation.ts';
import { choose, letGo } from './chosen.ts';
import { openNote } from './open-note.ts';
import { showAround } from './show-around.ts';
import { findAt } from './find-mark.ts';

/** Write a note on what the reader has selected, or on the highlight that they pointed at. */
export default async function note(): Promise<void> {
	const found = await choose();
	if (!found) return;
	await showAround();
	const { body, chosen } = found;
	letGo();
	const there = chosen.annotation ?? findAt(chosen);
	await openNote(there ?? annotate(articleOfPage(), describePassage(body, chosen)));
}
