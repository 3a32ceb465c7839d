import { speaks } from './speaks.ts';

/** What a voice tells of itself. */
export type Voice = Pick<
	SpeechSynthesisVoice,
	'default' | 'lang' | 'localService' | 'name' | 'voiceURI'
>;

/**
 * Voices of macOS that were made for fun, or to be small. They come first in its lists, and nobody wants to
 * hear the news from them who did not ask for it.
 */
const ODD =
	/^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;

/** What makers call their better voices. */
const BETTER = /\b(?:enhanced|natural|neural|premium)\b/i;

/**
 * Give the voices that can read a language, the best first; none can read another language.
 *
 * What the reader chose goes before all. Then a voice on the device before one that sends the text to its maker, the
 * article's own variety of the language before others, and what the browser itself would take.
 */
export function voicesFor<Some extends Voice>(
	voices: readonly Some[],
	language: string,
	chosen?: string,
): Some[] {
	const merits = (voice: Some) => [
		voice.voiceURI === chosen,
		voice.localService,
		!ODD.test(voice.name),
		voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase(),
		BETTER.test(voice.name),
		voice.default,
	];
	return voices
		.filter((voice) => speaks(voice, language))
		.map((voice) => ({ voice, rank: toNumber(merits(voice)) }))
		.sort((a, b) => b.rank - a.rank)
		.map(({ voice }) => voice);
}

/** A merit counts more than all that come after it. */
function toNumber(merits: readonly boolean[]): number {
	return merits.reduce((sum, merit) => sum * 2 + Number(merit), 0);
}
