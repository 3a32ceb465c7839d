import { isCredit } from './credit.ts';
import { dropAddresses } from './people/addresses.ts';
import { isCity } from './people/cities.ts';
import { addCredit, emptyCredits, type Credits } from './people/credits.ts';
import { isEastAsian, readEastAsian } from './people/east-asian.ts';
import { readLink } from './people/link-words.ts';
import { areNames, isNameTail } from './people/names.ts';
import { readOpening, splitAtLabels } from './people/openings.ts';
import { isPaper, readPieces } from './people/read-pieces.ts';
import { AGENCY_LETTERS, type Reading } from './people/read-person.ts';
import { isJob } from './people/roles.ts';

/** Signs of which a byline without any is names and small words. */
const SIGNS = /[,;/|@:[—–،]| - /;
/** Signs that part the people of a byline, where commas can stand within a part. */
const PARTS = /\s*[;|/]\s*/;
const COMMA = /\s*[,،]\s*/;
/** `LIMA - Ana Ruiz`, `Lima: Ana Ruiz`, `in Rome: Ana Ruiz`, `Ana Ruiz — Reuters`. */
const DASH = /^([^:—–]{2,60}?)(?: [-–—] |\s?—\s?|\s?–\s|: )(.+)$/;
/** No list of names is longer; what is not read keeps the time of reading short. */
const LONGEST_BYLINE = 2_000;
/** Abbreviations that keep their full stop at the end of a byline. */
const STOPPED =
	/[, ](?:Jr|Sr|Esq|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.$/;
/** First words of surnames: `Da Silva, Maria` is one person. */
const SURNAME =
	/^(?:\S+|(?:[Dd]a|[Dd]e|[Dd]el|[Dd]i|[Vv]an|[Vv]on|[Ll]a|[Ll]e|[Aa]l|[Bb]in|[Ee]l|[Dd]os) \S+)$/;
const GIVEN = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/**
 * Read the people of a byline such as `By Ana Ruiz in Lima and Bo Chen in Oslo`.
 *
 * Names come out in natural order with capitals as printed. A place belongs to the name it follows.
 * Agencies, desks and papers are no people: they are the credit. A byline that is no list of names gives
 * none and is `unreadable`.
 */
export function readPeople(printed: string, language?: string): Credits {
	if (printed.length > LONGEST_BYLINE) return { ...emptyCredits(), unreadable: true };
	const credits = isEastAsian(printed)
		? readEastAsian(dropAddresses(printed), language)
		: readAlphabetic(printed, language);
	if (credits.unreadable || !areNames(credits.people)) {
		credits.people = [];
		credits.unreadable = true;
	}
	return credits;
}

function readAlphabetic(printed: string, language: string | undefined): Credits {
	const credits = emptyCredits();
	const opening = readOpening(printed);
	const text = dropStop(opening?.rest ?? printed);
	if (!/\p{L}/u.test(text)) return credits;
	const reading: Reading = {
		credits,
		language,
		caps: isAllCapitals(text),
		label: opening?.role ?? null,
		noCredit: undefined,
		waiting: undefined,
	};
	const signs = SIGNS.test(text);
	if (!signs || !text.includes(',')) {
		if (isCredit(text)) return { ...credits, creditText: text };
		reading.noCredit = text;
	}
	if (!signs) readPieces(text, reading);
	else readParts(text, reading);
	// A job without a name is a desk.
	const { waiting } = reading;
	if (waiting) addCredit(credits, waiting.printed);
	return credits;
}

/** A full stop after a name goes; after an initial it stays. */
function dropStop(text: string): string {
	const named = text.endsWith('.') && /[\p{Ll}\p{Lo}]\.$/u.test(text.slice(-2));
	return named && !STOPPED.test(text) ? text.slice(0, -1) : text;
}

function readParts(text: string, reading: Reading): void {
	const clean = text.includes('@') || text.includes('[') ? dropAddresses(text) : text;
	const parts = (clean.includes(':') ? splitAtLabels(clean) : clean).split(PARTS);
	for (const [index, part] of parts.entries()) {
		const opening = index === 0 ? undefined : readOpening(part);
		if (index > 0) reading.label = opening?.role ?? null;
		readPart(opening?.rest ?? part, parts.length === 1, reading);
	}
	// Behind a bar a paper can stand as well as a person.
	const { people } = reading.credits;
	if (clean.includes('|') && people.length > 1)
		reading.credits.ambiguous ??= people.map(({ name }) => `\`${name}\``).join(', ');
}

function readPart(part: string, alone: boolean, reading: Reading): void {
	const [, left = '', right = ''] = DASH.exec(part) ?? [];
	if (left !== '' && readDash(left, right, reading)) return;
	if (!part.includes(',') && !part.includes('،')) return readPieces(part, reading);
	const one = turnRound(part);
	if (one !== undefined && alone) reading.credits.ambiguous = `one person, \`${one}\``;
	for (const piece of one === undefined ? part.split(COMMA) : [one]) readPieces(piece, reading);
}

/** A dash or a colon parts a place or an agency from the names; gives false where it stays unclear. */
function readDash(left: string, right: string, reading: Reading): boolean {
	const { credits } = reading;
	const placed = readLink(left.split(' ')[0] ?? '', reading.language, reading.caps) === 'place';
	const place = placed ? left.slice(left.indexOf(' ') + 1) : left;
	const first = isCredit(left);
	if (first || isCredit(right) || AGENCY_LETTERS.test(right)) {
		addCredit(credits, first ? left : right);
		readPart(first ? right : left, true, reading);
	} else if (placed || !left.includes(' ') || isCity(left)) {
		const from = credits.people.length;
		readPart(right, true, reading);
		for (const person of credits.people.slice(from)) person.location ??= place;
	} else if (right.split(' ').some(isJob) || !right.includes(' ')) {
		readPart(left, true, reading);
		readPieces(right, reading);
	} else {
		return false;
	}
	return true;
}

/** `Ruiz, Ana` is one person, turned round; gives undefined where the comma parts two people. */
function turnRound(part: string): string | undefined {
	const [last = '', first = '', ...more] = part.split(/\s*,\s*/);
	if (more.length > 0 || !first || !SURNAME.test(last)) return undefined;
	if (AGENCY_LETTERS.test(first) || isNameTail(first) || !GIVEN.test(first)) return undefined;
	if (isCredit(first) || isCity(first) || isPaper(first)) return undefined;
	return first.split(' ').some(isJob) ? undefined : `${first} ${last}`;
}

/** In a byline all in capitals the small words are in capitals too. */
function isAllCapitals(text: string): boolean {
	return !/\p{Ll}/u.test(text) && text !== text.toLowerCase();
}
