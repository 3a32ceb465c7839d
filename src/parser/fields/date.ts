import { utc } from '@date-fns/utc';
import { isValid, lightFormat, parse } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import { ru } from 'date-fns/locale/ru';
import { mendLabel } from './mend-label.ts';

/** A date line, read: ISO 8601 date, and the time `HH:MMZ` where the line holds one. */
export interface DateLine {
	date: string;
	time: string | null;
}

const DAY_MONTH_YEAR =
	/^(\d{1,2})(?:\.|er|[º°])? (?:de |d')?(\p{L}+)\.? (?:de |del )?(\d{4})(?: ?г(?:\.|ода?)?)?$/u;
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: (\d{1,2}:\d{2}))?$/;

/** The languages of Factiva's menus that write the month as a word. */
const locales = [enGB, de, fr, es, it, pt, nl, ru];

/**
 * Read a date as Factiva prints it in the language of the menu: `6 September 2017`,
 * `8 de diciembre de 2013`, `2018 年 10 月 7 日 17:04`.
 *
 * Gives undefined for anything else, such as a day that the month does not have.
 */
export function readDate(text: string): DateLine | undefined {
	const before = known.get(text);
	if (before !== undefined) return before ?? undefined;
	// Newspapers print few dates: a decade has 3,652. The bound is for text that is no newspaper.
	if (known.size > 20_000) known.clear();
	const line = parseDateLine(text);
	known.set(text, line ?? null);
	return line;
}

/** Dates read before; null for what is none. */
const known = new Map<string, DateLine | null>();

function parseDateLine(printed: string): DateLine | undefined {
	// Text from a PDF has its accents apart from their letters.
	const text = mendLabel(printed).normalize();
	const asian = EAST_ASIAN.exec(text);
	if (asian) {
		const [, year, month, day, time] = asian;
		const date = parse(`${year}-${month}-${day}`, 'yyyy-M-d', 0, { in: utc });
		return isValid(date)
			? { date: lightFormat(date, 'yyyy-MM-dd'), time: toUtcTime(time) }
			: undefined;
	}

	const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
	if (!day || !month || !year) return undefined;
	for (const locale of locales) {
		const date = parse(`${day} ${month.toLowerCase()} ${year}`, 'd MMMM yyyy', 0, {
			in: utc,
			locale,
		});
		if (isValid(date)) return { date: lightFormat(date, 'yyyy-MM-dd'), time: null };
	}
	return undefined;
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
