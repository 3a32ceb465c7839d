import { makeRandom, type Random } from './random.ts';

/** Words of the language, as many as a newspaper uses in a few years. */
const SIZE = 20_000;
const SEED = 1605;

/** The words that hold English together; about half of any text. */
const common =
	`the of and to a in that is was for it with as on be by at had not from he his but they are which
	this have were or one been we an has their you who more when there will would can said its her she
	if out no so all up some about into than them other what two only then new time could may now first
	also after over our these even most made such much where before must down years between under last
	while still through both since three during own another week men day long`.split(/\s+/);

const onsets =
	'b b br c c ch d d f f fl g gr h l l m m n p p pl pr r r s s s sh st t t th tr v w'.split(' ');
const vowels = 'a a a e e e e e i i i o o o u ai ea oa ou'.split(' ');
const codas = 'l ll m n n n nd ng nt ck p r r rd s sh st t t th'.split(' ');
/** How often a syllable inside a word ends with a vowel. */
const OPEN = 0.75;
/** With these a stem has relatives, as English words do. */
const endings = ['s', 's', 'ed', 'ing', 'ly', 'er', 'ment', 'tion', 'able', 'ness'];

const random = makeRandom(SEED);

/** The words of the made-up language, most frequent first: English particles, and nouns and verbs that there are not. */
export const words: readonly string[] = makeWords(random);

const places = makeNames(random, 120, [
	...'ham ton ford wick haven mouth by ness'.split(' '),
	'',
	'',
]);
const givenNames = makeNames(random, 90, ['', 'a', 'en', 'is', 'y', 'o']);
const familyNames = makeNames(random, 600, ['', 'er', 'son', 'man', 'well', 'ley', 's']);

/**
 * Draw a word, the n-th of all in about one of n cases, as in any language (Zipf's law).
 *
 * The share of rank r, log(1 + 1/r), is that law but for the first few ranks.
 */
export function drawWord({ next }: Random): string {
	return words[Math.floor(words.length ** next()) - 1] ?? 'the';
}

/** Draw a person's name. */
export function drawPerson({ pick }: Random): string {
	return `${pick(givenNames)} ${pick(familyNames)}`;
}

/** Draw the name of a town. */
export function drawPlace({ pick }: Random): string {
	return pick(places);
}

function makeWords(source: Random): string[] {
	const known = new Set(common);
	const stems: string[] = [];
	while (known.size < SIZE) {
		const related = stems.length > 400 && source.chance(0.45);
		const word = related
			? `${source.pick(stems)}${source.pick(endings)}`
			: makeStem(source, known.size < 800 ? 1 : 2);
		if (word.length < 3 || known.has(word)) continue;
		known.add(word);
		if (!related) stems.push(word);
	}
	return [...known];
}

/** Frequent words are short. */
function makeStem(source: Random, longest: number): string {
	const syllables = 1 + source.below(longest + 1);
	return Array.from({ length: syllables }, (_, index) =>
		makeSyllable(source, index < syllables - 1 ? OPEN : 0.2),
	).join('');
}

function makeSyllable({ pick, chance }: Random, open: number): string {
	return pick(onsets) + pick(vowels) + (chance(open) ? '' : pick(codas));
}

function makeNames(source: Random, count: number, tails: readonly string[]): string[] {
	const names = new Set<string>();
	while (names.size < count) {
		const name = makeSyllable(source, 0.2) + source.pick(tails);
		if (name.length >= 4) names.add(capitalise(name));
	}
	return [...names];
}

/** Write a word with a capital. */
export function capitalise(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
