import { ByteReader, ByteWriter } from './bytes.ts';

/** What an index consists of, and where it is. Names are those of files. */
export interface Root {
	version: number;
	/** Number of articles. */
	count: number;
	/** That articles are in, as BCP 47 tags. */
	languages: readonly string[];
	/** The commonest words of all, which have no places of their own: their neighbours and pairs have. */
	common: readonly string[];
	/** Mean length of an article's text. */
	meanLength: number;
	columns: string;
	blocks: string;
	words: Directory;
	places: Directory;
	spellings: Directory;
}

/** Files of words in their order: the first word of each, and its name. */
export interface Directory {
	firsts: readonly string[];
	names: readonly string[];
}

/** Files of texts: of each the number of the first article, and its name. */
export interface Blocks {
	starts: readonly number[];
	names: readonly string[];
}

/** Name of the one file that keeps it; all others are named for what is in them, and never change. */
export const ROOT_FILE = 'root.bin';

/** Raised with each change of what is in a file, which scripts of another version cannot read. */
export const VERSION = 1;

/** Write a root; it is small, and plain to read. */
export function writeRoot(root: Root): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(root));
}

/** Read it. */
export function readRoot(bytes: Uint8Array): Root {
	return JSON.parse(new TextDecoder().decode(bytes)) as Root;
}

/** What the names of files end with. */
export const ENDING = '.bin';

/** Write where texts are, a name as the bytes that its digits in hexadecimal stand for. */
export function writeBlocks({ starts, names }: Blocks): Uint8Array {
	const writer = new ByteWriter();
	writer.number(starts.length);
	for (const [index, start] of starts.entries()) writer.number(start - (starts[index - 1] ?? 0));
	for (const name of names)
		for (const [digits] of name.slice(0, -ENDING.length).matchAll(/../g))
			writer.byte(parseInt(digits, 16));
	return writer.finish();
}

/** Read it. */
export function readBlocks(bytes: Uint8Array): Blocks {
	const reader = new ByteReader(bytes);
	let start = 0;
	const starts = Array.from({ length: reader.number() }, () => (start += reader.number()));
	const names = starts.map(() => {
		const digits = [...reader.bytes(DIGEST_BYTES)].map((byte) =>
			byte.toString(16).padStart(2, '0'),
		);
		return digits.join('') + ENDING;
	});
	return { starts, names };
}

/** Of the digest that names a file. */
export const DIGEST_BYTES = 6;
