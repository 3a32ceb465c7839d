import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Line, readAloud } from '../../src/browser/listening/read-aloud.ts';

interface Utterance {
	text: string;
	onstart(): void;
	onend(): void;
	onerror(event: { error: string }): void;
}

/** What the engine was given, in order, and whether it was cancelled since. */
let given: Utterance[] = [];

beforeEach(() => {
	given = [];
	vi.useFakeTimers();
	vi.stubGlobal('SpeechSynthesisUtterance', function (this: Utterance, text: string) {
		this.text = text;
	});
	vi.stubGlobal('speechSynthesis', {
		speak: (utterance: Utterance) => given.push(utterance),
		cancel: () => undefined,
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('gives the engine one sentence, and the next while the first is spoken', () => {
	start([line('One.'), line('Two.'), line('Three.')]);
	expect(texts()).toEqual(['One.']);
	given[0]?.onstart();
	expect(texts()).toEqual(['One.', 'Two.']);
	given[0]?.onend();
	given[1]?.onstart();
	expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
});

test('rests at a rule', () => {
	start([line('One.'), line('Two.', true)]);
	given[0]?.onstart();
	given[0]?.onend();
	vi.advanceTimersByTime(500);
	expect(texts()).toEqual(['One.']);
	vi.advanceTimersByTime(500);
	expect(texts()).toEqual(['One.', 'Two.']);
});

test('has a far voice take breath in a long sentence, which stays one for the reader', () => {
	const text = `${'The growers pay by the perch, '.repeat(10)}and the perch is short.`;
	const { onLine, onEnd } = start([line(text)], { localService: false });
	expect(given.length).toBeGreaterThan(1);
	expect(texts().join('')).toBe(text);
	for (const utterance of given) {
		expect(onEnd).not.toHaveBeenCalled();
		utterance.onstart();
		utterance.onend();
	}
	expect(onLine.mock.calls.every(([index]) => index === 0)).toBe(true);
	expect(onEnd).toHaveBeenCalledOnce();

	given = [];
	start([line(text)], { localService: true });
	expect(texts()).toEqual([text]);
});

test('tells of a voice that never begins, and of one that falls silent', () => {
	const never = start([line('One.')]);
	vi.advanceTimersByTime(11_000);
	expect(never.onSilence).toHaveBeenCalledOnce();
	expect(never.reading.playing).toBe(false);

	given = [];
	const silent = start([line('One.'), line('Two.')]);
	given[0]?.onstart();
	given[0]?.onend();
	vi.advanceTimersByTime(11_000);
	expect(silent.onSilence).toHaveBeenCalledOnce();
	expect(silent.reading.at).toBe(1);
});

test('pauses without a word when somebody else cancels, and hears nothing of what it cancelled itself', () => {
	const { reading, onSilence, onLine } = start([line('One.'), line('Two.')]);
	given[0]?.onstart();
	given[0]?.onerror({ error: 'interrupted' });
	expect(reading.playing).toBe(false);
	reading.play();
	expect(texts()).toEqual(['One.', 'Two.', 'One.']);
	given[1]?.onstart();
	given[1]?.onerror({ error: 'canceled' });
	given[0]?.onend();
	expect(reading).toMatchObject({ playing: true, at: 0 });
	expect(onSilence).not.toHaveBeenCalled();
	expect(onLine).not.toHaveBeenCalledWith(1);
});

function line(text: string, afterRule = false): Line {
	return { text, afterRule, language: 'en' };
}

function texts(): string[] {
	return given.map(({ text }) => text);
}

function start(lines: Line[], { localService = true } = {}) {
	const [onLine, onPlaying, onEnd, onSilence] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
	const voice = { lang: 'en-GB', localService } as SpeechSynthesisVoice;
	const mannerOf = () => ({ voice, rate: 1 });
	const reading = readAloud({ lines, mannerOf, onLine, onPlaying, onEnd, onSilence });
	reading.play();
	return { reading, onLine, onEnd, onSilence };
}
