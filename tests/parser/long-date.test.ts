import { expect, test } from 'vitest';
import { isLongDateLike, readLongDate } from '../../src/parser/fields/long-date.ts';

test.each([
	['January 11, 2010 Monday', '2010-01-11'],
	['Monday, January 11, 2010', '2010-01-11'],
	['JANUARY 11, 2010', '2010-01-11'],
	['Sep 6, 2017', '2017-09-06'],
	['Sept. 6, 2017', '2017-09-06'],
	['Mittwoch 31. August 2011', '2011-08-31'],
	['24. September 2002', '2002-09-24'],
	['11. Jänner 2010', '2010-01-11'],
	['1. März 2010 Montag', '2010-03-01'],
	['lundi 11 janvier 2010', '2010-01-11'],
	['1er août 2010', '2010-08-01'],
	['24 september 2002 dinsdag', '2002-09-24'],
	['6 mrt 2019', '2019-03-06'],
	['8 de enero de 2010 viernes', '2010-01-08'],
	['8 de janeiro de 2010', '2010-01-08'],
	['lunedì 11 gennaio 2010', '2010-01-11'],
	['29 février 2012', '2012-02-29'],
	['2010-01-11', '2010-01-11'],
])('%s is a date', (text, date) => {
	expect(readLongDate(text)).toEqual({ date, time: null, rest: [] });
	expect(isLongDateLike(text)).toBe(true);
});

test.each([
	['July 1, 2019 Monday 9:20 AM GMT', '09:20Z', []],
	['July 1, 2019 Monday 12:05 AM GMT', '00:05Z', []],
	['July 1, 2019 Monday 12:05 p.m. UTC', '12:05Z', []],
	['July 1, 2019 18:10 GMT', '18:10Z', []],
	['July 1, 2019 13:70 PM GMT', null, ['13:70 PM GMT']],
	['July 1, 2019 6:10 PM EST', null, ['6:10 PM EST']],
	['July 1, 2019 Monday 6:10 PM Eastern Time', null, ['6:10 PM Eastern Time']],
	['July 1, 2019 Monday 6:10 PM', null, ['6:10 PM']],
	['July 1, 2019 Monday, Late Edition - Final', null, ['Late Edition - Final']],
	['July 1, 2019, Sunday Edition', null, ['Sunday Edition']],
	['July 1, 2019 Monday 9:20 AM GMT, CITY EDITION', '09:20Z', ['CITY EDITION']],
	['July 1, 2019 Monday 9:20 AM FINAL EDITION', null, ['9:20 AM', 'FINAL EDITION']],
	['July 1, 2019, Monday, BC cycle', null, ['BC cycle']],
])('%s says more than the date', (text, time, rest) => {
	expect(readLongDate(text)).toEqual({ date: '2019-07-01', time, rest });
});

test.each([
	['February 30, 2019 Saturday', true],
	['31. Juni 2011', true],
	['January 41, 2010', true],
	['Marsh 11, 2010', true],
	['2010-13-01', true],
	['March 2010', false],
	['Spring 2019', false],
	['Edition 1;', false],
	['', false],
	['a'.repeat(100_000), false],
])('%s is no date', (text, like) => {
	expect(readLongDate(text)).toBeUndefined();
	expect(isLongDateLike(text)).toBe(like);
});

test('a line that goes on to a date does not look like one', () => {
	expect(isLongDateLike('The harbour opened on March 6, 2019.')).toBe(false);
});
