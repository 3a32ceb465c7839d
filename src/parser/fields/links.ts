import type { Link } from '../record.ts';

/** A text with its flattened links taken apart. */
export interface LinkedText {
	text: string;
	links: Link[];
}

/** `words[https://…]`, where the words stand directly in front; editorial `[words]` is no link. */
const FLAT = /\[((?:https?:\/\/|mailto:|www\.)[^\]\s]+)\]/g;

/** Tell whether a text has a flattened link in it. */
export function hasLinks(text: string): boolean {
	return text.includes('[') && text.search(FLAT) >= 0;
}

/**
 * Take the flattened links out of a text: `see our guide[https://x.test/g] here` is
 * `see our guide here` with a link.
 *
 * The export does not say where the linked words begin. A link that ends its text has all of it when
 * nothing else stands there but the link, as in lists of links; any other has the last word, and as
 * many words in front as it takes for these to be found first in the text after the link before.
 * An address without words in front of it is its own text.
 */
export function readLinks(printed: string): LinkedText {
	const links: Link[] = [];
	let text = '';
	let read = 0;
	let after = 0;

	for (const match of printed.matchAll(FLAT)) {
		text += printed.slice(read, match.index);
		read = match.index + match[0].length;
		const url = match[1] ?? '';
		const words = findWords(text, after, isAlone(printed, match.index, read));
		if (words === undefined) text += url;
		links.push({ text: words ?? url, url });
		after = text.length;
	}
	return { text: text + printed.slice(read), links };
}

/** Longest text that is taken whole as the words of its only link. */
const LONGEST_TITLE = 160;

function isAlone(printed: string, start: number, end: number): boolean {
	const before = printed.slice(0, start);
	return (
		end === printed.length &&
		before.length <= LONGEST_TITLE &&
		!before.includes('[') &&
		!/[.!?] /.test(before) &&
		/^\p{Lu}/u.test(before)
	);
}

function findWords(text: string, after: number, alone: boolean): string | undefined {
	const free = text.slice(after);
	if (free === '' || /\s$/.test(free)) return undefined;
	if (alone) return free;
	const lead = free.length - free.trimStart().length;
	for (let at = free.length; at > lead;) {
		const space = free.lastIndexOf(' ', at - 1);
		at = space + 1;
		// Opening signs in front of a word are no part of the link.
		const words = free.slice(at).replace(/^[("'“‘«„[]+(?=.)/, '');
		if (free.indexOf(words) === free.length - words.length) return words;
		at = space;
	}
	return free.trimStart();
}
