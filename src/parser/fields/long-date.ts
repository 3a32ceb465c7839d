import { toUtcTime } from './date.ts';
import { toIsoDate } from './iso-date.ts';
import { monthOf } from './months.ts';

/** A date as Nexis and ProQuest print it, and what else stands on its line. */
export interface LongDate {
	/** ISO 8601. */
	date: string;
	/** `HH:MMZ`; only where the line says that it is Greenwich time. */
	time: string | null;
	/** A time of another zone, and words around the date that are no weekday, as printed. */
	rest: string[];
}

/** `January 11, 2010`, `Sep 6, 2017`. */
const MONTH_FIRST = /(?<![\p{L}\p{N}])(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})(?![\p{L}\p{N}])/u;
/** `24. September 2002`, `11 janvier 2010`, `8 de enero de 2010`. */
const DAY_FIRST =
	/(?<![\p{L}\p{N}])(\d{1,2})(?:\.|er|º)? (?:de )?(\p{L}{3,10})\.?,? (?:del? )?(\d{4})(?![\p{L}\p{N}])/u;
const NUMBERS = /(?<![\p{L}\p{N}/-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}])/u;
/** Where day, month and year stand in each of them. */
const looks = [
	[MONTH_FIRST, 2, 1, 3],
	[DAY_FIRST, 1, 2, 3],
	[NUMBERS, 3, 2, 1],
] as const;

const TIME =
	/(?<![\p{L}\p{N}:])(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([AaPp])\.?[Mm]\b\.?)? *(UTC|Z|[A-Z]{1,3}T|Uhr|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard |Daylight )?Time)?)?(?![\p{L}\p{N}:])/u;
const GREENWICH = /^(?:GMT|UTC|Z)$/;

const WEEKDAY =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?!\p{L})\.?/iu;

/** Longest line that is looked at: a date, a time and the name of an edition. */
const LONGEST = 160;

/**
 * Read a date line of Nexis or ProQuest: `January 11, 2010 Monday`, `Mittwoch 31. August 2011`,
 * `July 1, 2019 Monday 9:20 AM GMT`, `September 24, 2002, Late Edition - Final`.
 *
 * The weekday says nothing that the date does not, and goes. Gives undefined where the line has no date,
 * or one that no calendar has.
 */
export function readLongDate(text: string): LongDate | undefined {
	if (text.length > LONGEST) return undefined;
	for (const [look, day, month, year] of looks) {
		const match = look.exec(text);
		const date = match && toDate(match[day] ?? '', match[month] ?? '', match[year] ?? '');
		if (!match || !date) continue;
		const after = text
			.slice(match.index + match[0].length)
			.trimStart()
			.replace(WEEKDAY, '');
		return { date, ...readAround([text.slice(0, match.index), after]) };
	}
	return undefined;
}

/** Tell whether a line opens with what has the shape of a date, readable or not: `January 41, 2010 Monday`. */
export function isLongDateLike(text: string): boolean {
	if (text.length > LONGEST) return false;
	const opening = text
		.replace(/^(?:le |am )/i, '')
		.replace(WEEKDAY, '')
		.replace(/^,? /, '');
	return looks.some(([look]) => look.exec(opening)?.index === 0);
}

function readAround(around: readonly string[]): Pick<LongDate, 'time' | 'rest'> {
	let rest: string[] = [];
	let time: string | null = null;
	for (const part of around) {
		const clock = TIME.exec(part);
		const words = clock
			? [part.slice(0, clock.index), part.slice(clock.index + clock[0].length)]
			: [part];
		rest = rest.concat(wordsOf(words[0] ?? ''));
		if (clock) {
			const greenwich = toGreenwich(clock);
			if (greenwich) time = greenwich;
			else rest.push(clock[0].trim());
		}
		rest = rest.concat(wordsOf(words[1] ?? ''));
	}
	return { time, rest };
}

/** Parts between commas. One that goes on behind a weekday, such as `Sunday Edition`, is no weekday. */
function wordsOf(text: string): string[] {
	const parts = text.split(/[,;]/).map((part) => part.trim());
	return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.replace(WEEKDAY, '')));
}

function toGreenwich([, hours = '', minutes = '', half = '', zone = '']: RegExpExecArray):
	string | null {
	const hour = Number(hours);
	if (!GREENWICH.test(zone) || (half !== '' && (hour < 1 || hour > 12))) return null;
	if (half === '') return toUtcTime(`${hour}:${minutes}`);
	return toUtcTime(`${(hour % 12) + (/p/i.test(half) ? 12 : 0)}:${minutes}`);
}

function toDate(day: string, written: string, year: string): string | undefined {
	const month = /^\d/.test(written) ? Number(written) : monthOf(written);
	return month === undefined ? undefined : toIsoDate(Number(year), month, Number(day));
}
