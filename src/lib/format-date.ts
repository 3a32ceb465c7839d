import { memoize } from './memoize.ts';

/** The ways a date is shown. */
const styles = {
	/** `6 September 2017` */
	full: { day: 'numeric', month: 'long', year: 'numeric' },
	/** `6 September` */
	day: { day: 'numeric', month: 'long' },
	/** `6 Sep` */
	shortDay: { day: 'numeric', month: 'short' },
	/** `Wednesday` */
	weekday: { weekday: 'long' },
	/** `September 2017` */
	month: { month: 'long', year: 'numeric' },
	/** `Sep`, where it stands alone */
	shortMonth: { month: 'short' },
	/** `September`, where it stands alone */
	monthAlone: { month: 'long' },
	/** `S` */
	narrowMonth: { month: 'narrow' },
	/** `W` */
	narrowWeekday: { weekday: 'narrow' },
	/** `2017` */
	year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a date is written. */
export type DateStyle = keyof typeof styles;

/** One function a language and style: making a formatter costs more than a thousand uses. */
const formatters = memoize((key) => {
	const [language, style] = key.split(' ') as [string, DateStyle];
	// Newspapers print the days of this calendar; some regions have another for their own, such as `th`.
	const calendar = new Intl.Locale(language).calendar ?? 'gregory';
	const formatter = new Intl.DateTimeFormat(language, {
		...styles[style],
		calendar,
		timeZone: 'UTC',
	});
	return memoize((date) => formatter.format(new Date(date)));
});

/** Write an ISO 8601 date, such as `2017-09-06`, in a language; the same in every time zone. */
export function formatDate(date: string, style: DateStyle, language: string): string {
	return formatters(`${language} ${style}`)(date);
}

/** Days of a year, so far apart that each month and each weekday is among them. */
const samples = Array.from({ length: 45 }, (_, index) =>
	new Date(Date.UTC(2024, 0, 1 + index * 8)).toISOString().slice(0, 10),
);

/** Give all words that a date can have in a language: names of months, in each of their forms, and of weekdays. */
export function dateWords(language: string): string[] {
	const all = (Object.keys(styles) as DateStyle[]).flatMap((style) =>
		samples.map((date) => formatDate(date, style, language)),
	);
	return [...new Set(all.join(' ').split(' '))];
}
