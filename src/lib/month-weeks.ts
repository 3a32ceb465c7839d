/** A place in a calendar: a day of the month, or none before the first of it. */
export type Place = number | null;

/**
 * Lay the days of a month, such as `2017-09`, out in weeks.
 *
 * `firstDay` is the day that weeks begin on, from 1 for Monday to 7 for Sunday. The last week may be short.
 */
export function monthWeeks(month: string, firstDay: number): Place[][] {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const begin = new Date(Date.UTC(year, number - 1, 1));
	const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
	const before = (begin.getUTCDay() - firstDay + 7) % 7;
	const places: Place[] = [
		...Array.from({ length: before }, () => null),
		...Array.from({ length }, (_, index) => index + 1),
	];
	const weeks: Place[][] = [];
	for (let at = 0; at < places.length; at += 7) weeks.push(places.slice(at, at + 7));
	return weeks;
}

/** Give the day that weeks begin on where a language is spoken, from 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(language: string): number {
	return new Intl.Locale(language).getWeekInfo().firstDay;
}
