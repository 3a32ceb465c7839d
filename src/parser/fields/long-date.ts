import { utc } from '@date-fns/utc';
import { isValid, lightFormat, parse } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import { toUtcTime } from './date.ts';

/** A date as Nexis and ProQuest print it, and what else stands on its line. */
export interface LongDate {
	/** ISO 8601. */
	date: string;
	/** `HH:MMZ`; only where the line says that it is Greenwich time. */
	time: string | null;
	/** A time of another zone, and words behind the date that are no weekday, as printed. */
	rest: string[];
}

const locales = [enGB, de, fr, es, it, nl, pt];

/** `January 11, 2010`, `Sep 6, 2017`; `24. September 2002`, `11 janvier 2010`, `8 de enero de 2010`; `2010-01-11`. */
const MONTH_FIRST = /(?<![\p{L}\p{N}])(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})(?![\p{L}\p{N}])/u;
const DAY_FIRST =
	/(?<![\p{L}\p{N}])(\d{1,2})(?:\.|er|º)? (?:de )?(\p{L}{3,10})\.?,? (?:de )?(\d{4})(?![\p{L}\p{N}])/u;
const NUMBERS = /(?<![\p{L}\p{N}/-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}])/u;
const TIME =
	/(?<![\p{L}\p{N}:])(\d{1,2}):(\d{2})(?::\d{2})? ?([AP]\.?M\.?)? *(GMT|UTC|Z|[A-Z]{2,5}|Eastern|Central|Mountain|Pacific)?(?![\p{L}\p{N}:])/u;
/** Formats of the month, in full and short. */
const MONTHS = ['MMMM', 'MMM'];

/**
 * Read a date line of Nexis or ProQuest: `January 11, 2010 Monday`, `Mittwoch 31. August 2011`,
 * `July 1, 2019 Monday 9:20 AM GMT`, `September 24, 2002, Late Edition - Final`.
 *
 * The weekday says nothing that the date does not, and goes. Gives undefined where the line has no date,
 * or one that no calendar has.
 */
export function readLongDate(text: string): LongDate | undefined {
	const found = findDate(text);
	if (!found) return undefined;
	const around = [text.slice(0, found.from), text.slice(found.to)];
	let time: string | null = null;
	const rest: string[] = [];
	for (const part of around) {
		const clock = TIME.exec(part);
		if (clock) {
			const utcTime = toGreenwich(clock);
			if (utcTime) time = utcTime;
			else rest.push(clock[0].trim());
		}
		const words = clock
			? [part.slice(0, clock.index), part.slice(clock.index + clock[0].length)]
			: [part];
		for (const word of words.flatMap((piece) => piece.split(/[,;]/)).map(dropWeekday))
			if (/[\p{L}\p{N}]/u.test(word)) rest.push(word);
	}
	return { date: found.date, time, rest };
}

function findDate(text: string): { date: string; from: number; to: number } | undefined {
	for (const [look, order] of [
		[MONTH_FIRST, [2, 1, 3]],
		[DAY_FIRST, [1, 2, 3]],
		[NUMBERS, [3, 2, 1]],
	] as const) {
		const match = look.exec(text);
		if (!match) continue;
		const [day = '', month = '', year = ''] = order.map((part) => match[part]);
		const date = toDate(day, month, year);
		if (date) return { date, from: match.index, to: match.index + match[0].length };
	}
	return undefined;
}

function toDate(day: string, month: string, year: string): string | undefined {
	if (/^\d/.test(month)) {
		const date = parse(`${day} ${month} ${year}`, 'd M yyyy', 0, { in: utc });
		return isValid(date) ? lightFormat(date, 'yyyy-MM-dd') : undefined;
	}
	// Newspapers write Sept., which no table of months has.
	const name = month.toLowerCase() === 'sept' ? 'sep' : month.toLowerCase();
	for (const locale of locales) {
		for (const format of MONTHS) {
			for (const written of format === 'MMM' ? [name, `${name}.`] : [name]) {
				const date = parse(`${day} ${written} ${year}`, `d ${format} yyyy`, 0, {
					in: utc,
					locale,
				});
				if (isValid(date)) return lightFormat(date, 'yyyy-MM-dd');
			}
		}
	}
	return undefined;
}

function toGreenwich([, hours = '', minutes = '', half = '', zone]: RegExpExecArray):
	string | null {
	if (zone !== 'GMT' && zone !== 'UTC' && zone !== 'Z') return null;
	const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
	return toUtcTime(`${hour}:${minutes}`);
}

const WEEKDAY =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?![\p{L}])\.?/iu;

function dropWeekday(text: string): string {
	return text.trim().replace(WEEKDAY, '').trim();
}
