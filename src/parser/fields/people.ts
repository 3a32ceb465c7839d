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
	/^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|da|[Dd]oor|av|af|[Tt]exto?|От|от|Автор)[\s:]+/u;
const ROLE =
	/(?:\b(?:reporter|writer|correspondent|editor|columnist|critic|chief|bureau|contributor|photographer|redakteur|redakteurin|korrespondent|korrespondentin|journaliste?|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial|redactora?|redattore|giornalista|inviat[oa]|corrispondente|verslaggever|корреспондент)\b|記者|记者|기자|특파원|特派员|特派員)/i;
/** A place follows one of these words: in, en, à, aus, … */
const PLACE = /\s(?:in|en|à|aus|de|em|te|из|в)\s(?=\p{Lu})/u;
const AND = /\s+(?:and|und|et|y|e|ed|en|и|&|i)\s+(?=\p{Lu}|\p{Lo}|\p{Ll}{1,4}\s\p{Lu})/u;
const AGENCY_LETTERS = /^\p{Lu}{2,4}$/u;
const LONGEST_NAME = 60;

/**
 * Read the people of a byline such as `By Ana Ruiz in Lima and Bo Chen in Oslo`.
 *
 * Names come out in natural order with capitals as printed. A place belongs to the name it follows.
 * Agencies and desks are no people: they are the credit. A byline that is no list of names gives none.
 */
export function readPeople(printed: string): Credits {
	const credits: Credits = { people: [], creditText: null, ambiguous: undefined };
	const text = printed
		.replace(BY, '')
		.replace(/(?<=[\p{Ll}\p{Lo}])\.$/u, '')
		.trim();
	if (!/\p{L}/u.test(text)) return credits;
	if (!text.includes(',') && isCredit(text)) return { ...credits, creditText: text };

	for (const part of text.split(/\s*[;/]\s*|、/)) readPart(part, credits);
	return credits;
}

/** Read names that commas and an "and" part. */
function readPart(part: string, credits: Credits): void {
	const turned = turnRound(part, credits);
	for (const piece of turned ?? part.split(/\s*,\s*/).flatMap(splitAnd)) {
		const words = piece
			.replace(/^(?:and|und|et|y|e|en|и)\s+(?=\p{Lu})/u, '')
			.replace(BY, '')
			.trim();
		if (words === '') continue;
		const last = credits.people.at(-1);

		if (isCredit(words) || (last && AGENCY_LETTERS.test(words) && !last.location)) {
			credits.creditText = credits.creditText ? `${credits.creditText}; ${words}` : words;
		} else if (last?.location && isPlaceTail(words)) {
			last.location += `, ${words}`;
		} else if (last && !last.role && isRoleAlone(words)) {
			last.role = words;
		} else {
			credits.people.push(readPerson(words));
		}
	}
}

function splitAnd(text: string): string[] {
	return text.split(AND);
}

/** `Ruiz, Ana` is one person, turned round; gives undefined where the comma parts two people. */
function turnRound(part: string, credits: Credits): string[] | undefined {
	const [last = '', first = '', ...more] = part.split(/\s*,\s*/);
	if (more.length > 0 || !first || /\s/.test(last) || AGENCY_LETTERS.test(first)) return undefined;
	if (isCredit(first) || isRoleAlone(first) || PLACE.test(part) || AND.test(part)) return undefined;
	if (!/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(first)) return undefined;
	const name = `${first} ${last}`;
	credits.ambiguous = `one person, \`${name}\``;
	return [name];
}

function readPerson(words: string): Person {
	const place = PLACE.exec(words);
	const name = (place ? words.slice(0, place.index) : words).trim();
	const location = place ? words.slice(place.index + place[0].length).trim() : null;
	const [before = '', role] = splitRole(name);
	return { name: before, location, role: role ?? null };
}

/** Part `표태준 기자` and `本报记者 王小明` into name and job. */
function splitRole(name: string): [string, string?] {
	const [first = '', ...rest] = name.split(' ');
	const last = rest.at(-1);
	if (last && /^(?:기자|특파원|記者|记者)$/.test(last))
		return [[first, ...rest.slice(0, -1)].join(' '), last];
	if (rest.length > 0 && /(?:記者|记者|특파원)$/.test(first)) return [rest.join(' '), first];
	return [name];
}

/** `Peru` after `Ana Ruiz in Lima`: a name of one word, or of initials, is no person there. */
function isPlaceTail(words: string): boolean {
	return !/\s/.test(words) || /^(?:\p{Lu}\.)+$/u.test(words);
}

function isRoleAlone(words: string): boolean {
	return words.length <= LONGEST_NAME && ROLE.test(words) && !PLACE.test(words);
}

/** Tell whether people are plausible: each name is short and has few words that are in lower case. */
export function arePeople(people: readonly Person[]): boolean {
	return people.every(({ name }) => {
		const lower = name.match(/(?<![\p{L}'’-])\p{Ll}\p{L}*/gu) ?? [];
		return (
			name.length > 0 &&
			name.length <= LONGEST_NAME &&
			lower.length <= 3 &&
			!/[.!?] /.test(name.replace(/\b\p{Lu}\p{L}?\. /gu, ''))
		);
	});
}
