import type { Span } from '../text/body-text.ts';
import type { Annotation } from './annotation.ts';
import { type Mark, marksNow } from './show-marks.ts';

/** Find the annotation of a stretch of the text. */
export function findAt({ start, end }: Span): Annotation | undefined {
	return marksNow().find(({ found }) => found?.start === start && found.end === end)?.annotation;
}

/** Find the mark under a point of the window, the shortest of several. */
export function findUnder(x: number, y: number): Mark | undefined {
	const under = marksNow().filter(({ found }) =>
		[...(found?.range.getClientRects() ?? [])].some(
			({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
		),
	);
	const size = ({ found }: Mark) => (found ? found.end - found.start : 0);
	return under.sort((a, b) => size(a) - size(b))[0];
}
