import { Kept } from '../device.ts';
import type { Place } from './place.ts';

/** An article that somebody saved or has begun to read. */
export interface Reading {
	headline: string;
	publication: string;
	/** ISO 8601, of the paper. */
	date: string;
	/** BCP 47 tag of the headline. */
	language: string;
	/** These three as ISO 8601, with the time of day. */
	openedAt: string;
	savedAt?: string;
	readAt?: string;
	/** Where the reader stopped; an article that is read has none. */
	place?: Place;
}

/** By the path of the article's page from the site's root. */
export type Readings = Readonly<Record<string, Reading>>;

/** So many articles that were not saved are remembered; the oldest are forgotten first, those saved never. */
const LONGEST_HISTORY = 500;

const WORDS = ['headline', 'publication', 'date', 'language', 'openedAt'] as const;

/** The articles that the reader of this device saved, is reading and has read. */
export const readings = new Kept<Readings>({
	name: 'reading',
	version: 1,
	empty: {},
	read(data, _version, putAside) {
		if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
		const sound = Object.entries(data as Readings).filter(([path, one]) => {
			if (isReading(one)) return true;
			putAside({ [path]: one });
			return false;
		});
		return Object.fromEntries(sound);
	},
});

/** Change what is known of one article; what becomes undefined is forgotten. */
export function change(
	path: string,
	how: (before: Reading | undefined) => Reading | undefined,
	options?: { quietly: boolean },
): Reading | undefined {
	const { [path]: before, ...others } = readings.read();
	const after = how(before);
	readings.write(after ? limit({ ...others, [path]: after }) : others, options);
	return after;
}

function limit(all: Readings): Readings {
	const history = Object.entries(all).filter(([, { savedAt }]) => !savedAt);
	if (history.length <= LONGEST_HISTORY) return all;
	history.sort(([, a], [, b]) => (a.openedAt < b.openedAt ? 1 : -1));
	const forgotten = new Set(history.slice(LONGEST_HISTORY).map(([path]) => path));
	return Object.fromEntries(Object.entries(all).filter(([path]) => !forgotten.has(path)));
}

function isReading(value: unknown): boolean {
	const reading = value as Reading | null;
	const place = reading?.place;
	return (
		WORDS.every((name) => typeof reading?.[name] === 'string') &&
		!Number.isNaN(Date.parse(reading?.date ?? '')) &&
		(!place ||
			(/^p\d+$/.test(place.paragraph) && Number.isFinite(place.offset) && place.share >= 0))
	);
}
