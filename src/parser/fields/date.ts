import { toIsoDate } from './iso-date.ts';
import { mendLabel } from './mend-label.ts';
import { monthOf } from './months.ts';

/** A date line, read: ISO 8601 date, and the time `HH:MMZ` where the line holds one. */
export interface DateLine {
	date: string;
	time: string | null;
}

const DAY_MONTH_YEAR =
	/^(\d{1,2})(?:\.|er|[º°])? (?:de |d')?(\p{L}+)\.? (?:de |del )?(\d{4})(?: ?г(?:\.|ода?)?)?$/u;
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: (\d{1,2}:\d{2}))?$/;

/**
 * Read a date as Factiva prints it in the language of the menu: `6 September 2017`,
 * `8 de diciembre de 2013`, `2018 年 10 月 7 日 17:04`.
 *
 * Gives undefined for anything else, such as a day that the month does not have.
 */
export function readDate(printed: string): DateLine | undefined {
	// Text from a PDF has its accents apart from their letters.
	const text = mendLabel(printed).normalize();
	const written = DAY_MONTH_YEAR.exec(text);
	if (written) {
		const [, day, name = '', year] = written;
		return toDateLine(year, monthOf(name), day);
	}
	const [, year, month, day, time] = EAST_ASIAN.exec(text) ?? [];
	return toDateLine(year, Number(month), day, time);
}

function toDateLine(
	year: string | undefined,
	month: number | undefined,
	day: string | undefined,
	time?: string,
): DateLine | undefined {
	const date = month ? toIsoDate(Number(year), month, Number(day)) : undefined;
	return date === undefined ? undefined : { date, time: toUtcTime(time) };
}

/** Tell whether a line has the shape of a date, readable or not. */
export function isDateLike(text: string): boolean {
	return text.length <= 40 && DATE_LIKE.test(mendLabel(text));
}

const DATE_LIKE =
	/^(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}(?:\.|er|[º°]|st|nd|rd|th)? ?(?:de |d')?[\p{L}\p{M}]{2,14}\.?,? (?:de |del )?\d{4}|[\p{L}\p{M}]{3,14}\.? \d{1,2},? \d{4}|\d{4} ?[年년].+|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b.{0,16}$/u;

const TIME = /^(\d{1,2}:\d{2})(?::\d{2})?(?: GMT)?$/;

/** Read the line under the date, `21:13` or `06:04 GMT`, which is in UTC; gives `HH:MMZ`. */
export function readTime(text: string): string | undefined {
	return toUtcTime(TIME.exec(text)?.[1]) ?? undefined;
}

/** Write a time of day in Greenwich time as `HH:MMZ`; gives null for what no clock shows. */
export function toUtcTime(time: string | undefined): string | null {
	const [hours = 24, minutes = 60] = time?.split(':').map(Number) ?? [];
	if (!time || hours > 23 || minutes > 59) return null;
	return `${time.padStart(5, '0')}Z`;
}
