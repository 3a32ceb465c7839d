import type { Person } from '../record.ts';
import { isCredit } from './credit.ts';

/** The people of a byline or of a credit, and the agency or desk printed among them. */
export interface Credits {
	people: Person[];
	creditText: string | null;
	/** How an unclear part was read, for a message. */
	ambiguous: string | undefined;
}

/** "By" in the languages of papers; capitals only where the word opens no surname (Da Silva, Di Stefano). */
const BY =
	/^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|da|[Dd]oor|av|af|[Tt]exto?|От|от|Автор)[\s:]+/;
const ROLE =
	/(?:\b(?:reporters?|writers?|correspondents?|editors?|columnists?|critics?|chief|bureau|contributors?|photographers?|redakteur|redakteurin|korrespondent|korrespondentin|journaliste?|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial|redactora?|redattore|giornalista|inviat[oa]|corrispondente|verslaggever)\b|корреспондент|記者|记者|기자|특파원|特派员|特派員)/i;
const ANDS = new Set(['and', 'with', 'und', 'mit', 'et', 'y', 'e', 'ed', 'и', '&']);
/** A place follows one of these words. */
const PLACES = new Set(['in', 'en', 'à', 'aus', 'em', 'te', 'из', 'в']);
/** Dutch writes the "and" that French and Spanish read as "in". */
const DUTCH_AND = 'en';
/** No longer word is looked up in the two tables above. */
const LONGEST_LINK = 4;
/** What stands behind a name and its comma and is a part of it. */
const NAME_TAIL = /^(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|JR|SR)\.?$/;
/** Abbreviations that keep their full stop at the end of a byline. */
const STOPPED =
	/[, ](?:Jr|Sr|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.$/;
/** First words of surnames: `Da Silva, Maria` is one person. */
const SURNAME =
	/^(?:\S+|(?:[Dd]a|[Dd]e|[Dd]el|[Dd]i|[Vv]an|[Vv]on|[Ll]a|[Ll]e|[Aa]l|[Bb]in|[Ee]l|[Dd]os) \S+)$/;
const PLURAL = /s$/;
const AGENCY_LETTERS = /^\p{Lu}{2,4}$/u;
const LONGEST_NAME = 60;
/** Words in lower case that a name can have: de la, van den, al, bin. */
const MOST_PARTICLES = 3;

/**
 * Read the people of a byline such as `By Ana Ruiz in Lima and Bo Chen in Oslo`.
 *
 * Names come out in natural order with capitals as printed. A place belongs to the name it follows.
 * Agencies and desks are no people: they are the credit. A byline that is no list of names gives none.
 */
export function readPeople(printed: string, language?: string): Credits {
	const credits: Credits = { people: [], creditText: null, ambiguous: undefined };
	const text = dropStop(dropBy(printed));
	if (!/\p{L}/u.test(text)) return credits;
	const listed = text.includes(',');
	if (!listed && isCredit(text)) return { ...credits, creditText: text };

	const parts = /[;/、]/.test(text) ? text.split(/\s*[;/]\s*|、/) : [text];
	if (!listed && parts.length === 1) {
		const pieces = splitAnd(text, language);
		// Most bylines are one name, and were found to be no credit above.
		if (pieces.length === 1) credits.people.push(readPerson(pieces[0] ?? []));
		else for (const words of pieces) readPiece(words, credits);
		return credits;
	}
	for (const part of parts) {
		const pieces = part.includes(',')
			? (turnRound(part, credits) ?? part.split(/\s*,\s*/).map(dropBy))
			: [part];
		for (const piece of pieces) {
			for (const words of splitAnd(piece, language)) readPiece(words, credits);
		}
	}
	return credits;
}

/** A "by" can stand again after a comma: `Ana Ruiz, by Bo Chen`. */
function dropBy(text: string): string {
	return text.replace(BY, '');
}

/** A full stop after a name goes; after an initial it stays. */
function dropStop(text: string): string {
	const named = text.endsWith('.') && /[\p{Ll}\p{Lo}]\.$/u.test(text.slice(-2));
	return named && !STOPPED.test(text) ? text.slice(0, -1) : text;
}

/** Part a text at its "and", where a name follows; an "and" in front goes. */
function splitAnd(text: string, language?: string): string[][] {
	const caps = isAllCapitals(text);
	const isAnd = (word: string) =>
		ANDS.has(caps ? word.toLowerCase() : word) || (word === DUTCH_AND && language === 'nl');
	const pieces: string[][] = [];
	let open: string[] = [];
	for (const word of text.split(' ')) {
		if (word.length <= LONGEST_LINK && isAnd(word)) {
			pieces.push(open);
			open = [];
		} else if (word !== '') open.push(word);
	}
	pieces.push(open);
	return pieces.filter(({ length }) => length > 0);
}

function readPiece(words: string[], credits: Credits): void {
	const text = words.join(' ');
	const last = credits.people.at(-1);
	if (isCredit(text) || (last && !last.location && AGENCY_LETTERS.test(text))) {
		credits.creditText = credits.creditText === null ? text : `${credits.creditText}; ${text}`;
	} else if (last && NAME_TAIL.test(text)) {
		last.name += `, ${text}`;
	} else if (last?.location && isPlaceTail(text)) {
		last.location += `, ${text}`;
	} else if (last && !last.role && isRoleAlone(text)) {
		// "Staff Writers" is said of all of them.
		for (const person of PLURAL.test(text) ? credits.people : [last]) person.role ??= text;
	} else if (last && !last.location && words.length === 1 && last.name.includes(' ')) {
		// After a full name one word is a place, as one name seldom stands beside two.
		last.location = text;
		credits.ambiguous = `\`${last.name}\` in \`${text}\``;
	} else {
		credits.people.push(readPerson(words));
	}
}

/** `Ruiz, Ana` is one person, turned round; gives undefined where the comma parts two people. */
function turnRound(part: string, credits: Credits): string[] | undefined {
	const [last = '', first = '', ...more] = part.split(/\s*,\s*/);
	if (more.length > 0 || !first || !SURNAME.test(last)) return undefined;
	if (AGENCY_LETTERS.test(first) || NAME_TAIL.test(first)) return undefined;
	if (isCredit(first) || isRoleAlone(first)) return undefined;
	if (!/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(first)) return undefined;
	const name = `${first} ${last}`;
	credits.ambiguous = `one person, \`${name}\``;
	return [name];
}

function readPerson(words: readonly string[]): Person {
	const caps = isAllCapitals(words.join(' '));
	const at = words.findIndex(
		(word, index) =>
			word.length <= LONGEST_LINK &&
			index > 0 &&
			PLACES.has(caps ? word.toLowerCase() : word) &&
			isCapital(words[index + 1]),
	);
	const place = at < 0 ? undefined : words.slice(at + 1).join(' ');
	const printed = (at < 0 ? words : words.slice(0, at)).join(' ');
	// `Ana Ruiz (Lima)`, and `Ana Ruiz of The Harbour Courier`, whose paper stays in the byline only.
	const [, before, bracketed] = printed.includes(' (')
		? (/^(.+?) \(([^()]+)\)$/.exec(printed) ?? [])
		: [];
	const [name, role] = splitRole((before ?? printed).replace(/ of [Tt]he \p{Lu}.*$/u, ''));
	return { name, location: place ?? bracketed ?? null, role };
}

/** In a byline all in capitals the small words are in capitals too. */
function isAllCapitals(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isCapital(word: string | undefined): boolean {
	return word !== undefined && word.charAt(0) !== word.charAt(0).toLowerCase();
}

const EAST_ASIAN_ROLE = /기자|특파원|記者|记者/;

/** Part `표태준 기자` and `本报记者 王小明` into name and job. */
function splitRole(name: string): [name: string, role: string | null] {
	if (!EAST_ASIAN_ROLE.test(name)) return [name, null];
	const after = /^(.+) (기자|특파원|記者|记者)$/.exec(name);
	if (after) return [after[1] ?? '', after[2] ?? null];
	const before = /^(\S*(?:記者|记者|특파원)) (.+)$/.exec(name);
	return before ? [before[2] ?? '', before[1] ?? null] : [name, null];
}

/** `Peru` after `Ana Ruiz in Lima`: a name of one word, or of initials, is no person there. */
function isPlaceTail(text: string): boolean {
	return !/\s/.test(text) || /^(?:\p{Lu}\.)+$/u.test(text);
}

function isRoleAlone(text: string): boolean {
	return (
		text.length <= LONGEST_NAME &&
		ROLE.test(text) &&
		!text.split(' ').some((word) => PLACES.has(word))
	);
}

/** Tell whether people are plausible: each name is short and has few words that are in lower case. */
export function arePeople(people: readonly Person[]): boolean {
	return people.every(({ name }) => {
		if (name === '' || name.length > LONGEST_NAME) return false;
		const words = name.split(' ');
		const particles = words.filter(isLower).length;
		// A sentence goes on after a stop; initials and titles are short.
		const sentence = words.slice(0, -1).some((word) => word.length > 4 && /[.!?]$/.test(word));
		return particles <= MOST_PARTICLES && !sentence;
	});
}

function isLower(word: string): boolean {
	const first = word.charAt(0);
	return first === first.toLowerCase() && first !== first.toUpperCase();
}
