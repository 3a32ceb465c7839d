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

/** A link of which it is known where its words stand in a text. */
export interface PlacedLink {
	start: number;
	end: number;
	url: string;
}

/**
 * Name the words of links, in the order of the text: those that are linked, with as many in front as it
 * takes for these to be found first in the text after the link before.
 */
export function placeLinks(text: string, places: readonly PlacedLink[]): Link[] {
	let read = 0;
	return places.map(({ start, end, url }) => {
		const free = text.slice(read, end);
		const words = extendUntilFirst(free, Math.max(0, start - read));
		read = end;
		return { text: words, url };
	});
}

function extendUntilFirst(free: string, start: number): string {
	for (let at = start; start - at <= LONGEST_WORDS; at = free.lastIndexOf(' ', at - 2) + 1) {
		const words = free.slice(at);
		if (at === 0 || free.indexOf(words) === at) return words;
	}
	return free.trimStart();
}

/**
 * Give the links of lines that are joined to a text, each line with its own; `shown` is what of the text
 * is of which line. Words that another line has too get those in front of them.
 */
export function joinLinks(
	shown: readonly string[],
	links: ReadonlyArray<readonly Link[]>,
	text: string,
): Link[] {
	const places: PlacedLink[] = [];
	// A bullet of the first line is no part of the text.
	let offset = text.length - shown.reduce((sum, line) => sum + line.length + 1, -1);
	for (const [index, line] of shown.entries()) {
		let read = 0;
		for (const link of links[index] ?? []) {
			const at = Math.max(read, line.indexOf(link.text, read));
			read = at + link.text.length;
			places.push({ start: offset + at, end: offset + read, url: link.url });
		}
		offset += line.length + 1;
	}
	return placeLinks(text, places);
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
