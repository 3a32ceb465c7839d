import type { Typefaces } from './draw-card.ts';
import { openFaces, toTypeface } from './typeface.ts';

/** The site's own fonts, within the code: images are drawn where no file is near. */
const files = import.meta.glob<string>(
	['../fonts/newsreader-headline*.woff2', '../fonts/libre-franklin*.woff2'],
	{ query: '?inline', import: 'default' },
);

/** Large letters stand closer, as in the headlines of pages. */
const TRACKING = -0.014;

let opened: Promise<Typefaces> | undefined;

/** Open what images are set in, once in a thread. */
export function openTypefaces(): Promise<Typefaces> {
	return (opened ??= open());
}

async function open(): Promise<Typefaces> {
	const headline = await openFamily('newsreader-headline');
	const label = await openFamily('libre-franklin');
	return {
		headline: toTypeface(headline, 500, TRACKING),
		label: toTypeface(label, 400),
		strong: toTypeface(label, 600),
	};
}

async function openFamily(name: string) {
	const own = Object.entries(files).filter(([file]) => file.includes(`/${name}`));
	// The file of most letters has the shortest name.
	own.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
	return openFaces(await Promise.all(own.map(([, load]) => load())));
}
