/** What a small word between names does: it joins two people, or a place follows it. */
export type LinkKind = 'and' | 'place';

/** The small words of bylines by language: those that join people, then those that a place follows. */
const languages: Record<string, [and: string, place: string]> = {
	en: ['and with &', 'in from at'],
	de: ['und mit sowie &', 'in aus'],
	fr: ['et avec &', 'à en depuis'],
	es: ['y e con', 'en desde'],
	ca: ['i amb', 'a des'],
	pt: ['e com', 'em no na'],
	it: ['e ed con', 'a da in'],
	nl: ['en met', 'in te uit vanuit'],
	da: ['og', 'i på fra'],
	nb: ['og', 'i på fra'],
	no: ['og', 'i på fra'],
	sv: ['och', 'i på från'],
	fi: ['ja', ''],
	pl: ['i oraz', 'w we z'],
	cs: ['a', 'v ve z'],
	sk: ['a', 'v vo z'],
	hr: ['i', 'u iz'],
	ro: ['și şi', 'din'],
	hu: ['és', ''],
	tr: ['ve', ''],
	id: ['dan', 'di dari'],
	el: ['και', 'στο στη στην στον'],
	ru: ['и', 'в во из'],
	uk: ['та і й', 'в у з із'],
	ar: ['و', 'في من'],
	fa: ['و', 'در از'],
};

/** Words that mean one thing here and another there, or are a part of surnames somewhere. */
const UNSURE = new Set('a i z w v u з й у da di no na at ja dan des ve din vo'.split(' '));
const LONGEST = Math.max(
	...Object.values(languages).flatMap((both) =>
		both
			.join(' ')
			.split(' ')
			.map(({ length }) => length),
	),
);

const own = new Map(Object.entries(languages).map(([name, both]) => [name, makeTable([both])]));
/** The words of all languages; the first to have a word says what it does. */
const every = makeTable(Object.values(languages), UNSURE);

/**
 * Tell what a small word does, in the language of the article first.
 *
 * In a byline all in capitals only the article's own words and the English ones count: `YE EN LI` is a
 * name there.
 */
export function readLink(word: string, language = '', caps = false): LinkKind | undefined {
	if (word.length > LONGEST || !(caps || canLink(word.charCodeAt(0)))) return undefined;
	const small = caps ? word.toLowerCase() : word;
	return own.get(language)?.get(small) ?? (caps ? own.get('en') : every)?.get(small);
}

/** Most words of a byline open with a capital, and no small word does. */
function canLink(code: number): boolean {
	return (code >= 97 && code <= 122) || code === 38 || code >= 0xe0;
}

function makeTable(
	rows: ReadonlyArray<readonly [string, string]>,
	without?: ReadonlySet<string>,
): Map<string, LinkKind> {
	const table = new Map<string, LinkKind>();
	for (const [and, place] of rows) {
		for (const [words, kind] of [
			[and, 'and'],
			[place, 'place'],
		] as const) {
			for (const word of words.split(' ')) {
				if (word !== '' && !without?.has(word) && !table.has(word)) table.set(word, kind);
			}
		}
	}
	return table;
}
