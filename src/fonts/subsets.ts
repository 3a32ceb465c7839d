/**
 * Letters that the languages of western Europe do without, in the sets that fonts are cut to, as values of
 * `unicode-range`.
 *
 * The ranges are fixed rather than made of the letters that articles use: an article that is added changes
 * no font unless it brings a new set. No two of them overlap.
 */
export const subsets = {
	/** Central and eastern Europe, the Baltic, Turkish. */
	central: 'U+100-130, U+132-151, U+154-17F, U+218-21B',
	/** With `central`, what Vietnamese is written with. */
	vietnamese: 'U+1A0-1A1, U+1AF-1B0, U+300-301, U+303-304, U+308-309, U+323, U+1EA0-1EF9, U+20AB',
	/** The rest: transcriptions, African languages, rarer currencies. */
	extended:
		'U+180-19F, U+1A2-1AE, U+1B1-217, U+21C-24F, U+259, U+2B9-2DD, U+1E00-1E9F, U+20A0-20AA, U+20AD-20C0, U+2113',
} as const;

/** Name of a set of letters. */
export type Subset = keyof typeof subsets;

const names = Object.keys(subsets) as Subset[];

/** By character code, a bit for the set that the character is in. */
const sets = new Uint8Array(0x2200);
for (const [index, name] of names.entries()) {
	for (const [first, last] of readRanges(subsets[name])) sets.fill(1 << index, first, last + 1);
}

/** Any character of the sets: the engine looks for it faster than a loop, and most texts have none. */
const anyOfThem = new RegExp(
	`[${Object.values(subsets)
		.flatMap(readRanges)
		.map((range) => range.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('-'))
		.join('')}]`,
);

/** Name the sets that a text has letters of: none for most texts in English. */
export function subsetsIn(text: string): Subset[] {
	if (!anyOfThem.test(text)) return [];
	let found = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code < sets.length) found |= sets[code] ?? 0;
	}
	return names.filter((_, index) => found & (1 << index));
}

/** Read the first and last code point of each range of a `unicode-range`. */
export function readRanges(ranges: string): Array<[first: number, last: number]> {
	return ranges.split(',').map((range) => {
		const [first = Number.NaN, last = first] = range
			.trim()
			.slice('U+'.length)
			.split('-')
			.map((code) => Number.parseInt(code, 16));
		return [first, last];
	});
}
