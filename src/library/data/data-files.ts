import { createHash } from 'node:crypto';
import type { Card } from '../article/card.ts';
import { type BareRecord, toBareRecord, withNames } from '../article/data-record.ts';
import { nameFiles } from '../article/name-files.ts';
import type { Reading } from '../article/reading.ts';
import type { Article } from '../article/schema.ts';
import { csvColumns, toCsv, toCsvHead } from '../article/to-csv.ts';
import type { DataScope } from './data-scope.ts';
import type { Library } from './make-library.ts';

/** A form in which the records are given. */
export type DataForm = 'csv' | 'jsonl';

/** What the data files are made of. */
export interface DataSource {
	library: Library;
	reading: Reading;
	/** Read the whole article of a card. */
	readArticle: (card: Card) => Promise<Article>;
}

/** What is known of a data file. */
export interface FileFacts {
	bytes: number;
	/** SHA-256. */
	hash: string;
}

/**
 * Write all records in a form, piece by piece: in order of file and line, so that each file is read once where texts
 * are wanted, and none where they are not.
 */
export async function* writeData(
	{ library, reading, readArticle }: DataSource,
	scope: DataScope,
	form: DataForm,
): AsyncGenerator<string> {
	const nameFile = nameFiles(reading.files);
	const names = csvColumns[scope];
	const toText = (record: Article | BareRecord) =>
		form === 'csv' ? toCsv(record, names) : `${JSON.stringify(record)}\n`;
	let piece = form === 'csv' ? toCsvHead(names) : '';
	for (const card of library.asRead) {
		const record = scope === 'texts' ? await readArticle(card) : toBareRecord(card);
		piece += toText(withNames(record, nameFile));
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	yield piece;
}

/** Characters to give at a time. */
const PIECE = 1 << 16;

const measured = new WeakMap<Library, Promise<Record<DataForm, FileFacts>>>();

/** Measure the data files, once for all pages that speak of them. */
export function measureData(
	source: DataSource,
	scope: DataScope,
): Promise<Record<DataForm, FileFacts>> {
	let found = measured.get(source.library);
	if (!found) {
		const measure = (form: DataForm) => measureText(writeData(source, scope, form));
		found = (async () => ({ csv: await measure('csv'), jsonl: await measure('jsonl') }))();
		measured.set(source.library, found);
	}
	return found;
}

async function measureText(pieces: AsyncIterable<string>): Promise<FileFacts> {
	const digest = createHash('sha256');
	let bytes = 0;
	for await (const piece of pieces) {
		digest.update(piece);
		bytes += Buffer.byteLength(piece);
	}
	return { bytes, hash: digest.digest('hex') };
}

/** Give a key that is another if the data files are others: by their records, and by the names of all files. */
export function keyOfData({ asRead }: Library, { files }: Reading): string {
	return [...asRead.map(({ digest }) => digest), ...files.map(({ name }) => name)].join(' ');
}
