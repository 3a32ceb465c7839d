import { createHash } from 'node:crypto';
import type { Card } from '../../article/card.ts';
import { type BareRecord, toBareRecord, withNames } from '../../article/data-record.ts';
import { nameFiles } from '../../article/name-files.ts';
import type { Reading } from '../../article/reading.ts';
import type { Article } from '../../article/schema.ts';
import { csvColumns, toCsv, toCsvHead } from '../../article/to-csv.ts';
import type { DataScope } from './data-scope.ts';
import type { Library } from '../make-library.ts';

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

/** Characters to give at a time. */
const PIECE = 1 << 16;

/**
 * Write all records in a form, piece by piece: in order of file and line, so that each file is read once where texts
 * are wanted, and none where they are not.
 */
export async function* writeData(
	source: DataSource,
	scope: DataScope,
	form: DataForm,
): AsyncGenerator<string> {
	const { head, toText } = writerOf(form, scope);
	let piece = head;
	for await (const record of readRecords(source, scope)) {
		piece += toText(record);
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	yield piece;
}

type DataRecord = Article | BareRecord;

async function* readRecords(
	{ library, reading, readArticle }: DataSource,
	scope: DataScope,
): AsyncGenerator<DataRecord> {
	const nameFile = nameFiles(reading.files);
	for (const card of library.asRead) {
		const record = scope === 'texts' ? await readArticle(card) : toBareRecord(card);
		yield withNames(record, nameFile);
	}
}

function writerOf(form: DataForm, scope: DataScope) {
	if (form === 'jsonl')
		return { head: '', toText: (record: DataRecord) => `${JSON.stringify(record)}\n` };
	const names = csvColumns[scope];
	return { head: toCsvHead(names), toText: (record: DataRecord) => toCsv(record, names) };
}

const measured = new WeakMap<Library, Promise<Record<DataForm, FileFacts>>>();

/** Measure the data files, once for all pages that speak of them. */
export function measureData(
	source: DataSource,
	scope: DataScope,
): Promise<Record<DataForm, FileFacts>> {
	let found = measured.get(source.library);
	if (!found) {
		found = measureOnce(source, scope);
		measured.set(source.library, found);
	}
	return found;
}

async function measureOnce(
	source: DataSource,
	scope: DataScope,
): Promise<Record<DataForm, FileFacts>> {
	const [csv, jsonl] = [startMeasure('csv', scope), startMeasure('jsonl', scope)];
	for await (const record of readRecords(source, scope)) {
		csv.add(record);
		jsonl.add(record);
	}
	return { csv: csv.end(), jsonl: jsonl.end() };
}

function startMeasure(form: DataForm, scope: DataScope) {
	const { head, toText } = writerOf(form, scope);
	const digest = createHash('sha256').update(head);
	let bytes = Buffer.byteLength(head);
	return {
		add(record: DataRecord) {
			const text = toText(record);
			digest.update(text);
			bytes += Buffer.byteLength(text);
		},
		end: (): FileFacts => ({ bytes, hash: digest.digest('hex') }),
	};
}

/** Give a key that is another if the data files are others: by their records, and by the names of all files. */
export function keyOfData({ asRead }: Library, { files }: Reading): string {
	return [...asRead.map(({ digest }) => digest), ...files.map(({ name }) => name)].join(' ');
}
