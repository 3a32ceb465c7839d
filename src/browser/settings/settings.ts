/** What a reader chooses among a few; to choose none of them is to have what the site does by itself. */
export const choices = {
	theme: ['light', 'sepia', 'dark', 'black', 'contrast'],
	typeface: ['sans', 'hyperlegible', 'dyslexic', 'system'],
	align: ['justify'],
} as const;

/** What a reader moves along a scale: where it can stop, and the unit that styles want. */
export const scales = {
	/** Sixteenths of the browser's own text size, so that it still counts: 14 to 32 px where that is 16. */
	size: { stops: series(14, 32, 16), unit: 'rem' },
	leading: { stops: series(26, 44, 20), unit: '' },
	measure: { stops: [24, 28, 32, 38, 46], unit: 'em' },
	letter: { stops: series(0, 12, 50), unit: 'em' },
	word: { stops: series(0, 8, 20), unit: 'em' },
} as const satisfies Record<string, { stops: readonly number[]; unit: string }>;

/** Name of a setting that is chosen. */
export type Choice = keyof typeof choices;

/** Name of a setting that has a scale. */
export type Scale = keyof typeof scales;

/** How a reader wants pages set: what differs from what the site does by itself, as styles have it. */
export type Settings = Readonly<Partial<Record<Choice | Scale | 'faces', string>>>;

/** Tell whether what the store gave are settings; names that it does not know are left to who does. */
export function isSettings(data: unknown): data is Settings {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
	return Object.entries(data).every(([name, value]) => {
		if (name in choices) return (choices[name as Choice] as readonly unknown[]).includes(value);
		if (name in scales) return typeof value === 'string' && isOnScale(name as Scale, value);
		return name !== 'faces' || typeof value === 'string';
	});
}

/** Give the settings with one of them changed; without a value it is as the site has it. */
export function withSetting(
	settings: Settings,
	name: keyof Settings,
	value: string | undefined,
): Settings {
	const { [name]: _, ...others } = settings;
	return value ? { ...others, [name]: value } : others;
}

function isOnScale(name: Scale, value: string): boolean {
	const { stops, unit } = scales[name];
	const number = Number(value.slice(0, value.length - unit.length));
	const [least = 0, most = 0] = [stops[0], stops.at(-1)];
	return value === `${number}${unit}` && number >= least && number <= most;
}

/** The numbers from one to another, each divided. */
function series(from: number, to: number, divisor: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => (from + index) / divisor);
}
