import { readSymbol } from '../docx/read-symbol.ts';
import { decodePage, decodeRaw, pageOfCharset, SYMBOLS, WESTERN } from './code-pages.ts';

/** A font of the file's table. */
interface Font {
	name: string;
	/** Undefined if it has the code page of the file. */
	page: number | undefined;
	/** Whether its letters are pictures. */
	symbols: boolean;
}

/** Longest name of a font that is looked at. */
const LONGEST_NAME = 32;

/** The fonts of a file, which say in what code page the signs set in them are. */
export class Fonts {
	/** Code page of the file. */
	#page = WESTERN;
	/** Number of the font of text that names none. */
	#standard: number | undefined;
	readonly #fonts = new Map<number, Font>();
	/** The font that the table is at. */
	#last: Font | undefined;

	/** Begin a file, which can stand behind another. */
	clear(): void {
		this.#fonts.clear();
		this.#page = WESTERN;
		this.#standard = this.#last = undefined;
	}

	setStandard(number: number): void {
		this.#standard = number;
	}

	setStandardPage(page: number): void {
		this.#page = page || WESTERN;
	}

	/** Begin the entry of a font. */
	define(number: number): void {
		this.#last = { name: '', page: undefined, symbols: false };
		this.#fonts.set(number, this.#last);
	}

	setCharset(charset: number): void {
		if (!this.#last) return;
		this.#last.page = pageOfCharset(charset);
		this.#last.symbols = charset === SYMBOLS;
	}

	setPage(page: number): void {
		if (this.#last) this.#last.page = page;
	}

	addName(text: string): void {
		if (this.#last && this.#last.name.length < LONGEST_NAME) this.#last.name += text;
	}

	pageOf(number: number | undefined): number {
		return this.#find(number)?.page ?? this.#page;
	}

	/** Decode bytes set in a font; `raw` says that they stand in the file as they are, not as escapes. */
	decode(bytes: readonly number[], number: number | undefined, raw: boolean): string {
		const font = this.#find(number);
		if (font?.symbols) return bytes.map((byte) => symbolOf(byte, font.name)).join('');
		const page = this.pageOf(number);
		return raw ? decodeRaw(bytes, page) : decodePage(bytes, page);
	}

	/** Give the sign of a number; those of pictures are U+F000 and on. */
	signOf(code: number, number: number | undefined): string {
		const font = this.#find(number);
		if (font?.symbols && code >= 0xf000 && code <= 0xf0ff)
			return symbolOf(code - 0xf000, font.name);
		return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
	}

	#find(number: number | undefined): Font | undefined {
		const wanted = number ?? this.#standard;
		return wanted === undefined ? undefined : this.#fonts.get(wanted);
	}
}

function symbolOf(byte: number, name: string): string {
	if (byte < 0x80) return String.fromCharCode(byte);
	return readSymbol(name.replace(/;.*$/s, '').trim(), `F0${byte.toString(16)}`);
}
