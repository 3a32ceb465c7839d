import type { Endnote, Person } from '../record.ts';
import { arePeople, readPeople } from './people.ts';

const SUBJECT =
	/^[-–—(]*\s*(?:[^.]*\b(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?) (?=\p{Lu}))?(.*?)\s+(?:has |have )?contributed\b/u;
const REPORTED = /^(?:additional |with )?reporting (?:was contributed )?(?:by|from) (.+?)\.?$/iu;
/** `(Reporting by A; Editing by B)` closes the last paragraph of a wire story, and stays there. */
const WIRE_CREDIT =
	/\(((?:additional )?(?:reporting|writing|editing|compiled)\b[^()]* by [^()]*)\)\s*\.?$/iu;

/** Read who is credited below a text: in notes for contributors, and in brackets at its very end. */
export function readContributors(endnotes: readonly Endnote[], lastText = ''): Person[] {
	const people: Person[] = [];
	for (const { type, text } of endnotes) {
		if (type !== 'contributor') continue;
		const names = REPORTED.exec(text)?.[1] ?? SUBJECT.exec(text)?.[1];
		if (names) people.push(...readPeople(names).people);
	}
	const credit =
		lastText.endsWith(')') || lastText.endsWith(').') ? WIRE_CREDIT.exec(lastText)?.[1] : undefined;
	for (const part of credit?.split(/;\s*/) ?? []) {
		const [, role = '', names = ''] = /^(.*?)\s+by\s+(.*)$/iu.exec(part) ?? [];
		people.push(
			...readPeople(names).people.map((person) => ({ ...person, role: person.role ?? role })),
		);
	}
	return arePeople(people) ? people : [];
}
