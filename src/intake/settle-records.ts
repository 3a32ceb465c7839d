import { makeMessage, type Message } from '../parser/messages.ts';
import type { RecordKey } from './read-export.ts';

/** The records of one file. */
export interface FileRecords {
	name: string;
	records: readonly RecordKey[];
}

/** What becomes of a record: the id it gets, or none where another file or line holds it already. */
export interface Settled {
	id: string | undefined;
	message: Message | undefined;
}

/**
 * Settle which records are kept and under which address, over all files in their order.
 *
 * A record with the accession number of an earlier one, or with its text, publication and date, is left
 * out. One that shares only the address keeps its page, under digits made of its text. Both are named
 * by a message. The result depends on nothing but the keys and their order.
 */
export function settleRecords(files: readonly FileRecords[]): Settled[][] {
	const seen = new Map<string, string>();
	return files.map(({ name, records }) =>
		records.map((record) => {
			const place = `\`${name}\`, line ${record.line}`;
			const number = record.identifier && `number ${record.identifier.toLowerCase()}`;
			const text = `text ${record.text}`;
			const twin = (number && seen.get(number)) || seen.get(text);
			if (twin) return { id: undefined, message: tell('duplicate-record', name, record, twin) };

			const taken = seen.get(`id ${record.id}`);
			const id = taken ? `${record.id.slice(0, -8)}${record.text.slice(0, 8)}` : record.id;
			for (const key of [number, text, `id ${id}`]) if (key) seen.set(key, place);
			return { id, message: taken ? tell('duplicate-address', name, record, taken) : undefined };
		}),
	);
}

function tell(
	ruleId: 'duplicate-record' | 'duplicate-address',
	name: string,
	{ headline, line }: RecordKey,
	other: string,
): Message {
	return makeMessage(name, ruleId, line, { actual: headline, expected: other });
}
