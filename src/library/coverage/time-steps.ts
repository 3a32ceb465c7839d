import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';

/** The steps that articles are counted in, the finest first. No weeks: bars lead to pages, and a week has none. */
const steps = {
	day: { interval: utcDay, length: 10 },
	month: { interval: utcMonth, length: 7 },
	year: { interval: utcYear, length: 4 },
};

/** One of these. */
export type Step = keyof typeof steps;

/** More would be too thin on a phone; years can be no coarser. */
const MOST_TIMES = 72;
/** A single time has nothing to be compared with. */
const FEWEST_FILLED = 2;
/** With a larger share of empty times the picture is a few needles. */
const FULL_ENOUGH = 1 / 4;

/** A stretch of time, by its first date and its last. */
export interface Span {
	first: string;
	last: string;
}

/** Tell when a date is, in a step: in months, `2017-09-06` is in `2017-09`. */
export function timeOf(date: string, step: Step): string {
	return date.slice(0, steps[step].length);
}

/** Give all times of a span, with none left out. */
export function timesOf({ first, last }: Span, step: Step): string[] {
	const { interval } = steps[step];
	const end = interval.offset(interval.floor(new Date(last)));
	return interval
		.range(interval.floor(new Date(first)), end)
		.map((date) => timeOf(date.toISOString(), step));
}

/** Choose the finest step in which dates make a readable picture of their span; undefined if none does. */
export function chooseStep(dates: ReadonlySet<string>, span: Span): Step | undefined {
	return (Object.keys(steps) as Step[]).find((step) => {
		const { interval } = steps[step];
		const all = 1 + interval.count(new Date(span.first), new Date(span.last));
		if (step !== 'year' && all > MOST_TIMES) return false;
		const filled = new Set([...dates].map((date) => timeOf(date, step))).size;
		return filled >= FEWEST_FILLED && filled >= all * FULL_ENOUGH;
	});
}

/** About so many labels have room on an axis. */
const LABELS = 6;
/** Further on there is no room for one. */
const LAST_LABEL = 0.92;

/** A time that is named on an axis. */
export interface Tick {
	time: string;
	/** Its number among the times, from 0. */
	index: number;
}

/** Choose the times that an axis names: round ones, such as every January, or every tenth year. */
export function chooseTicks(times: readonly string[]): Tick[] {
	const [first, last] = [times[0], times.at(-1)];
	if (first === undefined || last === undefined) return [];
	const ticks = new Map(times.map((time, index) => [Date.parse(time), { time, index }]));
	return scaleUtc()
		.domain([new Date(first), new Date(last)])
		.ticks(Math.min(LABELS, times.length))
		.flatMap((date) => ticks.get(date.getTime()) ?? [])
		.filter(({ index }) => index <= times.length * LAST_LABEL);
}
