import { adopt } from '../adopt.ts';
import styles from './export.css?inline';

/** The lines of an export, and the places of the page that they became. */
interface Match {
	lines: HTMLElement[];
	places: HTMLElement[];
}

/** Blocks of the text, each of which has lines of its own. */
const BLOCKS = ['p', 'h2', 'li', 'pre', '.rule'].map((block) => `.body ${block}`).join();

let panel: HTMLDetailsElement | null = null;
let matches = new Map<Element, Match>();
let shown: Match | undefined;

/**
 * Open the lines of the export, and have lines and the places that they became mark each other from then on:
 * whatever the reader points at, or comes to by keyboard.
 */
export default function openExport(): void {
	panel = document.querySelector('details.export');
	if (!panel) return;
	if (!panel.open) {
		// The link leads here without a script too, where a browser opens what it leads into.
		panel.open = true;
		panel.scrollIntoView({ block: 'nearest' });
	}
	if (matches.size > 0) return;
	adopt(styles);
	matches = findMatches(panel);
	for (const event of ['pointerover', 'focusin'])
		document.addEventListener(event, ({ target }) => show(findMatch(target)));
}

function findMatches(all: HTMLElement): Map<Element, Match> {
	const found: Match[] = [];
	const blocks: Match[] = [];
	for (const line of all.querySelectorAll('li')) {
		const mark = line.querySelector('small');
		if (mark) {
			const ids = [...mark.querySelectorAll('a')].map(({ hash }) => hash.slice(1));
			const places = ids.flatMap((id) => document.getElementById(id) ?? []);
			const match = { lines: [line], places };
			found.push(match);
			if (mark.dataset.block !== undefined || /^p\d/.test(ids[0] ?? '')) blocks.push(match);
		} else if (line.textContent.trim() !== '') found.at(-1)?.lines.push(line);
	}
	// What is no paragraph has no address; it stands among the others in the order of the lines.
	const texts = document.querySelectorAll<HTMLElement>(BLOCKS);
	if (texts.length === blocks.length)
		for (const [index, match] of blocks.entries()) match.places = [texts[index] as HTMLElement];

	const byElement = new Map<Element, Match>();
	for (const match of found) {
		for (const line of match.lines) byElement.set(line, match);
		for (const place of match.places) {
			const known = byElement.get(place);
			byElement.set(place, known ? { ...match, lines: [...known.lines, ...match.lines] } : match);
		}
	}
	return byElement;
}

/** Find what an element of the page belongs to, as long as the lines are to be seen. */
function findMatch(target: EventTarget | null): Match | undefined {
	if (!panel?.open) return undefined;
	for (let element = target as Element | null; element; element = element.parentElement) {
		const match = matches.get(element);
		if (match) return match;
	}
	return undefined;
}

function show(match: Match | undefined): void {
	if (match === shown) return;
	mark(shown, false);
	mark(match, true);
	shown = match;
}

function mark(match: Match | undefined, on: boolean): void {
	for (const element of [...(match?.lines ?? []), ...(match?.places ?? [])]) {
		element.toggleAttribute('data-same', on);
	}
	if (!on) return;
	for (const element of [match?.lines[0], match?.places[0]]) bringIntoView(element);
}

/** Scroll what stands beside the text, and never the page: the reader's place in it is their own. */
function bringIntoView(element: HTMLElement | undefined): void {
	const box = element?.closest<HTMLElement>('aside > *');
	if (!element || !box || box.scrollHeight <= box.clientHeight) return;
	const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
	const above = inner.top - outer.top;
	const below = inner.bottom - outer.bottom;
	if (above >= 0 && below <= 0) return;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	box.scrollBy({
		top: above < 0 ? above : Math.min(below, above),
		behavior: calm ? 'auto' : 'smooth',
	});
}
