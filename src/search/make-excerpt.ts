import { excerpt as shorten } from '../lib/excerpt.ts';
import { markMatches, type Part } from './mark-matches.ts';
import { matchIn, type Looked, type Span } from './match-in.ts';

/** Characters of an excerpt, and of those in front of its first match. */
const LONGEST = 240;
const LEAD = 60;

/**
 * Take out of a text what shows best why it was found: where the most different matches stand together, and of
 * such places the first. Where nothing matches, its beginning.
 */
export function makeExcerpt(text: string, looked: Looked): Part[] {
	const matches = matchIn(text, looked);
	const first = findDensest(text, matches);
	if (!first) return text === '' ? [] : [{ text: shorten(tidy(text), LONGEST), isMatch: false }];
	const from = findBeginning(text, first.start);
	const to = findEnd(text, Math.max(from + LONGEST, first.end));
	const parts = markMatches(text, matches, from, to).map((part) => ({
		...part,
		text: tidy(part.text),
	}));
	if (from > 0) parts.unshift({ text: '… ', isMatch: false });
	if (to < text.trimEnd().length) parts.push({ text: ' …', isMatch: false });
	return mergeParts(parts);
}

function findDensest(text: string, matches: readonly Span[]): Span | undefined {
	const words = matches.map(({ start, end }) => text.slice(start, end).toLowerCase());
	/** How often each word is among the matches from the one looked at to the last that fits beside it. */
	const near = new Map<string, number>();
	const count = (word: string, more: number) => {
		const times = (near.get(word) ?? 0) + more;
		if (times > 0) near.set(word, times);
		else near.delete(word);
	};
	let [best, most, end] = [matches[0], 0, 0];
	for (const [index, match] of matches.entries()) {
		const latest = match.start + LONGEST - LEAD;
		for (; end === index || (matches[end]?.end ?? Infinity) <= latest; end += 1)
			count(words[end] as string, 1);
		const worth = near.size * 100 + Math.min(end - index, 99);
		if (worth > most) [best, most] = [match, worth];
		count(words[index] as string, -1);
	}
	return best;
}

/** Go back to the beginning of the line, or else of a word. */
function findBeginning(text: string, start: number): number {
	const earliest = Math.max(0, start - LEAD);
	const line = text.lastIndexOf('\n', start - 1) + 1;
	if (line >= earliest) return start === 0 ? 0 : line;
	const space = text.indexOf(' ', earliest);
	return space < 0 || space >= start ? start : space + 1;
}

function findEnd(text: string, latest: number): number {
	if (latest >= text.length) return text.length;
	const space = text.lastIndexOf(' ', latest);
	// What is written without spaces ends where it may.
	return space > latest - LEAD ? space : latest;
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function mergeParts(parts: readonly Part[]): Part[] {
	const merged: Part[] = [];
	for (const { text, isMatch } of parts) {
		const last = merged.at(-1);
		if (last?.isMatch === isMatch) last.text += text;
		else merged.push({ text, isMatch });
	}
	return merged;
}
