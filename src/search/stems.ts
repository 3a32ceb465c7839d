/** Gives what the forms of a word have in common. */
export type Stem = (word: string) => string;

/** Of languages by their first tag; each is fetched when articles in it are searched. */
const stemmers: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
	ar: () => import('@orama/stemmers/arabic'),
	bg: () => import('@orama/stemmers/bulgarian'),
	da: () => import('@orama/stemmers/danish'),
	de: () => import('@orama/stemmers/german'),
	el: () => import('@orama/stemmers/greek'),
	en: () => import('@orama/stemmers/english'),
	es: () => import('@orama/stemmers/spanish'),
	fi: () => import('@orama/stemmers/finnish'),
	fr: () => import('@orama/stemmers/french'),
	hu: () => import('@orama/stemmers/hungarian'),
	hy: () => import('@orama/stemmers/armenian'),
	id: () => import('@orama/stemmers/indonesian'),
	it: () => import('@orama/stemmers/italian'),
	nb: () => import('@orama/stemmers/norwegian'),
	nl: () => import('@orama/stemmers/dutch'),
	nn: () => import('@orama/stemmers/norwegian'),
	no: () => import('@orama/stemmers/norwegian'),
	pt: () => import('@orama/stemmers/portuguese'),
	ro: () => import('@orama/stemmers/romanian'),
	ru: () => import('@orama/stemmers/russian'),
	sv: () => import('@orama/stemmers/swedish'),
	tr: () => import('@orama/stemmers/turkish'),
};

/** Load what knows the forms of words in some languages, given as BCP 47 tags; of others none is known. */
export async function loadStems(languages: readonly string[]): Promise<Stem[]> {
	const tags = new Set(languages.map((language) => language.toLowerCase().split('-', 1)[0] ?? ''));
	const load = [...tags].sort().flatMap((tag) => stemmers[tag] ?? []);
	const loaded = await Promise.all([...new Set(load)].map((own) => own()));
	return loaded.map(({ stemmer }) => stemmer);
}

/** Shorter words have no forms that could be told from other words. */
const SHORTEST = 3;
/** What Arabic writes in front of a word. */
const ARTICLE = 'ال';

/** Tell which words are forms of one, and with which letters they begin. */
export interface Forms {
	beginnings: readonly string[];
	has(word: string): boolean;
}

/** Find out about the forms of a folded word in some languages; undefined if it has none but its own. */
export function formsOf(word: string, stems: readonly Stem[]): Forms | undefined {
	if (word.length < SHORTEST || /\p{N}/u.test(word) || stems.length === 0) return undefined;
	const own = stems.map((stem) => stem(word));
	const beginnings = new Set(own.flatMap((stem) => beginningsOf(word, stem)));
	return {
		beginnings: [...beginnings].filter((one) => !hasShorter(one, beginnings)),
		has: (other) =>
			other === word ||
			(other.length >= SHORTEST && own.some((stem, index) => stems[index]?.(other) === stem)),
	};
}

/** Forms change at their ends, in Arabic in front too; what ends with a `y` has forms with an `i`. */
function beginningsOf(word: string, stem: string): string[] {
	if (/^\p{Script=Arabic}/u.test(stem)) return [stem, ARTICLE + stem];
	let same = 0;
	while (same < stem.length && stem.charCodeAt(same) === word.charCodeAt(same)) same += 1;
	const shared = word.slice(0, same).replace(/(?<=..)[iy]$/, '');
	return [shared.length < 2 ? word : shared];
}

function hasShorter(beginning: string, all: ReadonlySet<string>): boolean {
	return [...all].some((other) => other !== beginning && beginning.startsWith(other));
}
