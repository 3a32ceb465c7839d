import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont, { type SubsetFontOptions } from 'subset-font';
import { readRanges } from './subsets.ts';

/** What a family of files is cut from. */
interface Source {
	/** Name of a file in a Fontsource package, with `*` for the name of one of its sets of letters. */
	file: string;
	/** Where the axes of the variable font are pinned, or what is kept of them; none if it is left whole. */
	axes?: NonNullable<SubsetFontOptions['variationAxes']>;
}

/** By what their names begin with. */
const sources: Record<string, Source> = {
	'newsreader-text': {
		file: '@fontsource-variable/newsreader/files/newsreader-*-wght-normal',
		axes: { wght: 400 },
	},
	'newsreader-italic': {
		file: '@fontsource-variable/newsreader/files/newsreader-*-wght-italic',
		axes: { wght: 400 },
	},
	'newsreader-headline': {
		file: '@fontsource-variable/newsreader/files/newsreader-*-opsz-normal',
		axes: { wght: 500, opsz: 44 },
	},
	'libre-franklin': {
		file: '@fontsource-variable/libre-franklin/files/libre-franklin-*-wght-normal',
		axes: { wght: { min: 400, max: 600 } },
	},
	'atkinson-hyperlegible-next': {
		file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-*-wght-normal',
		axes: { wght: { min: 400, max: 600 } },
	},
	// Its licence reserves the name for the font as its author made it.
	opendyslexic: { file: '@fontsource/opendyslexic/files/opendyslexic-*-400-normal' },
};

/** The styles that name the files: of every page, and of typefaces that a reader can choose. */
const SHEETS = ['faces.css', 'hyperlegible.css', 'dyslexic.css'];

/** Fontsource's set that holds the letters of ours; what has no name here is in `latin`. */
const setsOfSource: Record<string, string> = {
	central: 'latin-ext',
	extended: 'latin-ext',
	vietnamese: 'vietnamese',
};

/** Kerning, ligatures, marks in their places, and the figures that the styles ask for. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'pnum'];

const require = createRequire(import.meta.url);

/** Cut every font that the styles name out of the Fontsource packages, by name of file. */
export async function cutFonts(): Promise<Map<string, Buffer>> {
	const sheets = SHEETS.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
	const faces = sheets
		.join('\n')
		.matchAll(/url\('\.\/([\w-]+)\.woff2'\)(?:[^}]*?unicode-range:([^;}]+))?/g);
	const fonts = new Map<string, Buffer>();
	for (const [, name = '', ranges = ''] of faces) {
		fonts.set(`${name}.woff2`, await cutFont(name, ranges));
	}
	return fonts;
}

async function cutFont(name: string, ranges: string): Promise<Buffer> {
	const family = Object.keys(sources).find((begin) => name.startsWith(begin));
	const source = family === undefined ? undefined : sources[family];
	if (family === undefined || !source) throw new TypeError(`${name} has no source`);
	const set = setsOfSource[name.slice(family.length + 1)] ?? 'latin';
	const font = readFileSync(require.resolve(`${source.file.replace('*', set)}.woff2`));
	if (!source.axes) return font;
	return subsetFont(font, charactersOf(ranges), {
		targetFormat: 'woff2',
		variationAxes: source.axes,
		keepFeatures: FEATURES,
		// Screens on which hints are seen are gone.
		noHinting: true,
	});
}

/** Give every character of some ranges, written as in `unicode-range`. */
function charactersOf(ranges: string): string {
	return readRanges(ranges)
		.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
		.map((code) => String.fromCodePoint(code))
		.join('');
}

if (import.meta.main) {
	for (const [name, font] of await cutFonts()) {
		writeFileSync(new URL(name, import.meta.url), font);
		console.log(`${name.padEnd(36)}${font.length}`);
	}
}
