import { fold } from './fold.ts';

/**
 * Told of each word of a text, folded, and where it stands in it.
 *
 * `place` is its number among the words, by which phrases are found; a line end takes a number too. What is told of
 * beside them has none (-1): a word of several parts, such as `Abi-Habib`, as it is written without its signs.
 */
export type SeeWord = (word: string, start: number, end: number, place: number) => void;

/** Scripts that put no space between words, and Korean, which puts what goes with a word right behind it. */
const UNSPACED = `(?=\\p{L})[${[
	...['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Yi', 'Tangut', 'Nushu'],
	...['Thai', 'Lao', 'Khmer', 'Myanmar', 'Tai_Le', 'New_Tai_Lue', 'Tai_Tham', 'Tai_Viet'],
]
	.map((script) => `\\p{scx=${script}}`)
	.join('')}]`;
const SIGN = `(?:${UNSPACED})[\\p{M}\\uff9e\\uff9f]*`;
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d]`;
/** `1,234` is one number, however its thousands are parted. */
const NUMBER = `\\p{Nd}{1,3}(?:[,.\\u00a0\\u202f'’]\\p{Nd}{3})+(?![\\p{L}\\p{N}])`;
/** `don't` is no `don`. */
const NOT = `(?:(?!${UNSPACED})[\\p{L}\\p{M}])+[nN]['’ʼ][tT](?![\\p{L}\\p{N}])`;

const WORD = new RegExp(`\\n|${SIGN}|${NUMBER}|${NOT}|(?:${LETTER})+`, 'gu');
const IS_SIGN = new RegExp(`^${UNSPACED}`, 'u');

/** What joins parts to a word: apostrophes, hyphens, and the signs of Hebrew that do the like. */
const JOINTS = new Set("'’ʼ‘`´-‐‑־׳״");

/** Tell of each word of a text, in order. */
export function splitWords(text: string, see: SeeWord): void {
	let place = -1;
	/** Of the word of several parts that is being read. */
	let joined = '';
	let parts = 0;
	let start = 0;
	let end = -2;
	const endJoined = () => {
		if (parts > 1) see(fold(joined), start, end, -1);
		parts = 0;
	};
	WORD.lastIndex = 0;
	for (const match of text.matchAll(WORD)) {
		const [raw] = match;
		const at = match.index;
		if (raw === '\n') {
			place += 1;
			continue;
		}
		const word = learn(raw);
		if (word === '') continue;
		place += 1;
		const isPart = !isSign(word);
		if (
			isPart &&
			parts > 0 &&
			at === end + 1 &&
			joins(text, end, parts === 1 ? joined : '', word)
		) {
			joined += word;
			parts += 1;
		} else {
			endJoined();
			joined = word;
			parts = isPart ? 1 : 0;
			start = at;
		}
		end = at + raw.length;
		see(word, at, end, place);
	}
	endJoined();
}

/** Tell whether a word is one sign of a script that puts no space between words. */
export function isSign(word: string): boolean {
	return word.charCodeAt(0) > 0x0dff && IS_SIGN.test(word);
}

/** Tell whether a sign makes the words before and behind it one; a point does in `U.S.` */
function joins(text: string, at: number, before: string, word: string): boolean {
	const sign = text.charAt(at);
	return JOINTS.has(sign) || (sign === '.' && /^\p{L}?$/u.test(before) && /^\p{L}$/u.test(word));
}

/** Folded words, by what is printed: most words of a text are met again. */
let known = new Map<string, string>();
/** So many are kept. */
const MOST_KNOWN = 1 << 18;

function learn(raw: string): string {
	let word = known.get(raw);
	if (word === undefined) {
		if (known.size > MOST_KNOWN) known = new Map();
		word = fold(raw);
		known.set(raw, word);
	}
	return word;
}
