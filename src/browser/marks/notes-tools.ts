import type { Labels } from '../../labels/labels.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { toPlace } from '../text/place-of-passage.ts';
import { publishedAddress } from '../text/article-of-page.ts';
import { passageOf } from './annotation.ts';
import { byArticle } from './by-article.ts';
import { importAnnotations, undoImport } from './import-annotations.ts';
import { change, kept } from './kept-annotations.ts';
import { dateOf } from './make-card.ts';
import { toCollection } from './to-collection.ts';
import { toMarkdown } from './to-markdown.ts';

/** Make the row of what can be done with all notes: have them as a file or on paper, and take them from a file. */
export function makeNotesTools({ notes, marks }: Labels): HTMLElement {
	const buttons: Array<[label: string, act: () => void]> = [
		[notes.toMarkdown, () => save('notes.md', 'text/markdown', writeMarkdown(notes))],
		[
			notes.toJson,
			() => {
				const text = toCollection(kept.read(), notes.heading, publishedAddress);
				save('annotations.jsonld', 'application/ld+json', text);
			},
		],
		[notes.print, () => print()],
		[notes.import, () => chooseFile((file) => void takeFrom(file, notes, marks.undo))],
	];
	return element(
		'div',
		{ class: 'notes-tools' },
		...buttons.map(([label, act]) => {
			const button = element('button', { type: 'button' }, label);
			button.addEventListener('click', act);
			return button;
		}),
	);
}

function writeMarkdown(labels: Labels['notes']): string {
	return toMarkdown(byArticle(kept.read()), {
		labels,
		dateOf,
		addressOf: (annotation) =>
			publishedAddress(annotation.target.source) + toPlace(passageOf(annotation)),
	});
}

/** Give the reader a file. */
function save(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	element('a', { href: address, download: name }).click();
	// The browser has begun to read it by then.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function chooseFile(take: (file: File) => void): void {
	const input = element('input', { type: 'file', accept: '.json,.jsonld,application/ld+json' });
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		if (file) take(file);
	});
	input.click();
}

async function takeFrom(file: File, notes: Labels['notes'], undo: string): Promise<void> {
	const text = await file.text();
	// As it is now: reading a file takes its time, in which another window may mark something.
	const before = kept.read();
	const result = importAnnotations(text, before);
	if (!result) {
		say(notes.badFile(file.name));
		return;
	}
	const { annotations, added, updated, unchanged, refused } = result;
	if (added + updated > 0) change(() => annotations);
	const reasons = Object.entries(refused).map(([why, count]) =>
		notes.refused(count, notes.reasons[why as keyof typeof refused]),
	);
	const words = [notes.imported(added, updated, unchanged), ...reasons].join(' ');
	if (added + updated === 0) say(words);
	else
		say(words, { label: undo, act: () => change((now) => undoImport(now, before, annotations)) });
}
