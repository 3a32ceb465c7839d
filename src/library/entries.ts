import type { Person, Term } from '../article/schema.ts';
import type { Card } from '../article/card.ts';
import { giveSlugs } from './give-slugs.ts';

/** What articles are found by, each with an index of its own; the names are those of the addresses. */
export const kinds = [
	'publications',
	'authors',
	'places',
	'sections',
	'subjects',
	'languages',
] as const;

/** One of these. */
export type Kind = (typeof kinds)[number];

/** A name in an index, and the articles that have it. */
export interface Entry {
	kind: Kind;
	/** As its first article has it; of a language its BCP 47 tag. */
	name: string;
	/** Of a subject: what kind of term it is. */
	scheme: Term['scheme'] | undefined;
	/** The part of its address that is its own. */
	slug: string;
	/** Numbers of its articles in `inTime`, rising. */
	numbers: readonly number[];
	/** Of a person: the numbers of the articles that they contributed to and did not write. */
	contributed: ReadonlySet<number>;
}

/** The entries of an index, by the keys of their names, in the order of their first articles. */
export type Entries = ReadonlyMap<string, Entry>;

/** A name that an article has. */
export interface Named {
	/** Tells the name from others of its kind. */
	key: string;
	name: string;
	scheme?: Term['scheme'];
	/** Whether a person is only credited at the end. */
	contributed?: boolean;
}

/** Make the indexes of articles that are in the order of time. */
export function makeEntries(inTime: readonly Card[]): Record<Kind, Entries> {
	const entries = kinds.map((kind) => [kind, entriesOf(inTime, kind)]);
	return Object.fromEntries(entries) as Record<Kind, Entries>;
}

/**
 * Give the names that an article has in an index, each once.
 *
 * A name is what is written, and nothing else: two people of one name cannot be told apart, and two spellings may
 * be two people.
 */
export function namesIn(card: Omit<Card, 'digest'>, kind: Kind): Named[] {
	const names = new Map<string, Named>();
	for (const named of readers[kind](card)) if (!names.has(named.key)) names.set(named.key, named);
	return [...names.values()];
}

/** Give the key of a subject: a term of another scheme is another, though it has the same words. */
function subjectKey({ scheme, code, label }: Term): string {
	return `${scheme} ${(label ?? code ?? '').normalize()}`;
}

const readers: Record<Kind, (card: Omit<Card, 'digest'>) => Named[]> = {
	publications: ({ publication }) => toNamed(publication),
	authors: ({ authors, contributors }) => [
		...authors.flatMap(({ name }) => toNamed(name)),
		...contributors.flatMap(({ name }) =>
			toNamed(name).map((named) => ({ ...named, contributed: true })),
		),
	],
	places: ({ authors, contributors }) =>
		[...authors, ...contributors].flatMap(({ location }: Person) => toNamed(location)),
	sections: ({ printSection, kicker }) => toNamed(printSection ?? kicker),
	subjects: ({ about }) =>
		about.flatMap((term) => {
			const [named] = toNamed(term.label ?? term.code);
			return named ? [{ ...named, key: subjectKey(term), scheme: term.scheme }] : [];
		}),
	languages: ({ inLanguage }) => (inLanguage === 'und' ? [] : toNamed(inLanguage)),
};

function toNamed(written: string | null): Named[] {
	return written ? [{ key: written.normalize(), name: written }] : [];
}

/** What is gathered of a name. */
interface Gathered extends Named {
	numbers: number[];
	by: Set<number>;
}

function entriesOf(inTime: readonly Card[], kind: Kind): Entries {
	const gathered = new Map<string, Gathered>();
	for (const [number, card] of inTime.entries()) {
		for (const named of namesIn(card, kind)) {
			let own = gathered.get(named.key);
			if (!own) gathered.set(named.key, (own = { ...named, numbers: [], by: new Set() }));
			own.numbers.push(number);
			if (named.contributed) own.by.add(number);
		}
	}
	const slugs = giveSlugs(gathered.values());
	const entries = new Map<string, Entry>();
	for (const [key, { name, scheme, numbers, by }] of gathered)
		entries.set(key, {
			kind,
			name,
			scheme,
			slug: slugs.get(key) ?? '',
			numbers,
			contributed: by,
		});
	return entries;
}
