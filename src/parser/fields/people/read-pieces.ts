import { isCredit } from '../credit.ts';
import { isCity } from './cities.ts';
import { addCredit, type Credits } from './credits.ts';
import { hasGluedAnd, splitGluedAnd } from './glued-and.ts';
import { readLink } from './link-words.ts';
import { isLower, isNameTail } from './names.ts';
import { isLabel, readOpening } from './openings.ts';
import { AGENCY_LETTERS, findPlace, readPerson, type Reading } from './read-person.ts';
import { isJob, isOfAll, splitRole } from './roles.ts';

/** A paper behind a name and its comma is no second person. */
const PAPER =
	/^the \p{Lu}| (?:newspapers?|media|times|herald|tribune|gazette|magazine|network|tv|television|university|tageblatt|zeitung)$/iu;
/** Surnames can have one of these in them: Ortega y Gasset, Costa e Silva, Puig i Cadafalch. */
const IN_SURNAMES = new Set(['y', 'e', 'i']);

/** Tell whether words behind a comma are the name of a paper. */
export function isPaper(text: string): boolean {
	return PAPER.test(text);
}

/** Read a text without commas: people parted by "and", or what belongs to the people in front of it. */
export function readPieces(text: string, reading: Reading): void {
	const { language, caps, credits } = reading;
	const words = wordsOf(text, credits);
	let open: string[] = [];
	for (const [index, word] of words.entries()) {
		if (readLink(word, language, caps) !== 'and') {
			if (word !== '') open.push(word);
		} else if (IN_SURNAMES.has(word) && isWithinSurname(words, index, open)) {
			open.push(word);
			credits.ambiguous = `one person, \`${text}\``;
		} else {
			if (open.length > 0) readPiece(open, reading);
			open = [];
		}
	}
	if (open.length > 0) readPiece(open, reading);
}

function wordsOf(text: string, credits: Credits): string[] {
	const words = text.split(' ');
	if (!hasGluedAnd(text)) return words;
	const split = splitGluedAnd(words);
	if (split.unclear) credits.ambiguous = `one person, \`${text}\``;
	return split.words;
}

/** One word behind the "and" of a full name is rather its last part than a person. */
function isWithinSurname(words: readonly string[], at: number, open: readonly string[]): boolean {
	const next = words[at + 1] ?? '';
	return (
		at + 2 === words.length && open.length >= 2 && /^\p{Lu}\p{Ll}/u.test(next) && !isCredit(next)
	);
}

function readPiece(printed: readonly string[], reading: Reading): void {
	const { credits } = reading;
	const words = openPiece(printed, reading);
	const text = words.join(' ');
	const last = credits.people.at(-1);
	if (text !== reading.noCredit && isCredit(text)) addCredit(credits, text);
	else if (!last) addPerson(words, reading);
	else if (last.location && isPlaceTail(text)) last.location += `, ${text}`;
	else if (isNameTail(text)) last.name += `, ${text}`;
	else if (!last.location && AGENCY_LETTERS.test(text)) addCredit(credits, text);
	else if (words.length > 1 && isPlaceWord(words[0], reading))
		last.location ??= words.slice(1).join(' ');
	else if (words.some(isJob)) readJob(words, reading);
	else if (PAPER.test(text)) addCredit(credits, text);
	else if (!last.location && isPlaceAlone(words, text, last.name)) {
		last.location = text;
		if (!isCity(text) || credits.people.length > 1)
			credits.ambiguous = `\`${last.name}\` in \`${text}\``;
	} else addPerson(words, reading);
}

/** A piece can have a "by" or a label of its own: `photos by Bo Chen`. */
function openPiece(words: readonly string[], reading: Reading): readonly string[] {
	const [first = ''] = words;
	if (!isLower(first) && (words.length < 4 || !isLabel(first))) return words;
	const opening = readOpening(words.join(' '));
	if (!opening) return words;
	reading.label = opening.role;
	return opening.rest.split(' ');
}

function addPerson(words: readonly string[], reading: Reading): void {
	const person = readPerson(words, reading);
	const { credits, waiting } = reading;
	if (person.name === '') {
		reading.waiting = { ...person, printed: words.join(' ') };
		return;
	}
	if (waiting) {
		person.role ??= waiting.role;
		person.location ??= waiting.location;
		reading.waiting = undefined;
	}
	credits.people.push(person);
}

/** `Staff Writers`, `correspondante à Rome` behind a name, or a job and another name. */
function readJob(words: readonly string[], reading: Reading): void {
	const at = findPlace(words, reading);
	const own = at < 0 ? words : words.slice(0, at);
	const { name, role } = splitRole(own);
	if (role.length > 0 && name.length > 0 && name.at(-1) === own.at(-1)) {
		addPerson(words, reading);
		return;
	}
	const { people } = reading.credits;
	const job = own.join(' ');
	for (const person of isOfAll(job) ? people : people.slice(-1)) {
		person.role ??= job;
		if (at >= 0) person.location ??= words.slice(at + 1).join(' ');
	}
}

/** `Peru` after `Ana Ruiz in Lima`: a name of one word, or of initials, is no person there. */
function isPlaceTail(text: string): boolean {
	return !text.includes(' ') || /^(?:\p{Lu}\.)+$/u.test(text);
}

/** One word behind a full name is a place, as one name seldom stands beside a full one. */
function isPlaceAlone({ length }: readonly string[], text: string, name: string): boolean {
	return length === 1 ? !isLower(text) && name.includes(' ') : isCity(text);
}

function isPlaceWord(word = '', { language, caps }: Reading): boolean {
	return readLink(word, language, caps) === 'place';
}
