import type { Person } from '../../record.ts';

const LONGEST_NAME = 60;
/** Words in lower case that a name can have: de la, van den, al, bin. */
const MOST_PARTICLES = 3;
/** Titles and abbreviated given names with a full stop; a sentence goes on after any other. */
const STOPPED = /^(?:Prof|Dipl|Chr|Capt|Lieut|Messrs|Univ|Assoc|Theod|Friedr)\.$/;
/** Signs that no name has: what stands around them was not understood. */
const SIGNS = /[:@|—–_]| - |\d/;
/** `Manoj Nairand Ashok Dutta` has lost the space in front of its "and". */
const LOST_AND = /^\p{Lu}\p{L}{2,}and$/u;
/** Names that end so by themselves. */
const AND_NAME =
	/(?:land|anand|brand|strand)$|^(?:roland|bertrand|durand|armand|ferdinand|normand|fernand|legrand|weygand|wiegand|briand|morand|renand)$/i;

/** What stands behind a name and its comma and is a part of it. */
const NAME_TAIL =
	/^(?:[Jj]r|[Ss]r|II|III|IV|M\.?D|Ph\.?D|JR|SR|Esq|R\.?N|CPA|CFA|MPH|M\.P\.H|DDS|MBA|J\.?D|S\.J|O\.P|OBE|MBE|CBE|MP|QC|KC)\.?$/;

/** Tell whether people are plausible: each name is short, has few small words and is no sentence. */
export function areNames(people: readonly Person[]): boolean {
	return people.every(({ name }) => isName(name));
}

function isName(name: string): boolean {
	if (name === '' || name.length > LONGEST_NAME || SIGNS.test(name)) return false;
	// Most names are two words.
	const space = name.indexOf(' ');
	if (space < 0 || !name.includes(' ', space + 1)) return true;
	const words = name.split(' ');
	if (words.length > 3 && hasLostAnd(words)) return false;
	const particles = words.filter(isLower).length;
	// Initials and titles are short.
	const sentence = words
		.slice(0, -1)
		.some((word) => word.length > 4 && /[.!?]$/.test(word) && !STOPPED.test(word));
	return particles <= MOST_PARTICLES && !sentence;
}

/** Tell whether words are a part of the name in front of their comma: `Jr.`, `MD`. */
export function isNameTail(text: string): boolean {
	return NAME_TAIL.test(text);
}

/** Tell whether a word opens with a small letter; scripts without capitals have none. */
export function isLower(word: string): boolean {
	const code = word.charCodeAt(0);
	// Most letters are ASCII.
	if (code < 0x80) return code >= 97 && code <= 122;
	const first = word.charAt(0);
	return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** It stands between two full names, and each of the words has a capital. */
function hasLostAnd(words: readonly string[]): boolean {
	return (
		!words.some(isLower) &&
		words.slice(1, -2).some((word) => LOST_AND.test(word) && !AND_NAME.test(word))
	);
}
