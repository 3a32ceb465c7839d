import { Kept } from '../device.ts';

/** How a reader wants to be read to. */
export interface KeptVoice {
	/** One of `RATES`. */
	rate: number;
	/** `voiceURI` of the voice that was chosen, by primary language. */
	voices: Readonly<Record<string, string>>;
}

/** The speeds there are; 1 is the voice's own. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];

/** The voice and the speed that the reader chose. */
export const keptVoice = new Kept<KeptVoice>({
	name: 'voice',
	version: 1,
	empty: { rate: 1, voices: {} },
	read(data) {
		const { rate, voices } = (data ?? {}) as Partial<KeptVoice>;
		if (typeof rate !== 'number' || !RATES.includes(rate)) return undefined;
		if (typeof voices !== 'object' || voices === null) return undefined;
		const chosen = Object.entries(voices).filter(([, voice]) => typeof voice === 'string');
		return { rate, voices: Object.fromEntries(chosen) };
	},
});
