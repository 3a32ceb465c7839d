import { expect, test } from 'vitest';
import type { Person } from '../../src/article/schema.ts';
import { makeLibrary } from '../../src/library/make-library.ts';
import { findLink, recordLinks } from '../../src/library/record-links.ts';
import { makeCard } from '../helpers/make-article.ts';

const person = (name: string, location: string | null = null): Person => ({
	name,
	location,
	role: null,
});

/** Ada wrote one article, to which Ben contributed, who wrote another; a site of few files has no page of Ada. */
const cards = [
	makeCard({
		id: 'a',
		authors: [person('Ada', 'Ebbing')],
		contributors: [person('Ben', 'Ossel')],
	}),
	makeCard({ id: 'b', authors: [person('Ben', 'Ossel')] }),
] as const;
const limits = { mostFiles: 1, socialImages: false, search: false };
const links = recordLinks(makeLibrary(cards, limits), cards[0]);

test('a name without a page leads nowhere, and not to the only name that has one', () => {
	const authors = links.authors.filter(({ contributed }) => !contributed);
	expect(findLink(authors, { text: 'Ada' }, true)).toBeUndefined();
	expect(findLink(links.authors, { text: 'Ben' }, false)?.path).toBe('authors/ben/');
	expect(findLink(links.places, { text: 'Ebbing' }, false)).toBeUndefined();
	expect(findLink(links.places, { text: 'Ossel' }, false)?.path).toBe('places/ossel/');
});

test('what stands for all of a kind leads to it, however it is worded', () => {
	expect(findLink(links.languages, { text: 'English' }, true)?.path).toBe('languages/en/');
	expect(findLink(links.day, { text: '1 March 2024' }, true)?.path).toBe('dates/2024/03/01/');
});
