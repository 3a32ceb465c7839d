import type { PageLine } from './page-lines.ts';

/** Pixels of a passage that may be above the window when it counts as being in it. */
const CUT_OFF = 24;

/**
 * Find the line that a reader wants to hear first: the one they selected something of, or the first of the passage that
 * they have before their eyes. Who sees the button that they press is at the top of the article.
 */
export function findStart(lines: readonly PageLine[], button?: HTMLElement): number {
	const selected = findSelected(lines);
	if (selected !== -1) return selected;
	if (button && button.getBoundingClientRect().bottom > 0) return 0;
	const starts = startsOf(lines);
	const top = (line: number) => lines[line]?.passage.element.getBoundingClientRect().top ?? 0;
	return (
		starts.find((line) => top(line) >= -CUT_OFF && top(line) < innerHeight / 2) ??
		starts.findLast((line) => top(line) < 0) ??
		0
	);
}

/** Give the first line of each passage. */
export function startsOf(lines: readonly PageLine[]): number[] {
	return [...lines.keys()].filter((line) => lines[line]?.passage !== lines[line - 1]?.passage);
}

function findSelected(lines: readonly PageLine[]): number {
	const selection = getSelection();
	if (!selection || selection.isCollapsed) return -1;
	const selected = selection.getRangeAt(0);
	return lines.findIndex(
		({ passage, range }) =>
			selected.intersectsNode(passage.element) &&
			range.compareBoundaryPoints(Range.START_TO_END, selected) > 0,
	);
}
