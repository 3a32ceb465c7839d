import type { Span } from './match-in.ts';

/** A piece of a text. */
export interface Part {
	text: string;
	isMatch: boolean;
}

/** Cut a text, or a stretch of it, into what matches and what stands between; no sign of it is changed. */
export function markMatches(
	text: string,
	matches: readonly Span[],
	from = 0,
	to = text.length,
): Part[] {
	const parts: Part[] = [];
	let at = from;
	const add = (end: number, isMatch: boolean) => {
		if (end > at) parts.push({ text: text.slice(at, end), isMatch });
		at = end;
	};
	for (const { start, end } of matches) {
		if (start < from || end > to) continue;
		add(start, false);
		add(end, true);
	}
	add(to, false);
	return parts;
}
