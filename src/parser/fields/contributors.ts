import type { Endnote, Person } from '../record.ts';
import { readPeople } from './people.ts';

/** Words in front of the names. */
const OPENED =
	/^[-–—([]*\s*(?:credits? ?:|(?:additional |with )?reporting (?:was contributed )?(?:by|from)|(?:unter )?mitarbeit(?: ?:| von)|mit material von|avec(?: la (?:contribution|collaboration) de)?|con (?:información|reportes?|la colaboración) de|com informações de|con la collaborazione di|met medewerking van)\s+(.+?)\.?[)\]]?$/iu;
/** The verb behind the names; what an agency calls its people stands in front of them. */
const VERB =
	/\s(?:(?:has |have |also )?contributed|(?:a|ont) contribué|(?:hat|haben) (?:zu|an) diesem|contribuy(?:ó|eron)|contribu(?:iu|íram)|(?:ha|hanno) (?:collaborato|contribuito)|(?:heeft|hebben) (?:aan|meegewerkt))(?![\p{L}])/u;
const STAFF = /^[^.]*\b(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?) (?=\p{Lu})/u;
/** `contributed reporting from Rome` says it of all the people in front. */
const FROM = /\s(?:from|in) (\p{Lu}[^.]*?)(?: to this \p{L}+)?\.?\)?$/u;
const MORE_PLACES = /[,\s](?:from|in|and|&)\s/;

/** The acts of a wire story's credit, in which the first word tells them. */
const ACT =
	/^((?:additional |con |com |mit |avec )?(?:reporting|writing|editing|compiled|translated|translation|graphics|reporte|reportes|reportaje|información|escrito|editado|edición|traducido|redacción|reportage|rédaction|rédigé|édité|version|traduit|bericht|berichterstattung|geschrieben|redigiert|mitarbeit|übersetzt|reportagem|edição|traduzido|redazione|tradotto)(?![\p{L}])(?: [^,;]{0,40}?)?) (?:(?:by|de|par|von|por|di|da) |d['’])(?=\p{Lu})(.+)$/iu;
const NEXT_ACT =
	/;\s*|[.,] (?=(?:additional |with )?(?:reporting|writing|editing|compiled|translated|reporte|editado|edición|traducido|escrito|édité|rédigé|version|traduit|redigiert|geschrieben|übersetzt|edição|reportagem) )/iu;
/** Longest credit in brackets. */
const LONGEST_CREDIT = 600;

/**
 * Read who is credited below a text: in notes for contributors, and in brackets at its very end.
 *
 * A note that is no list of names credits nobody.
 */
export function readContributors(endnotes: readonly Endnote[], lastText = ''): Person[] {
	const people: Person[] = [];
	for (const { type, text } of endnotes) {
		if (type === 'contributor') people.push(...(readActs(text, 2) ?? readNote(text)));
	}
	const end = lastText.endsWith(').') ? lastText.length - 2 : lastText.length - 1;
	if (lastText.charAt(end) !== ')') return people;
	const start = lastText.lastIndexOf('(', end);
	if (start >= 0 && end - start <= LONGEST_CREDIT)
		people.push(...(readActs(lastText.slice(start + 1, end), 1) ?? []));
	return people;
}

/** The names of a byline, and who is credited in it as in a note: `By Ana Ruiz; Cal Dow contributed from Rome`. */
export interface PartedByline {
	names: string;
	contributors: Person[];
}

/** Part the people who contributed, as a byline says, from those whose byline it is. */
export function partByline(byline: string): PartedByline {
	if (!byline.includes(';') || !VERB.test(byline)) return { names: byline, contributors: [] };
	const parts = byline.split(/;\s*/);
	const notes = parts.filter((part, index) => index > 0 && VERB.test(part));
	const names = parts.filter((part) => !notes.includes(part)).join('; ');
	return { names, contributors: notes.flatMap(readNote) };
}

/** `Reporting by Ana Ruiz; Editing by Bo Chen`: each act is the role of its people. */
function readActs(text: string, fewest: number): Person[] | undefined {
	const acts = text.replace(/^\(|\.?\)?\.?$/g, '').split(NEXT_ACT);
	const read = acts.map((act) => ACT.exec(act));
	if (read.filter((act) => act !== null).length < fewest) return undefined;
	return read.flatMap((act) =>
		readPeople(act?.[2] ?? '').people.map((person) => ({
			...person,
			role: person.role ?? act?.[1] ?? null,
		})),
	);
}

function readNote(text: string): Person[] {
	const opened = OPENED.exec(text)?.[1];
	if (opened !== undefined) return readPeople(opened).people;
	const verb = VERB.exec(text);
	if (!verb) return [];
	const names = text
		.slice(0, verb.index)
		.replace(/^[-–—(\s]+/, '')
		.replace(STAFF, '');
	const places = FROM.exec(text.slice(verb.index + verb[0].length))?.[1];
	// "Cal Dow contributed from Rome and Bo Chen from Oslo" goes on with the next name.
	if (places !== undefined && / (?:from|in) /.test(places))
		return readPeople(`${names} from ${places}`).people;
	const { people } = readPeople(names);
	const place = places === undefined || MORE_PLACES.test(places) ? null : places;
	return people.map((person) => ({ ...person, location: person.location ?? place }));
}
