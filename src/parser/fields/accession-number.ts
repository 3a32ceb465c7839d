/** What an accession number of Factiva says of its article. */
export interface AccessionNumber {
	/** As printed. */
	value: string;
	/** Source code, in capitals. */
	code: string;
	/** ISO 8601 date of publication. */
	date: string;
}

/** A word for "document" in the language of the menu, then 8 + 8 + 4 + 5 signs. */
const LINE = /^\S+ ([a-z0-9]{8}\d{8}[0-9a-z]{2}[1-9a-c][1-9a-v][0-9a-z]{5})$/i;

/** Length of `J000000020170906ed960002t`. */
const LENGTH = 25;

/**
 * Read the line that ends a record, such as `Document J000000020170906ed960002t`.
 *
 * The number is the source code filled with zeros to 8 signs, the day it was loaded as `yyyymmdd`,
 * the day of publication in base 36 (two signs for the years since 1500, one for the month, one for
 * the day), and a serial of 5 signs.
 */
export function readAccessionNumber(text: string): AccessionNumber | undefined {
	if (text.length < LENGTH + 2 || text.length > LENGTH + 20) return undefined;
	const value = LINE.exec(text)?.[1];
	if (value === undefined) return undefined;
	const digit = (from: number, to: number) => Number.parseInt(value.slice(from, to), 36);
	const two = (number: number) => String(number).padStart(2, '0');
	return {
		value,
		code: value.slice(0, 8).replace(/0+$/, '').toUpperCase(),
		date: `${digit(16, 18) + 1500}-${two(digit(18, 19))}-${two(digit(19, 20))}`,
	};
}
