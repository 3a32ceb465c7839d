import { excerpt as shorten } from '../lib/excerpt.ts';
import { matchIn, type Looked, type Span } from './match-in.ts';

/** Words of an excerpt. */
export interface ExcerptPart {
	text: string;
	isMatch: boolean;
}

/** Characters of an excerpt, and of those in front of its first match. */
const LONGEST = 240;
const LEAD = 60;

/**
 * Take out of a text what shows best why it was found: where the most different matches stand together, and of
 * such places the first. Where nothing matches, its beginning.
 */
export function makeExcerpt(text: string, looked: Looked): ExcerptPart[] {
	const matches = matchIn(text, looked);
	const first = findDensest(text, matches);
	if (!first) return text === '' ? [] : [{ text: shorten(tidy(text), LONGEST), isMatch: false }];
	const from = findBeginning(text, first.start);
	const to = findEnd(text, Math.max(from + LONGEST, first.end));
	const parts: ExcerptPart[] = [];
	let at = from;
	const add = (end: number, isMatch: boolean) => {
		if (end > at) parts.push({ text: tidy(text.slice(at, end)), isMatch });
		at = end;
	};
	for (const { start, end } of matches) {
		if (start < from || end > to) continue;
		add(start, false);
		add(end, true);
	}
	add(to, false);
	if (from > 0) parts.unshift({ text: '… ', isMatch: false });
	if (to < text.trimEnd().length) parts.push({ text: ' …', isMatch: false });
	return mergeParts(parts);
}

function findDensest(text: string, matches: readonly Span[]): Span | undefined {
	let best: Span | undefined;
	let most = 0;
	for (const [index, match] of matches.entries()) {
		const words = new Set<string>();
		let count = 0;
		for (const { start, end } of matches.slice(index)) {
			if (end > match.start + LONGEST - LEAD) break;
			words.add(text.slice(start, end).toLowerCase());
			count += 1;
		}
		const worth = words.size * 100 + Math.min(count, 99);
		if (worth > most) {
			best = match;
			most = worth;
		}
	}
	return best ?? matches[0];
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

function mergeParts(parts: readonly ExcerptPart[]): ExcerptPart[] {
	const merged: ExcerptPart[] = [];
	for (const { text, isMatch } of parts) {
		const last = merged.at(-1);
		if (last?.isMatch === isMatch) last.text += text;
		else merged.push({ text, isMatch });
	}
	return merged;
}
