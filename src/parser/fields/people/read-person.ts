import type { Person } from '../../record.ts';
import { isCredit } from '../credit.ts';
import { addCredit, type Credits } from './credits.ts';
import { readLink } from './link-words.ts';
import { isJob, splitRole } from './roles.ts';

/** What is known while the parts of a byline are read. */
export interface Reading {
	credits: Credits;
	language: string | undefined;
	/** Whether all of it is in capitals: then the small words are too. */
	caps: boolean;
	/** The job that a label in front names: `Photos: Bo Chen`. */
	label: string | null;
	/** A text that was found to be no credit. */
	noCredit: string | undefined;
	/** A job that waits for the name behind its comma. */
	waiting: (Omit<Person, 'name'> & { printed: string }) | undefined;
}

/** The agency's letters behind a name: `Vonlanthen, SZ`. */
export const AGENCY_LETTERS = /^\p{Lu}{2,3}$/u;
/** `Ana Ruiz of The Harbour Courier`, whose paper stays in the byline only. */
const OF_A_PAPER =
	/ (?:of [Tt]he|OF THE|(?:for|für|pour|para|per|voor|FOR)(?: [Tt]he)?) (?=\p{Lu})/u;
const BRACKETED = /^(.+?) \(([^()]+)\)$/;

/** Read the words of one person: name, place, job, and the agency beside them; a job alone has no name. */
export function readPerson(words: readonly string[], reading: Reading): Person {
	const at = findPlace(words, reading);
	const person: Person = {
		name: '',
		location: at < 0 ? null : words.slice(at + 1).join(' '),
		role: reading.label,
	};
	let own = at < 0 ? words : words.slice(0, at);
	if (own.length > 2) own = splitBracketed(own.join(' '), person, reading);
	if (own.length > 2) own = splitAgency(own, reading.credits);
	if (own.length > 2 || isJob(own.at(-1) ?? '')) {
		const { name, role } = splitRole(own);
		if (role.length > 0) person.role = role.join(' ');
		own = name;
	}
	person.name = own.join(' ');
	return person;
}

/** Find the word that a place follows; it stands behind a name. */
export function findPlace(words: readonly string[], { language, caps }: Reading): number {
	return words.findIndex(
		(word, index) =>
			index > 0 && readLink(word, language, caps) === 'place' && isPlaceName(words[index + 1]),
	);
}

function isPlaceName(word: string | undefined): boolean {
	if (word === undefined) return false;
	const first = word.charAt(0);
	return first !== first.toLowerCase() || (first === first.toUpperCase() && /\p{Lo}/u.test(first));
}

/** `Ana Ruiz (Lima)`, `Ana Ruiz (Reuters)`, `Ana Ruiz (text)`. */
function splitBracketed(text: string, person: Person, { credits }: Reading): string[] {
	const paper = OF_A_PAPER.exec(text);
	const printed = paper ? text.slice(0, paper.index) : text;
	if (paper) {
		const of = text.slice(paper.index + paper[0].length);
		if (isCredit(of)) addCredit(credits, of);
	}
	const [, name, bracketed = ''] = printed.endsWith(')') ? (BRACKETED.exec(printed) ?? []) : [];
	if (name === undefined) return printed.split(' ');
	if (isCredit(bracketed) || AGENCY_LETTERS.test(bracketed)) addCredit(credits, bracketed);
	else if (bracketed.split(' ').some(isJob)) person.role = bracketed;
	// Small letters are the writer's initials or a job, figures an age.
	else if (/^\p{Ll}{4,}/u.test(bracketed)) person.role = bracketed;
	else if (/^[\p{Lu}\p{Lo}]/u.test(bracketed)) person.location ??= bracketed;
	return name.split(' ');
}

/** `Ana Ruiz Reuters`, `ANA RUIZ Associated Press`. */
function splitAgency(words: readonly string[], credits: Credits): readonly string[] {
	const rest = words.slice(2).join(' ');
	const surely = rest.length > 4 || AGENCY_LETTERS.test(rest);
	if (!surely || !isCredit(rest)) return words;
	addCredit(credits, rest);
	return words.slice(0, 2);
}
