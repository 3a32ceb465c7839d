import { afterEach, expect, test, vi } from 'vitest';
import { dateWords, formatDate } from '../../src/lib/format-date.ts';

afterEach(() => vi.unstubAllEnvs());

test('a date is written out in the language asked for', () => {
	expect(formatDate('2017-09-06', 'full', 'en-GB')).toBe('6 September 2017');
	expect(formatDate('2017-09-06', 'full', 'fr')).toBe('6 septembre 2017');
	expect(formatDate('2017-09-06', 'weekday', 'en-GB')).toBe('Wednesday');
	expect(formatDate('2017-09-06', 'month', 'de')).toBe('September 2017');
});

// A language each: what was made for a language is kept, and would hide a second zone.
test.each([
	['Pacific/Kiritimati', 'en-AU'],
	['Pacific/Pago_Pago', 'en-IE'],
])('a date is the same in %s', (zone, language) => {
	vi.stubEnv('TZ', zone);
	expect(formatDate('2017-12-31', 'full', language)).toBe('31 December 2017');
	expect(formatDate('2018-01-01', 'full', language)).toBe('1 January 2018');
});

test('all words that a date can have are given, in each form of a name', () => {
	expect(dateWords('pl')).toEqual(
		expect.arrayContaining(['września', 'wrzesień', 'środa', '2024']),
	);
	const written = new Set(dateWords('cs'));
	for (let day = 1; day <= 366; day++) {
		const date = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
		for (const style of ['full', 'weekday', 'month', 'shortMonth'] as const) {
			const words = formatDate(date, style, 'cs').split(' ');
			expect(words.filter((word) => !/\d/.test(word) && !written.has(word))).toEqual([]);
		}
	}
});
