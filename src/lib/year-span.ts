import { formatDate } from './format-date.ts';

/** Write the years that two ISO 8601 dates span, the earlier first: `2017`, or `2014–2019`. */
export function yearSpan(first: string, last: string, language: string): string {
	const [from, to] = [formatDate(first, 'year', language), formatDate(last, 'year', language)];
	return from === to ? from : `${from}–${to}`;
}
