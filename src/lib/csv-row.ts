import { stringify } from 'csv-stringify/sync';

/** A value of a table; null is empty. */
export type CsvValue = string | number | null;

/** Write a row of a table as RFC 4180 has it, each value exactly as it is. */
export function csvRow(values: readonly CsvValue[]): string {
	return stringify([values], { record_delimiter: 'windows' });
}
