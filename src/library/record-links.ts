import type { Term } from '../article/schema.ts';
import type { Card } from '../article/card.ts';
import { type Kind, kinds, namesIn } from './entries.ts';
import { hasPage } from './fit-files.ts';
import { findIssue } from './issues.ts';
import type { Library } from './make-library.ts';
import { datePath, entryPath } from './paths.ts';

/** A name in a record, and the path of the page that it leads to. */
export interface Link {
	name: string;
	path: string;
	/** Of a subject. */
	scheme?: Term['scheme'] | undefined;
	/** Of a person: whether they are only credited at the end. */
	contributed?: boolean | undefined;
}

/** Where the names in an article's record lead to, by their kind, and its day and its issue. */
export type RecordLinks = Readonly<Record<Kind | 'day' | 'issue', readonly Link[]>>;

/** Find where what an article's record says leads to: nowhere, where there is no more than the article. */
export function recordLinks(library: Library, card: Card): RecordLinks {
	const { entries, fitting } = library;
	const { datePublished, publication } = card;
	const named = kinds.map((kind) => [
		kind,
		namesIn(card, kind).flatMap(({ key, name, scheme, contributed }): Link[] => {
			const entry = entries[kind].get(key);
			return entry && hasPage(fitting, entry)
				? [{ name, path: entryPath(entry), scheme, contributed }]
				: [];
		}),
	]);
	const paper = entries.publications.get(publication.normalize());
	return {
		...(Object.fromEntries(named) as Record<Kind, Link[]>),
		day: [{ name: datePublished, path: datePath(datePublished) }],
		issue: paper ? [{ name: publication, path: findIssue(library, paper, datePublished) }] : [],
	};
}

/**
 * Find where words of a record lead to: to what has that name, or, where they stand for all that the links are of, to
 * the first of these. A date or a language is worded in another way than what it leads to, as an only author can be.
 */
export function findLink(
	links: readonly Link[],
	{ text, scheme }: { text: string; scheme?: Link['scheme'] },
	isAll: boolean,
): Link | undefined {
	const same = links.find((link) => link.name === text && link.scheme === scheme);
	return same ?? (isAll ? links[0] : undefined);
}
