/** Signs of an address; longer than this, and it names the first and the last words of a passage. */
const LONGEST = 320;

/** Words at either end of a passage that a link names. */
const WORDS = 5;

/** What parts the blocks of a text: a link can name words of one block only. */
const BLOCK_END = '\n';

/**
 * Write the text directive of a link to a passage of a text, such as `text=the%20dredger,the%20piano`
 * (https://wicg.github.io/scroll-to-text-fragment/), so that a browser scrolls to it and marks it.
 *
 * A browser finds whole words only, and takes the first place that fits. So the passage is made to end with its words,
 * and where they stand elsewhere on the page too, the words before and after it are named as well.
 */
export function toTextDirective(text: string, start: number, end: number, page = text): string {
	const words = wordsOf(text);
	const first = words.findIndex((word) => word.end > start);
	const last = words.findLastIndex((word) => word.start < end);
	const [from, to] = [words[first]?.start, words[last]?.end];
	if (from === undefined || to === undefined || from >= to) return '';

	const passage = text.slice(from, to);
	const isLong = encode(passage).length > LONGEST || passage.includes(BLOCK_END);
	const head = isLong ? firstWords(text, words, first) : passage;
	const tail = isLong ? lastWords(text, words, last) : undefined;
	const parts = [encode(head), ...(tail === undefined ? [] : [encode(tail)])];
	if (isOften(page, head)) {
		const before = words[first - 1] && lastWords(text, words, first - 1, from);
		const after = words[last + 1] && firstWords(text, words, last + 1, to);
		if (before) parts.unshift(`${encode(before)}-`);
		if (after) parts.push(`-${encode(after)}`);
	}
	return `text=${parts.join(',')}`;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

interface Word {
	start: number;
	end: number;
}

/** Words as browsers part them, in languages too that put no space between them. */
function wordsOf(text: string): Word[] {
	return [...segmenter.segment(text)].flatMap(({ isWordLike, index, segment }) =>
		isWordLike ? { start: index, end: index + segment.length } : [],
	);
}

/** Some words from one on, to the end of its block; none if a block ends between it and what stands before. */
function firstWords(text: string, words: readonly Word[], first: number, before?: number): string {
	const start = words[first]?.start ?? 0;
	if (before !== undefined && text.slice(before, start).includes(BLOCK_END)) return '';
	const end = words[Math.min(first + WORDS, words.length) - 1]?.end ?? start;
	return text.slice(start, end).split(BLOCK_END, 1)[0]?.trimEnd() ?? '';
}

/** The same up to a word. */
function lastWords(text: string, words: readonly Word[], last: number, after?: number): string {
	const end = words[last]?.end ?? 0;
	if (after !== undefined && text.slice(end, after).includes(BLOCK_END)) return '';
	const start = words[Math.max(last - WORDS + 1, 0)]?.start ?? end;
	return text.slice(start, end).split(BLOCK_END).at(-1)?.trimStart() ?? '';
}

/** As a browser looks for it: without regard to case and to how many spaces there are. */
function isOften(page: string, words: string): boolean {
	const [all, part] = [plain(page), plain(words)];
	return all.indexOf(part) !== all.lastIndexOf(part);
}

function plain(text: string): string {
	return text.replace(/\s+/g, ' ').toLowerCase();
}

/** Besides what a directive gives a meaning to, what programs take for the end of an address. */
function encode(words: string): string {
	return encodeURIComponent(words).replace(
		/[-!'()*~]|\.$/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
