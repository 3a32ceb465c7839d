import { settleCard, type Card } from '../article/card.ts';
import type { Message } from '../parser/messages.ts';
import type { FileIndex } from './file-index.ts';
import type { RecordKey } from './read-export.ts';
import { RecordSettler } from './settle-records.ts';

/** What all files together give. */
export interface SettledIndex {
	/** Of every article that has a page, in order of file and line. */
	cards: Card[];
	/** Every message, in the same order. */
	messages: Message[];
}

/** Settle which records of all files are kept, and under which address. */
export function settleIndex(index: FileIndex): SettledIndex {
	const settler = new RecordSettler();
	const kept: Array<[card: Card, id: string]> = [];
	const messages: Message[] = [];
	for (const { name, cards, messages: own } of index.values()) {
		for (const message of own) messages.push(message);
		const settled = settler.settle(name, cards.map(toKey));
		for (const [at, { id, message }] of settled.entries()) {
			const card = cards[at];
			if (card && id !== undefined) kept.push([card, id]);
			if (message) messages.push(message);
		}
	}
	// Where the copies of a record stand is known after the last file.
	const { copies } = settler;
	return { cards: kept.map(([card, id]) => settleCard(card, id, copies.get(id))), messages };
}

function toKey({ id, headline, identifier, textDigest, source }: Card): RecordKey {
	return { id, headline, identifier, text: textDigest, line: source.line };
}
