import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from '../article/card.ts';
import type { Subset } from '../fonts/subsets.ts';
import type { Message } from '../parser/messages.ts';

/** What is known of one file. */
export interface IndexedFile {
	/** As messages and records name it. */
	name: string;
	/** SHA-256 of its bytes; empty where they could not be read. */
	digest: string;
	/** Bytes. */
	size: number;
	/** Up to the last that is not blank. */
	lines: number;
	/** Records that could not be read. */
	refused: number;
	/** Of all its records, duplicates among them. */
	cards: Card[];
	/** Letters that its articles use, beyond those of western Europe. */
	subsets: Subset[];
	messages: Message[];
}

/** All files, by name, in the order in which they are read. */
export type FileIndex = ReadonlyMap<string, IndexedFile>;

/** Where an index is kept, and the version of the reader that it is of. */
export interface IndexPlace {
	file: string;
	version: string;
}

const LINE_END = 10;
/** Characters to write at a time. */
const CHUNK = 1 << 20;

/**
 * Load an index; empty where there is none, where another version of the reader wrote it, or where
 * it is damaged: then all files are read again.
 */
export async function loadIndex({ file, version }: IndexPlace): Promise<FileIndex> {
	try {
		const [first, ...lines] = linesOf(await readFile(file));
		if (first?.toString() !== headOf(version, lines.length)) return new Map();
		// A line at a time: the text of a large index is longer than a string may be.
		const files = lines.map((line) => JSON.parse(line.toString()) as IndexedFile);
		return new Map(files.map((entry) => [entry.name, entry]));
	} catch {
		return new Map();
	}
}

/** The first line, by which an index that was cut is known. */
function headOf(version: string, files: number): string {
	return `${version} ${files}`;
}

function linesOf(bytes: Buffer): Buffer[] {
	const lines: Buffer[] = [];
	let start = 0;
	for (;;) {
		const end = bytes.indexOf(LINE_END, start);
		if (end < 0) return lines;
		lines.push(bytes.subarray(start, end));
		start = end + 1;
	}
}

/** Write an index, a line a file, under another name first: whoever reads it has a whole one. */
export async function saveIndex({ file, version }: IndexPlace, index: FileIndex): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const draft = `${file}.${process.pid}`;
	const handle = await open(draft, 'w');
	try {
		let text = `${headOf(version, index.size)}\n`;
		for (const entry of index.values()) {
			text += `${JSON.stringify(entry)}\n`;
			if (text.length < CHUNK) continue;
			await handle.write(text);
			text = '';
		}
		await handle.write(text);
	} finally {
		await handle.close();
	}
	await rename(draft, file);
}
