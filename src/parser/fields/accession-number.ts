/** What an accession number of Factiva says of its article. */
export interface AccessionNumber {
	/** As printed. */
	value: string;
	/** ISO 8601 date of publication; a damaged number can name a day that no calendar has. */
	date: string;
}

const NUMBER = '([a-z0-9]{8}\\d{8}[0-9a-z]{2}[1-9a-c][1-9a-v][0-9a-z]{5})';
/** A word for "document" in the language of the menu, which no sentence ends with, then 8 + 8 + 4 + 5 signs. */
const LINE = new RegExp(`^(?:(?:AN )?[^\\s.!?…]{1,16} |[^\\0-\\x7f]{1,8}:?)${NUMBER}$`, 'i');
const ALONE = new RegExp(`^${NUMBER}$`, 'i');

/** Length of `J000000020170906ed960002t`, and of its source code. */
const LENGTH = 25;
const CODE_LENGTH = 8;
/** Longest wording in front of the number. */
const LONGEST_WORDING = 30;

/** Tell whether a line is the one that ends a record, such as `Document J000000020170906ed960002t`. */
export function isAccessionNumber(text: string): boolean {
	return mayBeNumber(text) && LINE.test(text);
}

/**
 * Read the line that ends a record. `alone` says that the line is known to be the number's, which then can do
 * without the word in front.
 *
 * The number is the source code filled with zeros to 8 signs, the day it was loaded as `yyyymmdd`,
 * the day of publication in base 36 (two signs for the years since 1500, one for the month, one for
 * the day), and a serial of 5 signs.
 */
export function readAccessionNumber(
	text: string,
	{ alone = false } = {},
): AccessionNumber | undefined {
	if (!mayBeNumber(text)) return undefined;
	const value = (LINE.exec(text) ?? (alone ? ALONE.exec(text) : null))?.[1];
	if (value === undefined) return undefined;
	const year = 1500 + 36 * digitAt(value, 16) + digitAt(value, 17);
	const [month, day] = [digitAt(value, 18), digitAt(value, 19)];
	return { value, date: `${year}-${two(month)}-${two(day)}` };
}

/** The digits of base 36. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

function digitAt(value: string, index: number): number {
	return DIGITS.indexOf(value.charAt(index).toLowerCase());
}

function two(number: number): string {
	return number < 10 ? `0${number}` : `${number}`;
}

/** Tell a line that can be a number's by a digit, the last of the day it was loaded: few lines have one there. */
function mayBeNumber(text: string): boolean {
	if (text.length < LENGTH || text.length > LENGTH + LONGEST_WORDING) return false;
	const loaded = text.charCodeAt(text.length - 10);
	return loaded >= 48 && loaded <= 57;
}

/** Give the source code of a number, in capitals. */
export function codeOf({ value }: AccessionNumber): string {
	return value.slice(0, CODE_LENGTH).replace(/0+$/, '').toUpperCase();
}

/** Tell whether a number is one of a source; its code can end with zeros of its own. */
export function isNumberOf({ value }: AccessionNumber, code: string): boolean {
	return code.toUpperCase().padEnd(CODE_LENGTH, '0') === value.slice(0, CODE_LENGTH).toUpperCase();
}

/** Tell whether the date of a number is a day of the calendar. */
export function hasDate({ date }: AccessionNumber): boolean {
	const time = Date.parse(date);
	// What is read of the 31st of February is a day in March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
