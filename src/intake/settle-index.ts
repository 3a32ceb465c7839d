import { settleCard, type Card } from '../article/card.ts';
import type { ReadFile, Reading } from '../article/reading.ts';
import type { Message } from '../parser/messages.ts';
import type { FileIndex, IndexedFile } from './file-index.ts';
import type { RecordKey } from './read-export.ts';
import { RecordSettler } from './settle-records.ts';

/** What all files together give. */
export interface SettledIndex extends Reading {
	/** Of every article that has a page, in order of file and line. */
	cards: Card[];
}

/** Settle which records of all files are kept, and under which address. */
export function settleIndex(index: FileIndex): SettledIndex {
	const settler = new RecordSettler();
	const kept: Array<[card: Card, id: string]> = [];
	const messages: Message[] = [];
	const files: ReadFile[] = [];
	for (const file of index.values()) {
		const { name, cards, messages: own } = file;
		const before = kept.length;
		for (const message of own) messages.push(message);
		const settled = settler.settle(name, cards.map(toKey));
		for (const [at, { id, message }] of settled.entries()) {
			const card = cards[at];
			if (card && id !== undefined) kept.push([card, id]);
			if (message) messages.push(message);
		}
		files.push(toReadFile(file, kept.length - before));
	}
	// Where the copies of a record stand is known after the last file.
	const { copies } = settler;
	const cards = kept.map(([card, id]) => settleCard(card, id, copies.get(id)));
	return { cards, files, messages };
}

function toReadFile(
	{ name, size, lines, digest, cards, refused }: IndexedFile,
	kept: number,
): ReadFile {
	const formats = [...new Set(cards.map(({ source }) => source.format))];
	return {
		name,
		size,
		lines,
		sha256: digest,
		formats,
		kept,
		duplicates: cards.length - kept,
		refused,
	};
}

function toKey({ id, headline, identifier, textDigest, source }: Card): RecordKey {
	return { id, headline, identifier, text: textDigest, line: source.line };
}
