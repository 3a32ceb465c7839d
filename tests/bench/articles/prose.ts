import type { Random } from './random.ts';
import { capitalise, drawPerson, drawPlace, drawWord } from './vocabulary.ts';

/** How often a word of a sentence is a name, a number, or has a comma behind it. */
const NAMES = 0.035;
const NUMBERS = 0.015;
const COMMAS = 0.06;
/** How often a sentence is what someone said. */
const QUOTES = 0.15;

/** Write paragraphs of about so many words. */
export function writeParagraphs(random: Random, length: number): string[] {
	const speakers = [drawPerson(random), drawPerson(random), drawPerson(random)];
	const paragraphs: string[] = [];
	for (let left = length; left > 0;) {
		const sentences: string[] = [];
		for (let more = 1 + random.below(4); more > 0 && left > 0; more--) {
			const size = 8 + random.below(10) + random.below(12);
			sentences.push(writeSentence(random, size, speakers));
			left -= size;
		}
		paragraphs.push(sentences.join(' '));
	}
	return paragraphs;
}

/** Write a headline of some words, the longer ones with capitals. */
export function writeHeadline(random: Random): string {
	const words = Array.from({ length: 5 + random.below(7) }, () => drawWord(random));
	return words
		.map((word, index) => (index === 0 || word.length > 3 ? capitalise(word) : word))
		.join(' ');
}

function writeSentence(random: Random, size: number, speakers: readonly string[]): string {
	const words = Array.from({ length: size }, (_, index) =>
		index === size - 1 ? drawWord(random) : writeWord(random),
	);
	const text = capitalise(words.join(' '));
	if (!random.chance(QUOTES)) return `${text}.`;
	return `"${text}," said ${random.pick(speakers)}.`;
}

function writeWord(random: Random): string {
	const kind = random.next();
	if (kind < NAMES) return random.chance(0.5) ? drawPlace(random) : drawPerson(random);
	if (kind < NAMES + NUMBERS) return String(2 + random.below(4000));
	const word = drawWord(random);
	return kind > 1 - COMMAS ? `${word},` : word;
}
