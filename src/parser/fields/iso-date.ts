/** Write a day as an ISO 8601 date; gives undefined for one that no calendar has, such as 31 February. */
export function toIsoDate(year: number, month: number, day: number): string | undefined {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = month === 2 && leap ? 29 : DAYS[month - 1];
	if (year < 1 || days === undefined || day < 1 || day > days) return undefined;
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days of each month. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function pad(number: number, length: number): string {
	return String(number).padStart(length, '0');
}
