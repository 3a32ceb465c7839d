import type { BodyText, Span } from './body-text.ts';
import { numberOf } from './paragraphs.ts';

/** Letters before and after a passage that are kept to know it again. */
const CONTEXT = 32;

/** Some words of a text, and what they are known by. */
export interface Passage {
	exact: string;
	/** What stands before and after it. */
	prefix: string;
	suffix: string;
	/** In UTF-16 code units of the text; undefined where it is not told. */
	start: number | undefined;
	/** Number of the paragraph that it begins in, where it begins in one. */
	paragraph: number | undefined;
}

/** Describe a stretch of a text so that it can be found again. */
export function describePassage({ text, paragraphsOf }: BodyText, { start, end }: Span): Passage {
	const [first] = paragraphsOf({ start, end: start + 1 });
	return {
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - CONTEXT), start),
		suffix: text.slice(end, end + CONTEXT),
		start,
		paragraph: first && numberOf(first),
	};
}
