import { type ExportText, printExport } from '../../helpers/print-export.ts';
import { type Paper, papers } from './papers.ts';
import { writeHeadline, writeParagraphs } from './prose.ts';
import { makeRandom, type Random } from './random.ts';
import { drawPerson, drawPlace } from './vocabulary.ts';

/** An export with one article in it. */
export interface MadeUpExport {
	/** Its file name, its own among all numbers. */
	name: string;
	text: string;
}

/** Words of an article: half have fewer, the mean is 450. */
const MEDIAN_WORDS = 395;
const SPREAD = 0.5;
const [FEWEST_WORDS, MOST_WORDS] = [60, 1800];

/** Five years: as many months as charts have room for. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 1826;
const DAY = 86_400_000;

const sections = ['Business', 'Sports', 'World News', 'Metro', 'Opinion', 'Arts', 'Travel'];
const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/**
 * Write the article of a number, from 0, as an export; the same number always gives the same text.
 *
 * Its day is one of those that are so many days `apart`: with more than one, days have more articles.
 */
export function makeUpArticle(number: number, apart = 1): MadeUpExport {
	// Seeds of neighbours would give rows that overlap.
	const random = makeRandom(Math.imul(number + 1, 0x2545f491));
	// The product of two numbers is small more often than large.
	const paper = papers[Math.floor(random.next() * random.next() * papers.length)] as Paper;
	const date = new Date(FIRST_DAY + Math.floor(random.below(DAYS) / apart) * apart * DAY);
	const serial = String(number).padStart(6, '0');
	const text = printExport({
		...printPlace(random, paper, date),
		...printWords(random, date),
		date: `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
		publication: paper.name,
		publicationCode: paper.code,
		copyright: `Copyright ${date.getUTCFullYear()} ${paper.company}. All Rights Reserved.`,
		identifier: accessionNumber(paper.code, date, number),
		...(random.chance(0.85) && { publisher: paper.company }),
	});
	const section = random.chance(0.4) ? `${random.pick(sections)}\n` : '';
	const day = date.toISOString().slice(0, 10);
	return { name: `${day}-${paper.code.toLowerCase()}-${serial}.txt`, text: section + text };
}

type Words = Pick<ExportText, 'headline' | 'byline' | 'paragraphs' | 'endnotes'>;

function printWords(random: Random, date: Date): Words {
	const paragraphs = writeParagraphs(random, drawLength(random));
	if (random.chance(0.4)) paragraphs[0] = `${printDateline(random, date)} -- ${paragraphs[0]}`;
	const kicker = random.chance(0.08) ? `${random.pick(sections)}: ` : '';
	const deck = random.chance(0.2) ? `; ${writeHeadline(random)}` : '';
	const endnotes = printEndnotes(random);
	return {
		headline: kicker + writeHeadline(random) + deck,
		paragraphs,
		...(random.chance(0.93) && { byline: printByline(random) }),
		...(endnotes.length > 0 && { endnotes }),
	};
}

/** Lengths of articles lie as those of many things do: their logarithms round a middle. */
function drawLength({ next }: Random): number {
	const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
	const length = Math.round(MEDIAN_WORDS * Math.exp(SPREAD * normal));
	return Math.min(Math.max(length, FEWEST_WORDS), MOST_WORDS);
}

function printDateline(random: Random, date: Date): string {
	const place = drawPlace(random).toUpperCase();
	return random.chance(0.5)
		? place
		: `${place}, ${months[date.getUTCMonth()]} ${date.getUTCDate()}`;
}

function printByline(random: Random): string {
	const names = Array.from({ length: random.pick([1, 1, 1, 1, 2, 2, 3]) }, () =>
		drawPerson(random),
	);
	const last = names.pop() ?? '';
	const all = names.length > 0 ? `${names.join(', ')} and ${last}` : last;
	return `By ${all}${random.chance(0.3) ? ` in ${drawPlace(random)}` : ''}`;
}

function printEndnotes(random: Random): string[] {
	const notes: string[] = [];
	if (random.chance(0.08))
		notes.push(`${drawPerson(random)} in ${drawPlace(random)} contributed to this article.`);
	if (random.chance(0.02)) {
		const wrong = `An earlier version misspelled the name of ${drawPerson(random)}.`;
		notes.push('Corrections & Amplifications', wrong);
	}
	return notes;
}

function printPlace(
	random: Random,
	{ pages, edition, issn }: Paper,
	date: Date,
): Pick<ExportText, 'page' | 'edition' | 'volume'> {
	const number = 1 + Math.floor(40 * random.next() * random.next());
	const page = pages === 'lettered' ? `${random.pick(['A', 'A', 'B', 'C'])}${number}` : `${number}`;
	const volume = `Volume ${date.getUTCFullYear() - 1980}; Issue ${1 + date.getUTCMonth()}; ISSN:${issn}`;
	return {
		...(edition && { edition }),
		...(random.chance(0.92) && { page }),
		...(issn && { volume }),
	};
}

/** A number as the database makes them: source, day it was loaded, day of publication, serial. */
function accessionNumber(code: string, date: Date, number: number): string {
	const loaded = date.toISOString().slice(0, 10).replaceAll('-', '');
	const packed = [date.getUTCFullYear() - 1500, date.getUTCMonth() + 1, date.getUTCDate()]
		.map((part) => part.toString(36))
		.join('');
	return `${code.padEnd(8, '0')}${loaded}${packed}${number.toString(36).padStart(5, '0')}`;
}
