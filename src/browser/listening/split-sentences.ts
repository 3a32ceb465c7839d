/** Where a sentence begins and ends in its text, without the white space around it. */
export interface Sentence {
	start: number;
	end: number;
}

/**
 * What is written before a name or a number and ends with a full stop, in English, German, French and Spanish. One
 * list for all: to join two sentences costs a longer mark, to break one a stumble.
 */
const BEFORE_MORE = [
	...['Mr', 'Mrs', 'Ms', 'Messrs', 'Dr', 'Prof', 'Rev', 'Hon', 'Gov', 'Sen', 'Rep', 'Pres', 'Gen'],
	...['Col', 'Maj', 'Capt', 'Cmdr', 'Lt', 'Sgt', 'Adm', 'St', 'Ste', 'Mt', 'Ft', 'No', 'Nos', 'vs'],
	...['Jan', 'Feb', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', 'cf', 'ca', 'approx', 'fig', 'vol', 'pp'],
	...['Hr', 'Fr', 'Frl', 'Nr', 'Art', 'Abs', 'bzw', 'geb', 'gest', 'evtl', 'ggf', 'inkl', 'usw'],
	...[
		'Mio',
		'Mrd',
		'Tsd',
		'Str',
		'sog',
		'vgl',
		'MM',
		'Mme',
		'Mlle',
		'Me',
		'Mgr',
		'av',
		'apr',
		'env',
		'janv',
	],
	...['févr', 'juill', 'déc', 'Sr', 'Sra', 'Srta', 'Sres', 'Dra', 'Ud', 'Uds', 'Vd', 'EE', 'UU'],
	...['núm', 'pág', 'Avda', 'Gral', 'Excmo'],
];

const ABBREVIATION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE_MORE.join('|')})\\.$`, 'u');

/** `J.`, `U.S.`, `p.m.`, `z. B.`: a letter that stands alone. */
const LONE_LETTER = /(?<!\p{L})\p{L}\.$/u;

/** `am 3. Oktober`. */
const ORDINAL = /(?<![\p{N}.,:])\d{1,2}\.$/u;

/** Languages that write `3.` where English writes `3rd`. */
const WITH_ORDINALS = /^(?:cs|da|de|et|fi|hr|hu|is|lv|nb|nn|no|pl|sk|sl|sr|tr)\b/i;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Split a text into sentences, by the rules of Unicode and of its language.
 *
 * These break after `Mr.` and after a quoted question, so some of the pieces are joined again. Nothing but
 * white space lies between two sentences, or before the first, or after the last.
 */
export function splitSentences(text: string, language: string): Sentence[] {
	const sentences: Sentence[] = [];
	for (const piece of segment(text, language)) {
		const trimmed = trim(text, piece);
		const last = sentences.at(-1);
		if (!trimmed) continue;
		if (last && goOn(read(text, last), read(text, trimmed), language)) last.end = trimmed.end;
		else sentences.push(trimmed);
	}
	return sentences;
}

function segment(text: string, language: string): Sentence[] {
	// A browser that cannot tell reads the whole at once.
	if (!('Segmenter' in Intl)) return [{ start: 0, end: text.length }];
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const starts = [...segmenter.segment(text)].map(({ index }) => index - openers(text, index));
	return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** More opening signs in a row are none. */
const MOST_OPENERS = 4;

/** Count the signs in front of a place that open what comes: where no space is between, `“` is left with what was. */
function openers(text: string, place: number): number {
	return (
		/[\p{Ps}\p{Pi}]*$/u.exec(text.slice(Math.max(0, place - MOST_OPENERS), place))?.[0].length ?? 0
	);
}

function trim(text: string, { start, end }: Sentence): Sentence | undefined {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = start + words.trimEnd().length;
	return from < to ? { start: from, end: to } : undefined;
}

function read(text: string, { start, end }: Sentence): string {
	return text.slice(start, end);
}

/** Tell whether a sentence goes on where it was broken. */
function goOn(before: string, after: string, language: string): boolean {
	return (
		ABBREVIATION.test(before) ||
		LONE_LETTER.test(before) ||
		(ORDINAL.test(before) && WITH_ORDINALS.test(language)) ||
		// `“Is it?” she said.`, `« Oui ? » dit-elle.`
		/^(?:\p{Ll}|» )/u.test(after) ||
		!LETTER_OR_DIGIT.test(after) ||
		!LETTER_OR_DIGIT.test(before)
	);
}
