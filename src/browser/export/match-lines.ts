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
 * whatever the reader points at, or comes to by keyboard. Who asks for it by its link while it is open closes it.
 */
export default function openExport(link?: HTMLElement): void {
	panel = document.querySelector('details.export');
	if (!panel) return;
	if (link) {
		panel.open = !panel.open;
		if (!panel.open) return link.focus();
		// Beside the text it is to be seen wherever the reader is, and the page stays there.
		panel.querySelector('summary')?.focus({ preventScroll: isBeside() });
	}
	if (matches.size > 0) return;
	adopt(styles);
	matches = toMap(findMatches(panel));
	// A pointer that lies still points at nothing new, whatever is scrolled under it.
	for (const event of ['pointermove', 'pointerdown', 'focusin'])
		document.addEventListener(event, ({ target }) => show(findMatch(target)));
}

/** Whether it stands beside the text, and not below it. */
function isBeside(): boolean {
	const aside = panel?.closest('aside');
	const text = document.querySelector<HTMLElement>('.text');
	return Boolean(aside && text && aside.offsetTop < text.offsetTop + text.clientHeight);
}

/** A line without a mark went the way of the one above. */
function findMatches(all: HTMLElement): Match[] {
	const found = new Map<string, Match>();
	const blocks: Match[] = [];
	let open: Match | undefined;
	for (const [index, line] of all.querySelectorAll('li').entries()) {
		const mark = line.querySelector('small');
		if (mark) {
			const ids = [...mark.querySelectorAll('a')].map(({ hash }) => hash.slice(1));
			// A line that is left out can stand between two of a paragraph.
			const key = ids.join() || `line ${index}`;
			open = found.get(key);
			if (!open) {
				const places = ids.flatMap((id) => document.getElementById(id) ?? []);
				found.set(key, (open = { lines: [], places }));
				if (mark.dataset.block !== undefined || /^p\d/.test(key)) blocks.push(open);
			}
		}
		if (line.textContent.trim() !== '') open?.lines.push(line);
	}
	// What is no paragraph has no address; it stands among the others in the order of the lines.
	const texts = document.querySelectorAll<HTMLElement>(BLOCKS);
	if (texts.length === blocks.length)
		for (const [index, match] of blocks.entries()) match.places = [texts[index] as HTMLElement];
	return [...found.values()];
}

/** Several lines can have become one place: it marks all of them. */
function toMap(all: readonly Match[]): Map<Element, Match> {
	const byElement = new Map<Element, Match>();
	for (const match of all) {
		for (const line of match.lines) byElement.set(line, match);
		for (const place of match.places) {
			const lines = byElement.get(place)?.lines ?? [];
			byElement.set(place, { lines: [...lines, ...match.lines], places: match.places });
		}
	}
	return byElement;
}

/** Find what an element of the page belongs to, as long as the lines are to be seen. */
function findMatch(target: EventTarget | null): Match | undefined {
	if (!panel?.open || !(target instanceof Element)) return undefined;
	for (let element: Element | null = target; element; element = element.parentElement) {
		const match = matches.get(element);
		if (match) return match;
	}
	return undefined;
}

function show(match: Match | undefined): void {
	if (match === shown) return;
	setMarks(shown, false);
	setMarks(match, true);
	shown = match;
	for (const element of [match?.lines[0], match?.places[0]]) bringIntoView(element);
}

function setMarks(match: Match | undefined, on: boolean): void {
	const elements = [...(match?.lines ?? []), ...(match?.places ?? [])];
	for (const element of elements) element.toggleAttribute('data-same', on);
}

/** Scroll what stands beside the text, and never the page: the reader's place in it is their own. */
function bringIntoView(element: HTMLElement | undefined): void {
	const box = element?.closest<HTMLElement>('aside > div > *');
	if (!element || !box || box.scrollHeight <= box.clientHeight) return;
	const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
	const covered = box.querySelector(':scope > summary')?.getBoundingClientRect().height ?? 0;
	const above = inner.top - outer.top - covered;
	const below = inner.bottom - outer.bottom;
	if (above >= 0 && below <= 0) return;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	box.scrollBy({
		top: above < 0 ? above : Math.min(below, above),
		behavior: calm ? 'auto' : 'smooth',
	});
}
