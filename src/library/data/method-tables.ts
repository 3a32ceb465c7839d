import type { Card } from '../../article/card.ts';
import { type NameFile, nameFiles } from '../../article/name-files.ts';
import type { Reading } from '../../article/reading.ts';
import { csvRow, type CsvValue } from '../../lib/csv-row.ts';
import type { Library } from '../make-library.ts';
import { countRecords } from './make-method.ts';

type Rows = (reading: Reading, library: Library, nameFile: NameFile) => CsvValue[][];

/**
 * The lists behind the page of the method, whole, as tables; files are named without where they lie.
 *
 * Messages are told by rule and place: what they quote can be words of an article, or of nobody's business.
 */
const tables = {
	files: {
		head: 'file,bytes,lines,sha256,formats,found,kept,duplicates,refused',
		rows: ({ files }, _, nameFile) =>
			files.map((file) => {
				const { found, kept, duplicates, refused } = countRecords([file]);
				const { name, size, lines, sha256, formats } = file;
				const counts = [found, kept, duplicates, refused];
				return [nameFile(name), size, lines, sha256, formats.join(' '), ...counts];
			}),
	},
	duplicates: {
		head: 'id,file,line,copyFile,copyLine',
		rows: (_, { asRead }, nameFile) =>
			asRead.flatMap(({ id, source }) =>
				(source.alsoIn ?? []).map((copy) => [
					...[id, nameFile(source.file), source.line],
					...[nameFile(copy.file), copy.line],
				]),
			),
	},
	messages: {
		head: 'severity,rule,file,line,column,id',
		rows: ({ messages }, { asRead }, nameFile) => {
			const cards = Map.groupBy(asRead, ({ source }) => source.file);
			return messages.map(({ severity, ruleId, file, line, column }) => {
				const id = findAt(line, cards.get(file) ?? [])?.id ?? null;
				return [severity, ruleId, nameFile(file), line, column, id];
			});
		},
	},
} satisfies Record<string, { head: string; rows: Rows }>;

/** A list behind the page of the method. */
export type MethodTable = keyof typeof tables;

/** Names of all of them. */
export const methodTables = Object.keys(tables) as MethodTable[];

/** Write one of them. */
export function writeMethodTable(name: MethodTable, reading: Reading, library: Library): string {
	const { head, rows } = tables[name];
	const all = rows(reading, library, nameFiles(reading.files));
	return [head.split(','), ...all].map(csvRow).join('');
}

/** Find the record that a line belongs to among those of its file, which are in order. */
function findAt(line: number, cards: readonly Card[]): Card | undefined {
	let [low, high] = [0, cards.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cards[middle]?.source.line ?? 0) <= line) low = middle + 1;
		else high = middle;
	}
	const card = cards[low - 1];
	return card && line < card.source.line + card.source.lines ? card : undefined;
}
