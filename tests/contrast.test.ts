import { expect, test } from 'vitest';
import { contrast, lay, readColour } from './helpers/contrast.ts';

test('contrast is what WCAG says it is', () => {
	const white = readColour('rgb(255, 255, 255)');
	for (const [colour, ratio] of [
		['rgb(0, 0, 0)', 21],
		['rgb(255, 255, 255)', 1],
		// The lightest greys that pass at level AA and AAA, and the pure hues, as published.
		['rgb(118, 118, 118)', 4.54],
		['rgb(89, 89, 89)', 7],
		['rgb(255, 0, 0)', 4],
		['rgb(0, 0, 255)', 8.59],
		['rgb(0, 255, 0)', 1.37],
	] as const) {
		expect(contrast(readColour(colour), white), colour).toBeCloseTo(ratio, 2);
		expect(contrast(white, readColour(colour)), colour).toBeCloseTo(ratio, 2);
	}
});

test('a colour that lets some of its paper through is seen mixed with it', () => {
	const black = readColour('rgba(0, 0, 0, 0.5)');
	const { red, alpha } = lay(black, readColour('color(srgb 1 1 1)'));
	expect({ red, alpha }).toEqual({ red: 127.5, alpha: 1 });
	expect(readColour('color(srgb 0.2 0.4 1 / 0.25)')).toEqual({
		red: 51,
		green: 102,
		blue: 255,
		alpha: 0.25,
	});
});

test('a colour in a way that is not known is no colour', () => {
	for (const strange of ['oklch(0.5 0.1 20)', 'url("paper.png")', 'color(display-p3 1 0 0)', '']) {
		expect(() => readColour(strange), strange).toThrow('is no colour');
	}
});
