import { isCredit } from './credit.ts';
import type { Credits } from './people/credits.ts';
import { isNameTail } from './people/names.ts';
import { isJob } from './people/roles.ts';
import { readPeople } from './people.ts';

/** What opens a byline in natural order: `By Ana Ruiz, Bo Chen`. */
const BY = /^(?:by|von|par|por|di|door)\s/i;
/** Words in front of surnames, which are no names themselves. */
const PARTICLE = /^(?:d[aeiou]s?|del|della|van|von|den|der|la|le|al|bin|el|ten|ter|y|e)$/i;

/**
 * Read a byline that prints surnames first: `Ruiz, Ana; García Márquez, Gabriel; Dahl, Carl, Jr.`
 *
 * People are parted by semicolons, so a comma turns one name round. Two names of two words each on both
 * sides of it could be two people, which is said.
 */
export function readSurnamesFirst(printed: string, language: string): Credits {
	if (BY.test(printed)) return readPeople(printed, language);
	const unclear: string[] = [];
	const parts = printed.split(/\s*;\s*/).map((part) => {
		const [surname = '', given = '', ...more] = part.split(/\s*,\s*/);
		const [last = ''] = more;
		const tail =
			more.length === 0 || (more.length === 1 && (isNameTail(last) || last.split(' ').some(isJob)));
		if (!tail || given === '' || isCredit(given) || isNameTail(given)) return part;
		const name = `${given} ${surname}`;
		if (isFullName(surname) && isFullName(given)) unclear.push(name);
		return [name, ...more].join(', ');
	});
	const credits = readPeople(parts.join('; '), language);
	if (unclear.length > 0)
		credits.ambiguous ??= unclear.map((name) => `one person, \`${name}\``).join('; ');
	return credits;
}

/** Particles and initials make no name fuller. */
function isFullName(text: string): boolean {
	return (
		text.split(' ').filter((word) => !PARTICLE.test(word) && !/^\p{Lu}\.?$/u.test(word)).length > 1
	);
}
