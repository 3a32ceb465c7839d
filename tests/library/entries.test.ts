import { expect, test } from 'vitest';
import { kinds } from '../../src/library/entries.ts';
import { giveSlugs } from '../../src/library/give-slugs.ts';
import { indexPages } from '../../src/library/index-pages.ts';
import { articlesOf, makeLibrary } from '../../src/library/make-library.ts';
import { NAMES_A_PAGE } from '../../src/library/page-sizes.ts';
import { entryPath } from '../../src/library/paths.ts';
import { makeCard } from '../helpers/make-article.ts';

const person = (name: string, location: string | null = null) => ({ name, location, role: null });
const slugsOf = (...names: string[]) => [
	...giveSlugs(names.map((name) => ({ key: name, name }))).values(),
];

const library = makeLibrary([
	makeCard({ id: 'a', authors: [person('Netta Sprague', 'Ness')], printSection: 'Harbour' }),
	makeCard({
		id: 'b',
		datePublished: '2024-03-03',
		authors: [person('Rafe Mulliner')],
		contributors: [person('Netta Sprague', 'Quay')],
		kicker: 'Harbour',
	}),
	makeCard({ id: 'c', datePublished: '2024-03-02', inLanguage: 'und', printPage: 'B2' }),
	makeCard({ id: 'd', datePublished: '2024-03-02', inLanguage: 'fr', printPage: 'A9' }),
]);

test('the articles of a name stand newest day first, and within a day in the order of pages', () => {
	const [paper] = library.entries.publications.values();
	expect(paper && articlesOf(library, paper).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
});

test('a person has what they wrote and what they contributed to, told apart', () => {
	const netta = library.entries.authors.get('Netta Sprague');
	const idsOf = (numbers: Iterable<number> = []) =>
		[...numbers].map((number) => library.inTime[number]?.id);
	expect(idsOf(netta?.numbers)).toEqual(['a', 'b']);
	expect(idsOf(netta?.contributed)).toEqual(['b']);
});

test('who wrote an article and is credited at its end too has written it', () => {
	const both = makeLibrary([
		makeCard({ authors: [person('Ana Ruiz')], contributors: [person('Ana Ruiz')] }),
	]);
	const ana = both.entries.authors.get('Ana Ruiz');
	expect([ana?.numbers.length, ana?.contributed.size]).toEqual([1, 0]);
});

test('places are those of authors and of contributors, and a kicker stands in for a section', () => {
	expect([...library.entries.places.keys()]).toEqual(['Ness', 'Quay']);
	expect(library.entries.sections.get('Harbour')?.numbers.length).toBe(2);
});

test('a language that is not known has no page', () => {
	expect([...library.entries.languages.keys()]).toEqual(['en', 'fr']);
});

test('terms of two schemes are two subjects, and a term without words is known by its code', () => {
	const { entries } = makeLibrary([
		makeCard({
			about: [
				{ scheme: 'subject', code: 'E1', label: 'Energy' },
				{ scheme: 'industry', code: 'I1', label: 'Energy' },
				{ scheme: 'region', code: 'SALT', label: null },
			],
		}),
	]);
	const subjects = [...entries.subjects.values()];
	expect(subjects.map(({ name }) => name)).toEqual(['Energy', 'Energy', 'SALT']);
	expect(new Set(subjects.map(({ slug }) => slug)).size).toBe(3);
});

test('the part of an address that is its own is small letters of ASCII in every script', () => {
	const slugs = slugsOf('Café du Port', '北京日报', 'صدى الملاحات', 'Ναυτικά Νέα', '!?', '…');
	for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	expect(new Set(slugs).size).toBe(slugs.length);
	expect(slugs[0]).toBe('cafe-du-port');
});

test('names of one slug are told apart, each of them, so that no address comes to mean another', () => {
	const [ledger, other, post] = slugsOf('The Ledger', 'THE LEDGER!', 'The Post');
	expect(ledger).toMatch(/^the-ledger-[0-9a-f]{6}$/);
	expect(other).toMatch(/^the-ledger-[0-9a-f]{6}$/);
	expect(other).not.toBe(ledger);
	expect(post).toBe('the-post');
	expect(slugsOf('THE LEDGER!', 'The Ledger')).toEqual([other, ledger]);
});

test.each(['2', '1984', '2017-09-06', 'con', 'AUX', 'lpt1'])(
	'a name that is written `%s` is no page, no issue and no device',
	(name) => {
		expect(slugsOf(name)[0]).toMatch(/^[a-z0-9-]+-[0-9a-f]{6}$/);
	},
);

test('letters that are composed in two ways are one name', () => {
	const { entries } = makeLibrary([
		makeCard({ id: 'a', printSection: 'Mar\u00e9e' }),
		makeCard({ id: 'b', printSection: 'Mare\u0301e' }),
	]);
	expect([...entries.sections.values()].map(({ numbers }) => numbers.length)).toEqual([2]);
});

test('an index is in the order of an alphabet, by letters, and goes on over pages', () => {
	const names = [...'ÉéfZ'].map((letter) => `${letter}va Brook`);
	const many = Array.from({ length: NAMES_A_PAGE }, (_, n) => `Ida ${n}`);
	const all = makeLibrary([makeCard({ authors: [...names, ...many, '…'].map((n) => person(n)) })]);
	const pages = indexPages(all, 'authors', 'en');
	expect(pages.map(({ number, of }) => [number, of])).toEqual([
		[1, 2],
		[2, 2],
	]);
	expect(pages[0]?.letters.map(({ letter, rows }) => [letter, rows.length])).toEqual([
		['E', 2],
		['F', 1],
		['I', NAMES_A_PAGE - 3],
	]);
	expect(pages[1]?.letters.map(({ letter, rows }) => [letter, rows.length])).toEqual([
		['I', 3],
		['Z', 1],
		['', 1],
	]);
	expect(pages[1]?.all).toEqual([
		{ letter: 'E', page: 1 },
		{ letter: 'F', page: 1 },
		{ letter: 'I', page: 1 },
		{ letter: 'Z', page: 2 },
		{ letter: '', page: 2 },
	]);
});

test('an index that has nothing in it has no page', () => {
	const empty = makeLibrary([]);
	expect(kinds.flatMap((kind) => indexPages(empty, kind, 'en'))).toEqual([]);
});

test('the address of a name begins with what it is', () => {
	const [paper] = library.entries.publications.values();
	expect(paper && entryPath(paper, 2)).toBe('publications/saltmarsh-post/2/');
});
