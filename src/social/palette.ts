import { colors } from '../styles/colors.ts';

/** Red, green and blue, from 0 to 255. */
type Color = readonly [number, number, number];

/** Shades between paper and an ink: the edges of letters need no more. */
const SHADES = 16;

const paper = toColor(colors.paper);
const { ink, 'ink-2': ink2, pencil, mark, hairline } = colors;
const inks = [ink, ink2, pencil, mark, hairline].map(toColor);

/** The colours of images: paper, and each ink in its shades. */
export const palette: readonly Color[] = [
	paper,
	...inks.flatMap((own) =>
		Array.from({ length: SHADES }, (_, shade) => mix(paper, own, (shade + 1) / SHADES)),
	),
];

/** Numbers of the nearest in the palette, by colour: those that were looked for once. */
const nearest = new Map<number, number>();

/** Give the number of the nearest colour of the palette for each pixel of three bytes. */
export function indexColors(pixels: Uint8Array): Uint8Array {
	const indexes = new Uint8Array(pixels.length / 3);
	let [last, index] = [-1, 0];
	for (let at = 0; at < indexes.length; at++) {
		const color =
			((pixels[3 * at] ?? 0) << 16) | ((pixels[3 * at + 1] ?? 0) << 8) | (pixels[3 * at + 2] ?? 0);
		// Most pixels are as the one before.
		if (color !== last) index = findNearest((last = color));
		indexes[at] = index;
	}
	return indexes;
}

function findNearest(number: number): number {
	const known = nearest.get(number);
	if (known !== undefined) return known;
	const color = toChannels(number);
	const distances = palette.map((own) =>
		own.reduce((sum, channel, at) => sum + (channel - (color[at] ?? 0)) ** 2, 0),
	);
	const index = distances.indexOf(Math.min(...distances));
	nearest.set(number, index);
	return index;
}

function toColor(hex: string): Color {
	return toChannels(Number.parseInt(hex.slice(1), 16));
}

function toChannels(number: number): Color {
	return [number >> 16, (number >> 8) & 255, number & 255];
}

function mix(from: Color, to: Color, share: number): Color {
	const channel = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * share);
	return [channel(0), channel(1), channel(2)];
}
