import { enterGroup } from './destinations.ts';
import { Flow, type RtfLine } from './flow.ts';
import { Fonts } from './fonts.ts';
import { SignReader } from './read-signs.ts';
import { outermost, type State } from './state.ts';
import { readToken, type Token } from './tokens.ts';
import { breaks, encodings, fontWords, formats } from './words.ts';

/** What an RTF file says. */
export interface RtfContent {
	lines: readonly RtfLine[];
	/** What stands above and below each page. */
	pageLines: readonly RtfLine[];
	/** Whether the file ends inside a group: it was cut off. */
	cut: boolean;
	/** A code page that is not known, of which there are signs; they are read as Windows-1252. */
	unknownPage: number | undefined;
}

/**
 * Read the lines of an RTF file.
 *
 * A unit of `source` is a byte of the file, or a sign if the file is `wide`, which is UTF-16.
 */
export function readRtf(source: string, wide: boolean): RtfContent {
	const reader = new RtfReader(wide);
	let token = readToken(source, 0);
	for (; token; token = readToken(source, token.to)) reader.take(token);
	return reader.finish(source.length);
}

class RtfReader {
	readonly #main = new Flow();
	readonly #pageLines: RtfLine[] = [];
	readonly #fonts = new Fonts();
	readonly #signs: SignReader;
	/** What holds outside of the open groups. Groups that change nothing are counted, so depth does not matter. */
	readonly #stack: Array<{ state: State; groups: number }> = [];
	#state: State = outermost(this.#main);
	/** Whether readers who do not know the next word are to pass over the group. */
	#star = false;
	#unknownPage: number | undefined;

	constructor(wide: boolean) {
		this.#signs = new SignReader(this.#fonts, wide, (text, from, to, unknownPage) => {
			const { flow, table, field } = this.#state;
			if (flow) this.#unknownPage ??= unknownPage;
			if (table === 'fonts') this.#fonts.addName(text);
			else if (table === 'instruction' && field) field.instruction += text;
			else flow?.add(text, from, to);
		});
	}

	take(token: Token): void {
		const { kind, text, value, to } = this.#signs.take(token, this.#state) ?? {};
		if (kind === 'symbol' && text === '*') this.#star = true;
		else if (kind === 'word' || kind === 'symbol') this.#takeWord(text ?? '', value, to ?? 0);
		else if (kind === 'open') this.#open();
		else if (kind === 'close') this.#close(to ?? 0);
	}

	finish(end: number): RtfContent {
		this.#signs.end();
		const cut = this.#stack.length > 0;
		for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1)) {
			top.groups = 1;
			this.#close(end);
		}
		this.#main.close(this.#state.format);
		const { lines } = this.#main;
		return { lines, pageLines: this.#pageLines, cut, unknownPage: this.#unknownPage };
	}

	#open(): void {
		const top = this.#stack.at(-1);
		if (top?.state === this.#state) top.groups++;
		else this.#stack.push({ state: this.#state, groups: 1 });
		this.#star = false;
	}

	#close(to: number): void {
		const top = this.#stack.at(-1);
		if (!top) return;
		const inside = this.#state;
		this.#state = top.state;
		if (--top.groups === 0) this.#stack.pop();
		if (inside.leave !== top.state.leave) inside.leave?.(inside, to);
		if (this.#stack.length === 0) this.#main.close(inside.format);
		this.#star = false;
	}

	#takeWord(name: string, value: number | undefined, to: number): void {
		const { flow, table, format } = this.#state;
		const star = this.#star;
		this.#star = false;
		const inGroup = this.#stack.length > 0;
		const next = inGroup && enterGroup(name, star, this.#state, this.#pageLines);
		if (next) this.#enter(next, to);
		else if (breaks.has(name)) {
			if (flow) breaks.get(name)?.(flow, format);
		} else if (table === 'fonts' && fontWords.has(name))
			fontWords.get(name)?.(this.#fonts, value ?? 0);
		else this.#setState(name, value);
	}

	/** A second word that says what the group is ends what the first has begun. */
	#enter(next: State, to: number): void {
		const { leave } = this.#state;
		this.#state = next;
		if (next.leave !== leave && leave !== this.#stack.at(-1)?.state.leave) leave?.(next, to);
	}

	#setState(name: string, value: number | undefined): void {
		const format = formats.get(name);
		if (format) {
			this.#change({ format: { ...this.#state.format, ...format(value ?? 1) } });
		} else if (name === 'f') this.#change({ font: value });
		else if (name === 'plain') this.#change({ font: undefined });
		else if (name === 'uc')
			this.#change({ fallback: Math.min(Math.max(0, value ?? 1), MOST_FALLBACK) });
		else encodings.get(name)?.(this.#fonts, value ?? 0);
	}

	#change(change: Partial<State>): void {
		this.#state = { ...this.#state, ...change };
	}
}

/** Most signs that stand for one: in no code page does a sign have more bytes. */
const MOST_FALLBACK = 8;
