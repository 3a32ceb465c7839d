import { languageName } from '../../lib/language-name.ts';
import type { Labels } from '../../labels/labels.ts';
import { loadLabels } from '../load-labels.ts';
import { siteLanguage } from '../page.ts';
import { say } from '../say.ts';
import { showBar } from './bar.ts';
import { findStart, startsOf } from './find-start.ts';
import { makeKeeper } from './keep-in-view.ts';
import { keptVoice } from './kept-voice.ts';
import { markSpoken } from './mark-spoken.ts';
import { findLines, type PageLine } from './page-lines.ts';
import { readAloud } from './read-aloud.ts';
import { primaryLanguage } from './speaks.ts';
import { voicesFor } from './voices-for.ts';

/** Someone listens. */
interface Session {
	toggle(): void;
	stop(): void;
}

let session: Session | undefined;

/**
 * Read the article aloud, from where its reader is.
 *
 * Asked again by a key, it pauses and goes on; by its button, it begins anew.
 */
export default async function listen(from?: HTMLElement): Promise<void> {
	const { listening: labels } = await loadLabels();
	if (session && !from) session.toggle();
	else {
		session?.stop();
		const lines = findReadable(labels);
		if (lines.length > 0) session = open(lines, labels, from);
	}
}

/** Find what the browser has voices for, and tell of what it has none for: no voice reads another language than its own. */
function findReadable(labels: Labels['listening']): PageLine[] {
	const lines = findLines(document);
	const readable = lines.filter(({ language }) => findVoices(language).length > 0);
	const others = new Set(
		lines.filter((line) => !readable.includes(line)).map((line) => line.language),
	);
	const names = [...others].map((tag) => languageName(tag, siteLanguage) ?? labels.unknown);
	const list = new Intl.ListFormat(siteLanguage).format(names);
	if (others.size > 0) say(readable.length > 0 ? labels.leftOut(list) : labels.noVoice(list));
	return readable;
}

function findVoices(language: string): SpeechSynthesisVoice[] {
	if (!('speechSynthesis' in window)) return [];
	const chosen = keptVoice.read().voices[primaryLanguage(language) ?? ''];
	return voicesFor(speechSynthesis.getVoices(), language, chosen);
}

/** Show the bar and begin to read. */
function open(lines: PageLine[], labels: Labels['listening'], from?: HTMLElement): Session {
	const { lang } = document.documentElement;
	const opener = from ?? document.activeElement;
	const starts = startsOf(lines);
	const closing = new AbortController();
	const keepInView = makeKeeper(() => bar.height(), closing.signal);

	const reading = readAloud({
		lines,
		mannerOf: ({ language }) => ({
			voice: findVoices(language)[0],
			rate: keptVoice.read().rate,
		}),
		onLine(index) {
			const range = lines[index]?.range;
			markSpoken(range);
			if (range) keepInView(range);
		},
		onPlaying: (playing) => bar.showPlaying(playing),
		onEnd: stop,
		onSilence: () => say(labels.silent),
	});

	const bar = showBar({
		labels,
		voices: findVoices(lang),
		rate: keptVoice.read().rate,
		onToggle: toggle,
		onStep: step,
		onStop: stop,
		onRate(rate) {
			keptVoice.write({ ...keptVoice.read(), rate });
			reading.go(reading.at);
		},
		onVoice({ voiceURI }) {
			const kept = keptVoice.read();
			const voices = { ...kept.voices, [primaryLanguage(lang) ?? '']: voiceURI };
			keptVoice.write({ ...kept, voices });
			reading.go(reading.at);
		},
	});

	function toggle() {
		if (reading.playing) reading.pause();
		else reading.play();
	}

	function step(by: -1 | 1) {
		const here = starts.findLastIndex((line) => line <= reading.at);
		const to = starts[Math.max(0, here + by)];
		const range = lines[to ?? -1]?.range;
		if (to === undefined || !range) return;
		reading.go(to);
		keepInView(range, true);
	}

	function stop() {
		reading.pause();
		closing.abort();
		markSpoken();
		const focused = bar.remove();
		// The page stays where it is.
		if (focused && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
		session = undefined;
	}

	// Some browsers go on speaking when the page is gone.
	addEventListener('pagehide', reading.pause, { signal: closing.signal });
	const onKey = ({ key, defaultPrevented, target }: KeyboardEvent) => {
		const isTaken = defaultPrevented || document.querySelector('dialog:modal') !== null;
		// A list of speeds or voices that is open is closed by it.
		if (key === 'Escape' && !isTaken && !(target instanceof HTMLSelectElement)) stop();
	};
	document.addEventListener('keydown', onKey, { signal: closing.signal });
	bar.focus();
	reading.play(findStart(lines, from));
	return { toggle, stop };
}
