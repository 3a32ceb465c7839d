/** A value of a table; null is empty. */
export type CsvValue = string | number | null;

/** What a value cannot have unless it stands in quotation marks. */
const SPECIAL = /[",\r\n]/;

/** Write a row of a table as RFC 4180 has it, each value exactly as it is. */
export function csvRow(values: readonly CsvValue[]): string {
	return `${values.map((value) => toCell(String(value ?? ''))).join(',')}\r\n`;
}

function toCell(text: string): string {
	return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
