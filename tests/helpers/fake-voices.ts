import type { Page } from 'playwright-core';

/** A voice that a browser says it has. */
export interface FakeVoice {
	name: string;
	lang: string;
	/** Whether it sends the text to its maker. */
	remote?: boolean;
}

/** What was spoken, and how. */
export interface Spoken {
	text: string;
	voice: string;
	rate: number;
	/** The words that the page had marked while it was spoken. */
	marked: string;
}

/** What the tests do with the engine. */
interface FakeEngine {
	spoken: Spoken[];
	/** Have all be spoken at once from now on, rather than one by one as `finish` says. */
	hurry: boolean;
	/** End what is being spoken, with an error if one is named. */
	finish(error?: string): void;
	/** Let other voices arrive. */
	bring(voices: FakeVoice[]): void;
}

/** The engine of a page that was given voices. */
export interface Engine {
	/** All that was begun to be spoken until now. */
	spoken(): Promise<Spoken[]>;
	/** Wait until so many are begun to be spoken; gives the last. */
	reach(count: number): Promise<Spoken>;
	finish(error?: string): Promise<void>;
	hurry(): Promise<void>;
	bring(voices: FakeVoice[]): Promise<void>;
}

/**
 * Give a page voices, before it is opened: the browsers that tests run in have none.
 *
 * Does what browsers do, faults and all: it queues, tells of everything later, calls what was cancelled
 * an error, and drops what it is given in the same breath as a cancel.
 */
export async function giveVoices(page: Page, voices: FakeVoice[]): Promise<Engine> {
	await page.addInitScript(install, voices);
	const spoken = () => page.evaluate(() => fakeEngine.spoken);
	return {
		spoken,
		async reach(count) {
			await page.waitForFunction((least) => fakeEngine.spoken.length >= least, count);
			const all = await spoken();
			return all[count - 1] as Spoken;
		},
		finish: (error) => page.evaluate((name) => fakeEngine.finish(name), error),
		hurry: () =>
			page.evaluate(() => {
				fakeEngine.hurry = true;
				fakeEngine.finish();
			}),
		bring: (more) => page.evaluate((list) => fakeEngine.bring(list), more),
	};
}

/** In the page: what `install` made. */
declare const fakeEngine: FakeEngine;

/** Runs in the page, before anything else of it. */
function install(first: FakeVoice[]) {
	interface Utterance {
		text: string;
		lang: string;
		rate: number;
		voice: { name: string } | null;
		onstart?: () => void;
		onend?: () => void;
		onerror?: (event: { error: string }) => void;
	}
	const toVoices = (voices: FakeVoice[]) =>
		voices.map(({ name, lang, remote = false }) => ({
			name,
			lang,
			localService: !remote,
			voiceURI: `fake:${name}`,
			default: false,
		}));
	let voices = toVoices(first);
	let queue: Utterance[] = [];
	let current: Utterance | undefined;
	let deaf = false;
	const later = (act: () => void) => setTimeout(act, 1);

	const begin = () => {
		if (current || queue.length === 0) return;
		const utterance = queue.shift();
		current = utterance;
		later(() => {
			if (!utterance || current !== utterance) return;
			utterance.onstart?.();
			engine.spoken.push({
				text: utterance.text,
				voice: utterance.voice?.name ?? '',
				rate: utterance.rate,
				marked: [...(CSS.highlights?.get('spoken') ?? [])].map(String).join(''),
			});
			if (engine.hurry) later(() => engine.finish());
		});
	};
	const engine: FakeEngine = {
		spoken: [],
		hurry: false,
		finish(error) {
			const utterance = current;
			current = undefined;
			if (error) utterance?.onerror?.({ error });
			else utterance?.onend?.();
			begin();
		},
		bring(more) {
			voices = toVoices(more);
			synthesis.onvoiceschanged?.();
		},
	};
	const synthesis = {
		onvoiceschanged: undefined as (() => void) | undefined,
		paused: false,
		get speaking() {
			return current !== undefined;
		},
		get pending() {
			return queue.length > 0;
		},
		getVoices: () => voices,
		speak(utterance: Utterance) {
			if (deaf) return;
			queue.push(utterance);
			later(begin);
		},
		cancel() {
			deaf = current !== undefined;
			later(() => (deaf = false));
			const waiting = queue;
			const interrupted = current;
			queue = [];
			current = undefined;
			later(() => {
				interrupted?.onerror?.({ error: 'interrupted' });
				for (const utterance of waiting) utterance.onerror?.({ error: 'canceled' });
			});
		},
	};
	class FakeUtterance {
		text: string;
		lang = '';
		rate = 1;
		voice = null;
		constructor(text: string) {
			this.text = text;
		}
	}
	const give = (name: string, value: unknown) =>
		Object.defineProperty(window, name, { value, configurable: true });
	give('speechSynthesis', synthesis);
	give('SpeechSynthesisUtterance', FakeUtterance);
	give('fakeEngine', engine);
}
