import type { Link } from '../record.ts';

/** A text with its flattened links taken apart. */
export interface LinkedText {
	text: string;
	links: Link[];
}

/** `words[https://…]`, where the words stand directly in front; editorial `[words]` is no link. */
const FLAT = /\[((?:https?:\/\/|mailto:|www\.)[^[\]\s]+)\]/g;

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
	const parts: string[] = [];
	let read = 0;

	for (const match of printed.matchAll(FLAT)) {
		const free = printed.slice(read, match.index);
		const end = match.index + match[0].length;
		const url = match[1] ?? '';
		const alone = read === 0 && end === printed.length && isTitle(free);
		const words = alone ? free : findWords(free);
		parts.push(words === undefined ? free + url : free);
		links.push({ text: words ?? url, url });
		read = end;
	}
	parts.push(printed.slice(read));
	return { text: parts.join(''), links };
}

/** Longest text that is taken whole as the words of its only link. */
const LONGEST_TITLE = 160;

/** A link to another article has nothing beside it but that article's title. */
function isTitle(text: string): boolean {
	return text.length <= LONGEST_TITLE && !/[.!?] /.test(text) && /^\p{Lu}.*\S$/u.test(text);
}

/** Longest stretch before a link that is searched for the words of it. */
const LONGEST_WORDS = 400;

/** Find the last word of a text, with as many in front as make it the first such words in the text. */
function findWords(free: string): string | undefined {
	if (free === '' || /\s$/.test(free.slice(-1))) return undefined;
	const lead = free.length - free.trimStart().length;
	for (let at = free.length; at > lead && free.length - at <= LONGEST_WORDS;) {
		const space = free.lastIndexOf(' ', at - 1);
		at = space + 1;
		// Opening signs in front of a word are no part of the link.
		const word = free.slice(at);
		const words = /["'”’»)\]]$/.test(word) ? word : word.replace(/^[("'“‘«„[]+(?=.)/, '');
		if (words !== '' && free.indexOf(words) === free.length - words.length) return words;
		at = space;
	}
	return free.trimStart();
}
