import { cutLong } from './cut-long.ts';
import { primaryLanguage } from './speaks.ts';

/** What is spoken in one go: a sentence. */
export interface Line {
	text: string;
	/** BCP 47 tag. */
	language: string;
	/** Whether there is a rest before it. */
	afterRule: boolean;
}

/** What reading aloud needs to know, and whom it tells. */
export interface ReadAloudOptions {
	/** There is one at least. */
	lines: readonly Line[];
	/** Asked for each line, so that another voice or speed is heard with the next. */
	mannerOf(line: Line): { voice: SpeechSynthesisVoice | undefined; rate: number };
	/** A line is being spoken. */
	onLine(index: number): void;
	/** Reading began, or came to a halt. */
	onPlaying(playing: boolean): void;
	/** The last line was spoken. */
	onEnd(): void;
	/** The voice gave up, or never began. */
	onSilence(): void;
}

/** Lines that are read aloud. */
export interface Reading {
	/** Index of the line that is spoken, or was when reading paused. */
	readonly at: number;
	readonly playing: boolean;
	/** Begin, at the line where it paused or at another. */
	play(from?: number): void;
	/** Stop speaking and keep the line, which is spoken again from its beginning. */
	pause(): void;
	/** Go to another line, and go on reading there if it was reading. */
	go(to: number): void;
}

/** Milliseconds of silence at a rule. */
const REST = 900;

/** Milliseconds after a cancel in which some engines drop what they are given. */
const AFTER_CANCEL = 80;

/** Milliseconds in which a voice has to begin; one that is far away may be slow. */
const PATIENCE = 10_000;

/** Characters that a voice of Chrome's that is far away has spoken in 15 seconds: then it falls silent and tells nobody. */
const BREATH = 160;
/** The same where a character is a syllable or a word. */
const BREATH_OF_SYLLABLES = 50;
const WRITES_SYLLABLES = ['ja', 'ko', 'yue', 'zh'];

/**
 * Read lines aloud by the browser's voices, one utterance a sentence, with the next one waiting.
 *
 * To pause is to cancel and to remember the line: what the browser itself pauses, it often never resumes.
 */
export function readAloud(options: ReadAloudOptions): Reading {
	const { lines, mannerOf, onLine, onPlaying, onEnd, onSilence } = options;
	/** Held until they end: an engine forgets those that only it knows, and never tells of their end. */
	const held = new Set<SpeechSynthesisUtterance>();
	/** Raised with each cancel, so that what an engine tells of earlier utterances is not heard. */
	let round = 0;
	let at = 0;
	let next = 0;
	let playing = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function wait(milliseconds: number, act: () => void) {
		clearTimeout(timer);
		timer = setTimeout(act, milliseconds);
	}

	function halt() {
		round += 1;
		clearTimeout(timer);
		held.clear();
		speechSynthesis.cancel();
		// Another page, or this one before it was loaded anew, may have left the engine paused.
		if (speechSynthesis.paused) speechSynthesis.resume();
	}

	function play(from = at) {
		const busy = speechSynthesis.speaking || speechSynthesis.pending;
		halt();
		at = next = from;
		playing = true;
		onPlaying(true);
		onLine(at);
		// At once where it can be: a phone lets a page speak only while it answers to a finger.
		if (busy) wait(AFTER_CANCEL, queue);
		else queue();
	}

	function pause() {
		halt();
		playing = false;
		onPlaying(false);
	}

	function giveUp() {
		pause();
		onSilence();
	}

	/** Give the engine the next line. */
	function queue() {
		const index = next;
		const line = lines[index];
		if (!line) return;
		next += 1;
		const { voice, rate } = mannerOf(line);
		if (!voice) {
			giveUp();
			return;
		}
		const pieces = cutLong(line.text, voice.localService ? Infinity : breathOf(line) * rate);
		for (const [place, text] of pieces.entries()) {
			const utterance = new SpeechSynthesisUtterance(text);
			Object.assign(utterance, { voice, lang: voice.lang, rate });
			listen(utterance, {
				start: () => place === 0 && began(index),
				end: () => place === pieces.length - 1 && ended(index),
			});
			held.add(utterance);
			speechSynthesis.speak(utterance);
		}
		if (index === at) wait(PATIENCE, giveUp);
	}

	function listen(
		utterance: SpeechSynthesisUtterance,
		{ start, end }: { start: () => void; end: () => void },
	) {
		const mine = round;
		utterance.onstart = () => {
			if (mine !== round) return;
			clearTimeout(timer);
			start();
		};
		utterance.onend = () => {
			held.delete(utterance);
			if (mine !== round) return;
			wait(PATIENCE, giveUp);
			end();
		};
		utterance.onerror = ({ error }) => {
			if (mine !== round) return;
			// Somebody else cancelled it: the system, or another page.
			if (error === 'canceled' || error === 'interrupted') pause();
			else giveUp();
		};
	}

	function began(index: number) {
		at = index;
		onLine(index);
		if (next === index + 1 && !lines[next]?.afterRule) queue();
	}

	function ended(index: number) {
		if (index === lines.length - 1) {
			pause();
			onEnd();
			return;
		}
		at = index + 1;
		if (next === at) wait(lines[next]?.afterRule ? REST : 0, queue);
	}

	return {
		get at() {
			return at;
		},
		get playing() {
			return playing;
		},
		play,
		pause,
		go(to) {
			if (playing) play(to);
			else onLine((at = to));
		},
	};
}

function breathOf({ language }: Line): number {
	const syllables = WRITES_SYLLABLES.includes(primaryLanguage(language) ?? '');
	return syllables ? BREATH_OF_SYLLABLES : BREATH;
}
