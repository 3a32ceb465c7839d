import { isKnownPage, isLead } from './code-pages.ts';
import type { Fonts } from './fonts.ts';
import type { Token } from './tokens.ts';
import { signs, symbols } from './words.ts';

/** Take text that stands at an offset; `unknownPage` is a code page that it should have been read in. */
export type Write = (text: string, from: number, to: number, unknownPage?: number) => void;

/** What the signs of a group depend on. */
export interface SignState {
	font: number | undefined;
	/** How many signs stand behind a Unicode sign for readers that do not know it. */
	fallback: number;
}

/** Bytes side by side, which are decoded together: in some code pages two are one sign. */
interface ByteRun {
	bytes: number[];
	/** Whether they stand in the file as they are, not as escapes. */
	raw: boolean;
	/** Whether the last is the first half of a sign. */
	half: boolean;
	from: number;
	to: number;
}

/** Read the signs of a file: text, bytes of a code page, Unicode numbers, and words that stand for a sign. */
export class SignReader {
	readonly #fonts: Fonts;
	readonly #wide: boolean;
	readonly #write: Write;
	#run: ByteRun | undefined;
	#font: number | undefined;
	/** Signs to be passed over behind a Unicode sign. */
	#fallback = 0;

	/** A unit of the source is a byte, or a sign if the file is `wide`. */
	constructor(fonts: Fonts, wide: boolean, write: Write) {
		this.#fonts = fonts;
		this.#wide = wide;
		this.#write = write;
	}

	/** Write what a token stands for; gives back one that is no sign, when all in front of it is written. */
	take(whole: Token, { font, fallback }: SignState): Token | undefined {
		const token = this.#fallback > 0 ? this.#passOver(whole) : whole;
		if (!token) return undefined;
		this.#font = font;
		const { kind, text, value = 0, from, to } = token;
		if (kind === 'byte') this.#takeByte(value, from, to, false);
		else if (kind === 'text') this.#takeText(text, from);
		else if (kind === 'symbol' && this.#run?.half && /^[\\{}]$/.test(text))
			this.#takeHalf(text.charCodeAt(0), to);
		else return this.#takeOther(token, fallback);
		return undefined;
	}

	/** Write what is still held back. */
	end(): void {
		const run = this.#run;
		if (!run) return;
		this.#run = undefined;
		const text = this.#fonts.decode(run.bytes, this.#font, run.raw);
		const page = this.#fonts.pageOf(this.#font);
		this.#write(text, run.from, run.to, isKnownPage(page) ? undefined : page);
	}

	#takeOther(token: Token, fallback: number): Token | undefined {
		this.end();
		const { kind, text, value, from, to } = token;
		if (kind === 'word' && text === 'u' && value !== undefined) {
			// The numbers are signed; some programs write those above 32767 as they are.
			const code = value < 0 ? (value + 0x10000) & 0xffff : value;
			this.#write(this.#fonts.signOf(code, this.#font), from, to);
			this.#fallback = fallback;
			return undefined;
		}
		const sign = signOf(token);
		if (sign === undefined) return token;
		this.#write(sign, from, to);
		return undefined;
	}

	/**
	 * Leave out what stands for a Unicode sign; gives what is left of a token. Braces and words that are
	 * no sign stand for none.
	 */
	#passOver(token: Token): Token | undefined {
		const { kind, text } = token;
		if (kind === 'text') {
			const passed = Math.min(this.#fallback, text.length);
			this.#fallback -= passed;
			if (passed === text.length) return undefined;
			return { ...token, text: text.slice(passed), from: token.from + passed };
		}
		const passed = kind === 'byte' || signOf(token) !== undefined;
		this.#fallback = passed ? this.#fallback - 1 : 0;
		return passed ? undefined : token;
	}

	/** Signs of text beyond ASCII are bytes of a code page, and the second half of a sign can be ASCII. */
	#takeText(text: string, from: number): void {
		for (let at = 0; at < text.length;) {
			const code = text.charCodeAt(at);
			if (code >= 0x80 && !this.#wide) this.#takeByte(code, from + at, from + ++at, true);
			else if (this.#run?.half && code < 0x80) this.#takeHalf(code, from + ++at);
			else {
				this.end();
				const end = this.#wide ? text.length : findBeyondAscii(text, at);
				this.#write(text.slice(at, end), from + at, from + end);
				at = end;
			}
		}
	}

	#takeByte(byte: number, from: number, to: number, raw: boolean): void {
		if (this.#run?.raw !== raw) this.end();
		this.#run ??= { bytes: [], raw, half: false, from, to };
		this.#takeHalf(byte, to);
	}

	#takeHalf(byte: number, to: number): void {
		const run = this.#run;
		if (!run) return;
		run.bytes.push(byte);
		run.half = !run.half && isLead(byte, this.#fonts.pageOf(this.#font));
		run.to = to;
	}
}

function signOf({ kind, text }: Token): string | undefined {
	if (kind === 'symbol') return symbols.get(text);
	return kind === 'word' ? signs.get(text) : undefined;
}

function findBeyondAscii(text: string, from: number): number {
	let end = from;
	while (end < text.length && text.charCodeAt(end) < 0x80) end++;
	return end;
}
