import { scaleLinear } from 'd3-scale';
import type { DateStyle } from '../../lib/format-date.ts';
import type { Direction } from '../../lib/text-direction.ts';
import type { Coverage, CoverageRow } from './coverage.ts';
import { chooseTicks, type Step } from './time-steps.ts';

/** Height of a row in units of its drawing, which is stretched to its place; a column is one unit wide. */
export const HEIGHT = 100;
/** The share of its column that a bar fills, and how many of the widest bars would fill the drawing. */
const FILLED = 0.75;
const MOST_ABREAST = 32;
/** The least that is seen of a bar. */
const LOWEST = 5;

/** The lines that rows of bars are drawn with, all of them on one scale. */
export interface Drawing {
	viewBox: string;
	/** The lines behind the bars of a row. */
	grid: string;
	/** What the line across stands for, and its distance from the top, in hundredths. */
	scale: { count: number; top: number };
	/** What is written below, and how far from the left, in hundredths. */
	labels: ReadonlyArray<{ time: string; style: DateStyle; left: number; minor: boolean }>;
	/** How wide a bar is, in columns. */
	barWidth: number;
	/** Gives the bars of a row, in one path. */
	barsOf: (row: CoverageRow) => string;
	/** Gives the line through the column of a time, by its number. */
	columnOf: (index: number) => string;
}

/** Draw coverage in the direction that the words run. */
export function drawCoverage({ times, step, peak }: Coverage, direction: Direction): Drawing {
	const wide = times.length;
	const height = scaleLinear([0, peak.count], [0, HEIGHT]);
	const toX = (index: number) => (direction === 'rtl' ? wide - index : index);
	const count = height.ticks(2).filter(Number.isInteger).at(-1) ?? peak.count;
	const top = Math.round(HEIGHT - height(count));
	const ticks = chooseTicks(times);
	// Where a page is narrow there is room for three of the labels.
	const apart = Math.ceil(ticks.length / 3);
	const columnOf = (index: number, length = HEIGHT) => `M${toX(index + 0.5)} ${HEIGHT}v-${length}`;
	return {
		viewBox: `0 0 ${wide} ${HEIGHT}`,
		grid: `M0 ${top}h${wide}${ticks.map(({ index }) => (index > 0 ? `M${toX(index)} 0v${HEIGHT}` : '')).join('')}`,
		scale: { count, top },
		labels: ticks.map(({ time, index }, number) => ({
			time,
			style: styleOf(time, step),
			left: Number(((toX(index) / wide) * 100).toFixed(2)),
			minor: number % apart > 0,
		})),
		barWidth: Math.min(FILLED, wide / MOST_ABREAST),
		barsOf: ({ bars }) =>
			bars
				.map((bar, index) =>
					bar ? columnOf(index, Math.max(LOWEST, Math.round(height(bar.count)))) : '',
				)
				.join(''),
		columnOf,
	};
}

/** A year is named by its January. */
function styleOf(time: string, step: Step): DateStyle {
	if (step === 'day') return 'shortDay';
	return step === 'year' || time.endsWith('-01') ? 'year' : 'shortMonth';
}
