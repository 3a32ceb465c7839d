const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** `2019-03-06` */
export const toIso = (date: Date) => date.toISOString().slice(0, 10);
/** `6 March 2019` */
export const formatDate = remember(full);
/** `Wednesday` */
export const formatWeekday = remember(weekday);

/** Articles share their dates, and writing one out is slow. */
function remember(format: Intl.DateTimeFormat): (date: Date) => string {
	const known = new Map<number, string>();
	return (date) => {
		const time = date.getTime();
		const text = known.get(time) ?? format.format(date);
		known.set(time, text);
		return text;
	};
}
