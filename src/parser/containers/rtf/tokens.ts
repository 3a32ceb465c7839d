/**
 * The grammar of an RTF file's pieces, after the RTF Specification 1.9.1:
 *
 *     > | {\b1 sixty \'80\u8364?\{fine\}}
 *         ^                             ^    open, close: a group
 *          ^^^^                              word: letters, a number, and the space that ends it
 *              ^^^^^^           ^^^^         text: up to the next `\`, brace or line end
 *                    ^^^^                    byte: a sign of the code page in force
 *                                ^^    ^^    symbol: any other sign behind a backslash
 *
 * Line ends are no part of the text, but behind a backslash they are a symbol. `\bin7 ` is followed by 7 bytes
 * that are no RTF; they belong to the word.
 */
export interface Token {
	kind: 'open' | 'close' | 'word' | 'symbol' | 'byte' | 'text';
	/** The text, the name of a control word, or the sign of a symbol. */
	text: string;
	/** The number behind a control word, or the value of a byte. */
	value: number | undefined;
	/** Offsets of its first unit, and after its last. */
	from: number;
	to: number;
}

/** Read the token at an offset; undefined at the end of the file. Takes time in the length of the token. */
export function readToken(source: string, offset: number): Token | undefined {
	let from = offset;
	while (isLineEnd(source.charCodeAt(from))) from++;
	if (from >= source.length) return undefined;
	const sign = source.charAt(from);
	if (sign === '\\') return readControl(source, from);
	if (sign === '{' || sign === '}')
		return make(sign === '{' ? 'open' : 'close', sign, from, from + 1);
	let to = from + 1;
	while (to < source.length && isText(source.charCodeAt(to))) to++;
	return make('text', source.slice(from, to), from, to);
}

const BYTE = /^'[\da-f]{2}$/i;

function readControl(source: string, from: number): Token {
	if (isLetter(source.charCodeAt(from + 1))) return readWord(source, from);
	const escape = source.slice(from + 1, from + 4);
	if (BYTE.test(escape))
		return make('byte', '', from, from + 4, Number.parseInt(escape.slice(1), 16));
	const sign = source.charAt(from + 1);
	// The end of the file can cut a byte in two.
	const to = sign === "'" && from + 4 > source.length ? source.length : from + 1 + sign.length;
	return make('symbol', sign, from, to);
}

/** No number of the specification has more digits. */
const MOST_DIGITS = 10;

function readWord(source: string, from: number): Token {
	let at = from + 1;
	while (isLetter(source.charCodeAt(at))) at++;
	const name = source.slice(from + 1, at);
	const minus = source.charAt(at) === '-' && isDigit(source.charCodeAt(at + 1)) ? 1 : 0;
	const digits = at + minus;
	let to = digits;
	while (isDigit(source.charCodeAt(to))) to++;
	const number =
		to > digits ? Number(source.slice(at, Math.min(to, digits + MOST_DIGITS))) : undefined;
	if (source.charAt(to) === ' ') to++;
	if (name === 'bin') to = Math.min(source.length, to + Math.max(0, number ?? 0));
	return make('word', name, from, to, number);
}

function make(
	kind: Token['kind'],
	text: string,
	from: number,
	to: number,
	value: number | undefined = undefined,
): Token {
	return { kind, text, value, from, to };
}

function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}

/** Neither a backslash nor a brace nor a line end. */
function isText(code: number): boolean {
	return code !== 92 && code !== 123 && code !== 125 && !isLineEnd(code);
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
