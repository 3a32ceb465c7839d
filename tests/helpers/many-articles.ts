import { printExport } from './print-export.ts';

/**
 * More articles than a page of the list has, and more on one day than there is room for beside one;
 * over enough days for a picture of them.
 */
export const MANY = 110;
/** How many of them are of one day. */
export const A_DAY = 8;

/** A batch of short articles, as one export. */
export function printMany(): string {
	return Array.from({ length: MANY }, (_, number) => printOneOfMany(number)).join('\n\n');
}

function printOneOfMany(number: number): string {
	const date = new Date(Date.UTC(1999, 0, 1 + Math.floor(number / A_DAY)));
	return printExport({
		headline: `Notice to mariners no. ${number + 1}`,
		date: `${date.getUTCDate()} January 1999`,
		publication: 'Saltmarsh Post',
		publicationCode: 'SMP',
		page: String((number % A_DAY) + 1),
		copyright: '(c) 1999 Saltmarsh Post',
		paragraphs: [`Buoy ${number + 1} is where it was, and its light is seen as far as it was.`],
		identifier: accessionNumber('SMP', date, number),
	});
}

/** A database's number of an article, after its source, its date and its place among others. */
function accessionNumber(code: string, date: Date, serial: number): string {
	const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
	const printed = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
	const packed = [year - 1500, month, day].map((part) => part.toString(36)).join('');
	return `${code.padEnd(8, '0')}${printed}${packed}${String(serial).padStart(5, '0')}`;
}
