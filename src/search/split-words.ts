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

const WORD = new RegExp(`${SIGN}|${NUMBER}|${NOT}|(?:${LETTER})+`, 'uy');
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
	for (let at = 0; at < text.length;) {
		const to = findEnd(text, at);
		if (to === at) {
			if (text.charCodeAt(at) === LINE_END) place += 1;
			at += 1;
			continue;
		}
		const from = at;
		const raw = text.slice(from, to);
		at = to;
		const word = learn(raw);
		if (word === '') continue;
		place += 1;
		const isPart = !isSign(word);
		if (
			isPart &&
			parts > 0 &&
			from === end + 1 &&
			joins(text, end, parts === 1 ? joined : '', word)
		) {
			joined += word;
			parts += 1;
		} else {
			endJoined();
			joined = word;
			parts = isPart ? 1 : 0;
			start = from;
		}
		end = to;
		see(word, from, end, place);
	}
	endJoined();
}

const LINE_END = 10;

/** Whether each sign of ASCII is a letter or digit. */
const isPlain = Uint8Array.from({ length: 128 }, (_, code) =>
	Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))),
);

/**
 * Find where the word ends that begins at a place; the place itself if none does.
 *
 * Most words are of plain letters with a space or a stop behind them, and are read without the expression, which
 * takes several times as long.
 */
function findEnd(text: string, from: number): number {
	let to = from;
	while (isPlain[text.charCodeAt(to)] === 1) to += 1;
	const next = text.charAt(to);
	const isWhole = to > from && next < '\x80' && next !== "'";
	if (isWhole && !((next === ',' || next === '.') && isPlain[text.charCodeAt(to + 1)] === 1))
		return to;
	if (to === from && next < '\x80') return from;
	WORD.lastIndex = from;
	return WORD.test(text) ? WORD.lastIndex : from;
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
