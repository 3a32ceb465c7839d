import { createHash } from 'node:crypto';
import type { Card } from '../article/card.ts';
import { type BareRecord, toBareRecord, withNames } from '../article/data-record.ts';
import type { Article } from '../article/schema.ts';
import { csvColumns, toCsv, toCsvHead } from '../article/to-csv.ts';
import { site } from '../site.ts';
import type { Library } from './make-library.ts';

/** What the data files of a site hold: records alone, or their texts too. */
export type DataScope = keyof typeof csvColumns;

/** A form in which the records are given. */
export type DataForm = 'csv' | 'jsonl';

/** Reads the whole article of a card. */
export type ReadArticle = (card: Card) => Promise<Article>;

/** What is known of a data file. */
export interface FileFacts {
	bytes: number;
	/** SHA-256. */
	hash: string;
}

/** Tell what an owner wants in the data files; undefined for no such files. Throws for what it cannot be. */
export function dataScope(setting: string = site.data): DataScope | undefined {
	if (setting === 'none') return undefined;
	if (setting === 'records' || setting === 'texts') return setting;
	throw new TypeError(
		`Expected \`records\`, \`texts\` or \`none\` for \`data\` in src/site.ts or BROADSHEET_DATA, found \`${setting}\``,
	);
}

/**
 * Write the records of a library in a form, piece by piece: in order of file and line, so that each file is read
 * once where texts are wanted, and none where they are not.
 */
export async function* writeData(
	{ asRead }: Library,
	scope: DataScope,
	form: DataForm,
	readArticle: ReadArticle,
): AsyncGenerator<string> {
	const names = csvColumns[scope];
	const toText = (record: Article | BareRecord) =>
		form === 'csv' ? toCsv(record, names) : `${JSON.stringify(record)}\n`;
	let piece = form === 'csv' ? toCsvHead(names) : '';
	for (const card of asRead) {
		const record = scope === 'texts' ? withNames(await readArticle(card)) : toBareRecord(card);
		piece += toText(record);
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	yield piece;
}

/** Characters to give at a time. */
const PIECE = 1 << 16;

const measured = new WeakMap<Library, Promise<Record<DataForm, FileFacts>>>();

/** Measure the data files of a library, once for all pages that speak of them. */
export function measureData(
	library: Library,
	scope: DataScope,
	readArticle: ReadArticle,
): Promise<Record<DataForm, FileFacts>> {
	let found = measured.get(library);
	if (!found) {
		const measure = (form: DataForm) => measureText(writeData(library, scope, form, readArticle));
		found = (async () => ({ csv: await measure('csv'), jsonl: await measure('jsonl') }))();
		measured.set(library, found);
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

/** Give a key that is another if the data files are others. */
export function keyOfData({ asRead }: Library): string {
	return asRead.map(({ digest }) => digest).join(' ');
}
