import { findPassages, type Passage } from './passages.ts';
import type { Line } from './read-aloud.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence, and where it stands on the page. */
export interface PageLine extends Line {
	passage: Passage;
	range: Range;
}

/** Find the sentences of the article on a page. */
export function findLines(page: Document): PageLine[] {
	return findPassages(page).flatMap(toLines);
}

function toLines(passage: Passage): PageLine[] {
	// On the page a line end is a space, but in text that keeps its lines.
	const keepsLines = passage.element.localName === 'pre';
	const text = keepsLines ? passage.text : passage.text.replaceAll('\n', ' ');
	return splitSentences(text, passage.language).map(({ start, end }, index) => ({
		text: text.slice(start, end),
		language: passage.language,
		afterRule: passage.afterRule && index === 0,
		passage,
		range: toRange(passage, start, end),
	}));
}

function toRange({ nodes }: Passage, start: number, end: number): Range {
	const range = document.createRange();
	let before = 0;
	for (const node of nodes) {
		const after = before + node.length;
		if (before <= start && start < after) range.setStart(node, start - before);
		if (before < end && end <= after) range.setEnd(node, end - before);
		before = after;
	}
	return range;
}
