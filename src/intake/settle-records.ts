import type { Copy } from '../article/schema.ts';
import { makeMessage, type Message } from '../parser/messages.ts';
import type { RecordKey } from './read-export.ts';

/** What becomes of a record: the id it gets, or none where another file or line holds it already. */
export interface Settled {
	id: string | undefined;
	message: Message | undefined;
}

/** The first record of several that are the same. */
interface Kept {
	id: string;
	place: Copy;
}

/**
 * Settles which records are kept and under which address, file by file in their order.
 *
 * A record with the accession number of an earlier one, or with its text, publication and date, is left
 * out, and its place becomes known as a copy of the other. One that shares only the address keeps its page, under digits made
 * of its text. Both are named by a message. The result depends on nothing but the keys and their order,
 * so nothing of a file has to be held but the keys.
 */
export class RecordSettler {
	readonly #seen = new Map<string, Kept>();
	readonly #copies = new Map<string, Copy[]>();

	/** Settle the records of the next file. */
	settle(name: string, records: readonly RecordKey[]): Settled[] {
		return records.map((record) => this.#settleOne(name, record));
	}

	/** The other places of each record that has any, by its id. */
	get copies(): ReadonlyMap<string, readonly Copy[]> {
		return this.#copies;
	}

	/** Find the place of the same record among those settled. */
	find(record: RecordKey): Copy | undefined {
		return this.#findTwin(record)?.place;
	}

	#findTwin(record: RecordKey): Kept | undefined {
		for (const key of namesOf(record)) {
			const twin = this.#seen.get(key);
			if (twin) return twin;
		}
		return undefined;
	}

	#settleOne(name: string, record: RecordKey): Settled {
		const place = { file: name, line: record.line };
		const twin = this.#findTwin(record);
		if (twin) {
			this.#copies.set(twin.id, [...(this.#copies.get(twin.id) ?? []), place]);
			return { id: undefined, message: tell('duplicate-record', name, record, twin.place) };
		}
		const taken = this.#seen.get(`id ${record.id}`);
		const id = taken ? `${record.id.slice(0, -8)}${record.text.slice(0, 8)}` : record.id;
		const kept = { id, place };
		for (const key of [...namesOf(record), `id ${id}`]) this.#seen.set(key, kept);
		const message = taken && tell('duplicate-address', name, record, taken.place);
		return { id, message };
	}
}

/** What a record and its copies have in common: any one of these. */
function namesOf({ identifier, text }: RecordKey): string[] {
	return [...(identifier ? [`number ${identifier.toLowerCase()}`] : []), `text ${text}`];
}

function tell(
	ruleId: 'duplicate-record' | 'duplicate-address',
	name: string,
	{ headline, line }: RecordKey,
	other: Copy,
): Message {
	const expected = `\`${other.file}\`, line ${other.line}`;
	return makeMessage(name, ruleId, line, { actual: headline, expected });
}
