import type { Labels } from '../../labels/labels.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { ownDirection, siteLanguage } from '../page.ts';
import styles from './listening.css?inline';
import { RATES } from './kept-voice.ts';

/** What a reader can do while listening, and how they listen now. */
export interface BarOptions {
	labels: Labels['listening'];
	/** Those to choose from; the first is the one that reads. */
	voices: readonly SpeechSynthesisVoice[];
	rate: number;
	onToggle(): void;
	/** Go back a passage, or on. */
	onStep(by: -1 | 1): void;
	onStop(): void;
	onRate(rate: number): void;
	onVoice(voice: SpeechSynthesisVoice): void;
}

/** The bar at the foot of the window. */
export interface Bar {
	/** How much of the window it covers, in pixels. */
	height(): number;
	showPlaying(playing: boolean): void;
	/** Bring the focus to it. */
	focus(): void;
	/** Take it away; tells whether the focus was in it. */
	remove(): boolean;
}

/** Put a bar at the foot of the window. It is no dialog: the page goes on being read. */
export function showBar(options: BarOptions): Bar {
	adopt(styles);
	const { labels, onToggle, onStep, onStop } = options;
	const toggle = button([labels.pause], onToggle);
	const bar = element(
		'section',
		{ class: 'listening', 'aria-label': labels.title, ...ownDirection },
		toggle,
		button([labels.previousParagraph, labels.previous], () => onStep(-1)),
		button([labels.nextParagraph, labels.next], () => onStep(1)),
		button([labels.stop], onStop),
		rateSelect(options),
		...voiceSelect(options),
	);
	document.body.append(bar);
	const { style } = document.documentElement;
	const tellHeight = () => style.setProperty('--listening', `${bar.offsetHeight}px`);
	tellHeight();
	const observer = new ResizeObserver(tellHeight);
	observer.observe(bar);
	return {
		height: () => bar.offsetHeight,
		showPlaying: (playing) => (toggle.textContent = playing ? labels.pause : labels.resume),
		focus: () => toggle.focus({ preventScroll: true }),
		remove() {
			const focused = bar.contains(document.activeElement);
			observer.disconnect();
			style.removeProperty('--listening');
			bar.remove();
			return focused;
		},
	};
}

/** A button in words; in a narrow window in fewer, if there are fewer. */
function button([long = '', short]: string[], act: () => void): HTMLButtonElement {
	const words = short
		? [element('span', { class: 'long' }, long), element('span', { class: 'short' }, short)]
		: [long];
	const made = element('button', { type: 'button' }, ...words);
	made.addEventListener('click', act);
	return made;
}

function rateSelect({ labels, rate, onRate }: BarOptions): HTMLElement {
	const format = new Intl.NumberFormat(siteLanguage);
	const names = RATES.map((each) => `${format.format(each)} ×`);
	return select(labels.speed, names, RATES.indexOf(rate), (chosen) => onRate(RATES[chosen] ?? 1));
}

/** One voice is no choice; but a reader is told where a text goes. */
function voiceSelect({ labels, voices, onVoice }: BarOptions): HTMLElement[] {
	if (voices.length === 1 && voices[0]?.localService) return [];
	const names = voices.map(({ name, localService }) => (localService ? name : labels.online(name)));
	const choose = (chosen: number) => {
		const voice = voices[chosen];
		if (voice) onVoice(voice);
	};
	return [select(labels.voice, names, 0, choose)];
}

function select(
	label: string,
	names: readonly string[],
	selected: number,
	choose: (index: number) => void,
): HTMLElement {
	const made = element('select', {}, ...names.map((name) => element('option', {}, name)));
	made.selectedIndex = selected;
	made.addEventListener('change', () => choose(made.selectedIndex));
	return element('label', {}, label, ' ', made);
}
