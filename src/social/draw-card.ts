import { site } from '../site.ts';
import { colors } from '../styles/colors.ts';
import { breakLines, cutToWidth } from './break-lines.ts';
import type { SocialCard } from './social-card.ts';
import type { SetLine, Typeface } from './typeface.ts';

/** What the words of an image are set in. */
export interface Typefaces {
	headline: Typeface;
	label: Typeface;
	/** The same, bold. */
	strong: Typeface;
}

/** Of the images, in pixels: what the sites that show links ask for. */
export const SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const WIDTH = SIZE.width - 2 * MARGIN;
/** From the pencil's stroke to the headline. */
const INDENT = 40;
/** Where the headline may stand. */
const [TOP, BOTTOM] = [142, 508];
/** Of a headline, in pixels: the first in which it has room. */
const SIZES = [88, 80, 72, 64, 56, 50] as const;
const LEADING = 1.1;
const LABEL = 32;

/** Draw the image of a page as SVG, of outlines alone. */
export function drawCard(card: SocialCard, faces: Typefaces): string {
	const { headline, strong, label } = faces;
	const { title, source, date } = chooseWords(card, faces);
	const name = headline.covers(site.name) ? headline.set(site.name, 44) : undefined;
	const { size, lines } = fitHeadline(title, headline);
	const height = lines.length * size * LEADING;
	const top = TOP + (BOTTOM - TOP - height) / 2;
	const day = label.set(date, LABEL);
	const room = WIDTH - day.width - LABEL;
	const paper = strong.set(cutToWidth(source, room, widthIn(strong, LABEL)), LABEL);
	const foot = SIZE.height - 56;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">`,
		box(0, 0, SIZE.width, SIZE.height, colors.paper),
		name && place(name, MARGIN, 82, colors.ink),
		box(MARGIN, 108, WIDTH, 3, colors.ink),
		box(MARGIN, top + 0.08 * size, 12, height - 0.08 * size, colors.mark),
		...lines.map((line, index) =>
			place(line, MARGIN + INDENT, top + size * (0.9 + index * LEADING), colors.ink),
		),
		(source || date) && box(MARGIN, foot - 52, WIDTH, 1.5, colors.hairline),
		place(paper, MARGIN, foot, colors.pencil),
		place(day, SIZE.width - MARGIN - day.width, foot, colors['ink-2']),
		'</svg>',
	].join('');
}

/**
 * Choose what can be set: no sign is left out of words, and none is shown as an empty box.
 *
 * In the place of a headline in other letters stands the publication, else the date, which is written in figures if
 * the site's language has other letters too.
 */
function chooseWords({ title, source, dates }: SocialCard, { headline, label, strong }: Typefaces) {
	const date = dates.find((one) => label.covers(one)) ?? '';
	if (headline.covers(title)) return { title, source: strong.covers(source) ? source : '', date };
	if (source && headline.covers(source)) return { title: source, source: '', date };
	return { title: date, source: '', date: '' };
}

/** Set a headline as large as it has room for; one that has none is cut. */
function fitHeadline(title: string, face: Typeface): { size: number; lines: SetLine[] } {
	const width = WIDTH - INDENT;
	for (const size of SIZES) {
		const most = Math.floor((BOTTOM - TOP) / (size * LEADING));
		const measure = widthIn(face, size);
		const lines = breakLines(title, width, measure);
		const isLast = size === SIZES.at(-1);
		if (lines.length > most && !isLast) continue;
		const shown = lines.slice(0, most);
		if (lines.length > most)
			shown.push(cutToWidth(`${shown.pop()} ${lines[most]}`, width, measure));
		return { size, lines: shown.map((line) => face.set(line, size)) };
	}
	return { size: SIZES[0], lines: [] };
}

function widthIn(face: Typeface, size: number) {
	return (text: string) => face.measure(text) * size;
}

function place({ outlines }: SetLine, x: number, y: number, color: string): string {
	return `<g fill="${color}" transform="translate(${x} ${y})">${outlines}</g>`;
}

function box(x: number, y: number, width: number, height: number, color: string): string {
	return `<path fill="${color}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`;
}
