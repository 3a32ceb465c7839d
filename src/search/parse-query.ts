import { isSign, splitWords } from './split-words.ts';

/** One thing that is looked for. Words are folded. */
export type Term = { isOnlyInHeadline: boolean } & (
	| { kind: 'word'; word: string; isExact: boolean }
	| { kind: 'beginning'; beginning: string }
	| { kind: 'phrase'; words: readonly string[] }
);

/** What an article has to have one of, or must have none of. */
export interface Clause {
	any: readonly Term[];
	isLeftOut: boolean;
}

const QUOTES = /[“”„‟«»＂「」『』｢｣〝〞〟]/g;
/** What East Asian keyboards write of the signs that mean something here, and of the letters of their words. */
const WIDE = /[Ａ-Ｚａ-ｚ：＊－]/g;
/** From such a sign to that of ASCII. */
const NARROWER = 0xfee0;
const PIECE = /(-?)(headline:)?(?:"([^"]*)(?:"|$)|(\S+))/gi;
/** A beginning of fewer letters would be one of too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * Read what a reader typed. It never throws: what means nothing here is taken as words, and signs mean nothing.
 *
 * - `salt marsh`: articles that have both words, anywhere, each in any of its forms;
 * - `"salt marsh"`: these words next to each other, and in these forms;
 * - `-marsh`, `-"salt marsh"`: articles without it;
 * - `salt OR brine`: articles with one of them, or both (in capitals);
 * - `harb*`: words that begin so, from three letters on;
 * - `headline:barrier`, `headline:"the barrier"`: in the headline.
 *
 * A word with signs inside, such as `Abi-Habib` or `AT&T`, is found as its parts next to each other, and one whose
 * parts belong together as one word too. So is what is written without spaces between words.
 */
export function parseQuery(text: string): Clause[] {
	const clauses: Clause[] = [];
	let isAlternative = false;
	const pieces = [...narrow(text).matchAll(PIECE)];
	for (const [index, [, minus, field, quoted, chunk = '']] of pieces.entries()) {
		if (chunk === 'OR' && !minus && !field && isBetween(clauses, pieces[index + 1])) {
			isAlternative = true;
			continue;
		}
		const isOnlyInHeadline = field !== undefined;
		const any =
			quoted === undefined
				? readChunk(chunk, isOnlyInHeadline)
				: readQuoted(quoted, isOnlyInHeadline);
		if (any.length === 0) continue;
		const last = clauses.at(-1);
		if (isAlternative && last)
			clauses[clauses.length - 1] = { ...last, any: [...last.any, ...any] };
		else clauses.push({ any, isLeftOut: minus === '-' });
		isAlternative = false;
	}
	return clauses;
}

/** Write the signs that mean something as ASCII has them, whatever keyboard they come from. */
function narrow(text: string): string {
	const toAscii = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - NARROWER);
	return text.replace(QUOTES, '"').replace(WIDE, toAscii);
}

/** Tell whether an `OR` has something before and behind it that can be one of two. */
function isBetween(clauses: readonly Clause[], next: RegExpExecArray | undefined): boolean {
	const [, minus, , quoted, chunk] = next ?? [];
	const isWord = (quoted ?? chunk ?? '') !== '' && minus === '' && chunk !== 'OR';
	return isWord && clauses.at(-1)?.isLeftOut === false;
}

function readQuoted(text: string, isOnlyInHeadline: boolean): Term[] {
	const { words } = readWords(text);
	const [word] = words;
	if (word === undefined) return [];
	if (words.length > 1) return [{ kind: 'phrase', words, isOnlyInHeadline }];
	return [{ kind: 'word', word, isExact: true, isOnlyInHeadline }];
}

/**
 * Give what a clause asks for as the beginning of words: one that is a single word, long enough, and only typed so far
 * perhaps. Undefined for all others.
 */
export function beginningOf({
	any,
	isLeftOut,
}: Clause): (Term & { kind: 'beginning' }) | undefined {
	const [term] = any;
	if (isLeftOut || any.length > 1 || term?.kind !== 'word' || term.isExact) return undefined;
	const { word, isOnlyInHeadline } = term;
	return canBegin(word) ? { kind: 'beginning', beginning: word, isOnlyInHeadline } : undefined;
}

function canBegin(word: string): boolean {
	return [...word].length >= SHORTEST_BEGINNING && !isSign(word);
}

function readChunk(text: string, isOnlyInHeadline: boolean): Term[] {
	const { words, joined } = readWords(text);
	const [word] = words;
	if (word === undefined) return [];
	if (words.length === 1) {
		if (/[\p{L}\p{N}\p{M}]\*$/u.test(text) && canBegin(word))
			return [{ kind: 'beginning', beginning: word, isOnlyInHeadline }];
		return [{ kind: 'word', word, isExact: isSign(word), isOnlyInHeadline }];
	}
	const phrase: Term = { kind: 'phrase', words, isOnlyInHeadline };
	// Two letters are another word: `U.S.` is not `us`.
	if (joined !== words.join('') || joined.length < 3) return [phrase];
	return [phrase, { kind: 'word', word: joined, isExact: false, isOnlyInHeadline }];
}

function readWords(text: string): { words: string[]; joined: string } {
	const words: string[] = [];
	let joined = '';
	splitWords(text, (word, _start, _end, place) => {
		if (place < 0) joined = word;
		else words.push(word);
	});
	return { words, joined };
}
