/** A colour in sRGB: three channels from 0 to 255, and how much it covers what is below it. */
export interface Colour {
	red: number;
	green: number;
	blue: number;
	/** From 0, which cannot be seen, to 1. */
	alpha: number;
}

/**
 * Read a colour as browsers compute it, in one of the two ways in which they write sRGB.
 *
 * Throws at any other, so that no colour goes unchecked.
 */
export function readColour(computed: string): Colour {
	const [, way, parts = ''] = /^(rgba?|color)\((?:srgb )?([^a-z]+)\)$/.exec(computed) ?? [];
	const [red, green, blue, alpha = 1] = (parts.match(/[\d.e-]+/g) ?? []).map(Number);
	if (!way || red === undefined || green === undefined || blue === undefined) {
		throw new Error(`\`${computed}\` is no colour that is known here`);
	}
	const most = way === 'color' ? 255 : 1;
	return { red: red * most, green: green * most, blue: blue * most, alpha };
}

/** Lay a colour over an opaque one. */
export function lay(top: Colour, below: Colour): Colour {
	const mix = (above: number, under: number) => above * top.alpha + under * (1 - top.alpha);
	return {
		red: mix(top.red, below.red),
		green: mix(top.green, below.green),
		blue: mix(top.blue, below.blue),
		alpha: 1,
	};
}

/**
 * Work out the contrast ratio of two opaque colours, from 1 to 21.
 *
 * After the definitions in WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Colour): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
	const part = channel / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
