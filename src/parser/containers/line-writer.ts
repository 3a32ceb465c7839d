import type { Position } from 'unist';
import { hasLinks, placeLinks, type PlacedLink } from '../fields/links.ts';
import { clean, cleanFixed, countControls } from '../lines.ts';
import type { Line, Markup, SplitText } from '../lines.ts';

const LINE_END = /\r\n?|\n/g;

/**
 * Write lines from stretches of text that markup parts and joins, each with its place in the file.
 *
 * White space between words is one space wherever the stretches meet, as in HTML; in preformatted
 * text it stays, and lines end where they end in the file.
 */
export class LineWriter {
	readonly lines: Line[] = [];
	/** Control characters that were left out. */
	controls: SplitText['controls'];
	readonly #source: string;
	/** Offsets at which the lines of the file start. */
	readonly #starts: number[] = [0];
	#text = '';
	/** White space behind the last word, which counts once another follows. */
	#space = '';
	#printed = '';
	#role: Markup['role'];
	#address: string | undefined;
	#links: PlacedLink[] = [];
	#link: PlacedLink | undefined;
	#start = 0;
	#end = 0;
	#blank = false;
	#feed = false;

	constructor(source: string) {
		this.#source = source;
		for (const { 0: end, index } of source.matchAll(LINE_END))
			this.#starts.push(index + end.length);
	}

	/** Whether the line has a word. */
	get isOpen(): boolean {
		return this.#text !== '';
	}

	/** Write words; `role` is what a line that begins with them is. */
	write(value: string, place: Position | undefined, role: Markup['role']): void {
		const [from, to] = this.#trim(place?.start.offset ?? this.#end, place?.end.offset ?? this.#end);
		this.#add(value, from, to, role);
	}

	/** Write preformatted text, of which each line is one. */
	writeFixed(value: string, place: Position | undefined): void {
		const [from, to] = [place?.start.offset ?? this.#end, place?.end.offset ?? this.#end];
		// Line ends written as `&#10;` are none in the file: words behind them stay at its last ones.
		const ink = this.#trim(from, to)[1];
		const last = this.#lineAt(to);
		let line = this.#lineAt(from);
		// HTML drops a line end at the very start of the element.
		let skipped = last - line;
		for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) skipped--;

		line += Math.max(0, skipped);
		for (let at = 0; at <= value.length; line = Math.min(line + 1, last)) {
			const feed = value.indexOf('\n', at);
			const stop = feed < 0 ? value.length : feed;
			const start = Math.max(from, this.#starts[line] ?? from);
			const [inkFrom, inkTo] = this.#trim(start, Math.min(to, this.#starts[line + 1] ?? to));
			const words = value.slice(at, stop);
			this.#add(words, Math.min(inkFrom, ink), Math.min(inkTo, ink), 'preformatted');
			if (feed >= 0) this.endLine();
			at = stop + 1;
		}
	}

	/** Link the words to come; undefined ends the link. */
	link(address: string | undefined): void {
		this.#address = address;
		this.#link = undefined;
	}

	/** End the line; one without a word is a blank one. */
	endLine(): void {
		if (this.isOpen) this.end();
		else this.part();
	}

	/** End the line, if there is one. */
	end(): void {
		if (this.isOpen) this.#push();
		this.#text = this.#space = this.#printed = '';
		this.#links = [];
		this.#link = undefined;
	}

	/** End the line; the next has a blank in front. */
	part(): void {
		this.end();
		this.#blank = true;
	}

	/** End the line; with the next, another record can begin. */
	partRecords(): void {
		this.part();
		this.#feed = true;
	}

	#add(value: string, from: number, to: number, role: Markup['role']): void {
		const stretch = cleanFixed(value);
		if (stretch.length < value.length) this.#countControls(value, from);
		const words = clean(stretch);
		const lead = stretch.length - stretch.trimStart().length;
		const column = this.#printed.length + lead;
		if (role === 'preformatted') this.#printed += stretch;
		if (words === '') {
			this.#space = joinSpace(this.#space, stretch);
			return;
		}
		if (this.isOpen) {
			this.#text += joinSpace(this.#space, stretch.slice(0, lead));
			this.#end = Math.max(this.#end, to);
			this.#start = Math.min(this.#start, from);
		} else {
			this.#role = role;
			[this.#start, this.#end] = [from, to];
		}
		if (this.#role === 'preformatted') this.#addLink(column, stretch.trim().length);
		else this.#addLink(this.#text.length, words.length);
		this.#text += words;
		this.#space = joinSpace('', stretch.slice(stretch.trimEnd().length));
	}

	#countControls(value: string, offset: number): void {
		const count = countControls(value);
		if (count === 0) return;
		const line = this.#lineAt(offset);
		const column = offset - (this.#starts[line] ?? 0) + 1;
		this.controls ??= { count: 0, first: { line: line + 1, column, offset } };
		this.controls.count += count;
	}

	#addLink(start: number, length: number): void {
		if (this.#address === undefined) return;
		if (!this.#link) {
			this.#link = { start, end: start, url: this.#address };
			this.#links.push(this.#link);
		}
		this.#link.end = start + length;
	}

	#push(): void {
		const text = this.#text;
		// Words placed behind the last ones of a file that ends with them have no place of their own.
		const start = Math.min(this.#start, this.#source.length - 1);
		const number = this.#lineAt(start);
		const role = this.#role;
		const printed = role === 'preformatted' ? this.#printed.trimEnd() : undefined;
		const shown = printed ?? text;
		const links = placeLinks(
			shown,
			this.#links.filter((link) => !isFlat(shown, link)),
		);
		const end = Math.max(this.#end, start + 1);
		this.lines.push({
			text,
			number: number + 1,
			index: this.lines.length,
			from: this.#starts[number] ?? 0,
			start,
			end,
			to: end,
			blankBefore: this.#blank,
			feedBefore: this.#feed,
			markup: {
				...(role && { role }),
				...(links.length > 0 && { links }),
				...(printed !== undefined && { printed }),
			},
		});
		this.#blank = this.#feed = false;
	}

	/** Leave out the white space around a stretch of the file. */
	#trim(from: number, to: number): [from: number, to: number] {
		const raw = this.#source.slice(from, to);
		const end = from + raw.trimEnd().length;
		return [Math.min(to - raw.trimStart().length, end), end];
	}

	/** Find the line of an offset, from 0. */
	#lineAt(offset: number): number {
		let [low, high] = [0, this.#starts.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.max(0, low - 1);
	}
}

/** Tell whether a link is the address in `words[https://…]`, of which the words are the link. */
function isFlat(text: string, { start, end }: PlacedLink): boolean {
	return text[start - 1] === '[' && text[end] === ']' && hasLinks(text.slice(start - 1, end + 1));
}

/** White space that meets is one space; a single ideographic space stays. */
function joinSpace(before: string, after: string): string {
	const space = before + after;
	return space === '' || space === '\u3000' ? space : ' ';
}
