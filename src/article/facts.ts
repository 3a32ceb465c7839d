import type { PageLabels, Spoken } from '../labels/labels.ts';
import { countIn, numberIn } from '../lib/count-in.ts';
import { formatDate } from '../lib/format-date.ts';
import { languageName } from '../lib/language-name.ts';
import { countsCharacters, readingMinutes } from '../lib/reading-time.ts';
import { directionOf, isolate } from '../lib/text-direction.ts';
import type { Facts, Term } from './schema.ts';

/** The words that a record is told in. */
export type Words = Spoken<PageLabels>;

/** What a row of the record shows. */
export interface Shown {
	value: string;
	/** The same in pieces, where more than one name is in it. */
	parts?: readonly ShownPart[];
	/** In small print below. */
	note?: string | undefined;
}

/** A name in what a row shows, or the words between names. */
export interface ShownPart {
	text: string;
	link?: FactLink;
	/** Of a subject. */
	scheme?: Term['scheme'];
}

/** What a row of the record can lead to: an index's entries, or when and with what it was printed. */
export type FactLink =
	'day' | 'issue' | 'publications' | 'authors' | 'places' | 'sections' | 'subjects' | 'languages';

/** One thing that is known of an article: how the record shows it and what machines are told. */
export interface Fact {
	field: keyof Facts;
	label: keyof Words['record']['facts'];
	/** Undefined where the record does not say; without this, the field is shown as it is. */
	show?: (article: Facts, words: Words) => Shown | undefined;
	/** Which terms it shows, of those in its field. */
	scheme?: Term['scheme'];
	/** Whether the newspaper says it, in the language of the article. */
	own?: true;
	/** Where what it shows leads to: its day, its issue, or the articles that have the same. */
	link?: FactLink;
	/** Name of the meta tag that holds the field; those of Zotero are `z:`. */
	meta?: string;
}

/** All facts, in the order of the record. */
export const facts: readonly Fact[] = [
	{
		field: 'publication',
		label: 'publication',
		own: true,
		link: 'publications',
		meta: 'prism.publicationName',
	},
	{
		field: 'datePublished',
		label: 'published',
		show: showDate,
		link: 'day',
		meta: 'citation_date',
	},
	{ field: 'printPage', label: 'page', link: 'issue', meta: 'z:pages' },
	{
		field: 'printSection',
		label: 'section',
		own: true,
		show: showSection,
		link: 'sections',
		meta: 'z:section',
	},
	{ field: 'printColumn', label: 'column', own: true },
	{ field: 'printEdition', label: 'edition', own: true, meta: 'z:edition' },
	{ field: 'volumeNumber', label: 'volume' },
	{ field: 'issueNumber', label: 'issue' },
	{ field: 'issn', label: 'issn', meta: 'z:ISSN' },
	{ field: 'authors', label: 'filedFrom', own: true, show: showLocations, meta: 'z:place' },
	{ field: 'contributors', label: 'contributors', own: true, show: showContributors },
	{ field: 'wordCount', label: 'length', show: showLength },
	{
		field: 'inLanguage',
		label: 'language',
		show: showLanguage,
		link: 'languages',
		meta: 'citation_language',
	},
	{ field: 'publicationCode', label: 'sourceCode' },
	{ field: 'publisher', label: 'publisher', own: true },
	{ field: 'identifier', label: 'accessionNumber', meta: 'z:archiveLocation' },
	{ field: 'creditText', label: 'credit', own: true },
	{ field: 'about', scheme: 'subject', label: 'subjects', show: showTerms('subject') },
	{ field: 'about', scheme: 'industry', label: 'industries', show: showTerms('industry') },
	{ field: 'about', scheme: 'region', label: 'regions', show: showTerms('region') },
	{ field: 'about', scheme: 'company', label: 'companies', show: showTerms('company') },
	{ field: 'about', scheme: 'person', label: 'people', show: showTerms('person') },
	{ field: 'about', scheme: 'keyword', label: 'keywords', show: showTerms('keyword') },
	{ field: 'otherFields', label: 'other', show: showOthers },
	{ field: 'source', label: 'original', show: showSource },
];

function showDate({ datePublished, timePublished }: Facts, { language }: Words): Shown {
	const note = timePublished?.replace('Z', ' UTC');
	return { value: formatDate(datePublished, 'full', language), note };
}

function showSection({ printSection, kicker }: Facts): Shown | undefined {
	return toShown(printSection ?? kicker);
}

function showLocations({ authors }: Facts, { listComma }: Words): Shown | undefined {
	const places = new Set(authors.flatMap(({ location }) => location ?? []));
	return toList(
		[...places].map((text) => [{ text, link: 'places' }]),
		listComma,
	);
}

function showContributors({ contributors }: Facts, words: Words): Shown | undefined {
	const people = contributors.map(({ name, location }): ShownPart[] => {
		const person: ShownPart = { text: name, link: 'authors' };
		if (location === null) return [person];
		return [person, { text: words.comma }, { text: location, link: 'places' }];
	});
	return toList(people, words.semicolon);
}

function showLength(
	{ wordCount, wordCountDeclared, inLanguage }: Facts,
	{ counts, language, record }: Words,
): Shown {
	const units = countsCharacters(inLanguage) ? counts.characters : counts.words;
	const pace = readingMinutes(wordCount, inLanguage);
	const minutes = countIn(language, pace, counts.minutesToRead);
	if (wordCountDeclared === null || wordCountDeclared === wordCount)
		return { value: countIn(language, wordCount, units), note: record.counted(minutes) };
	const note = record.numberCounted(numberIn(language, wordCount), minutes);
	return { value: countIn(language, wordCountDeclared, units), note };
}

function showLanguage({ inLanguage }: Facts, { language }: Words): Shown | undefined {
	return toShown(languageName(inLanguage, language));
}

function showTerms(scheme: Term['scheme']) {
	return ({ about }: Facts, { semicolon }: Words): Shown | undefined => {
		const terms = about.filter((term) => term.scheme === scheme);
		const parts = terms.flatMap(({ label, code }): ShownPart[][] => {
			const text = label ?? code;
			return text ? [[{ text, link: 'subjects', scheme }]] : [];
		});
		// A name can have a comma of its own: `Shand, Parveen`.
		return toList(parts, semicolon);
	};
}

/** Fields with a label have rows of their own. */
function showOthers({ otherFields }: Facts, { semicolon }: Words): Shown | undefined {
	const unnamed = otherFields.filter(({ label }) => label === '');
	return toShown(unnamed.map(({ value }) => value).join(semicolon));
}

/** The file's name alone: where it lies is nobody's business. */
function showSource({ source }: Facts, { comma, counts, language, record }: Words): Shown {
	const { file, lines, sha256, alsoIn = [] } = source;
	const direction = directionOf(language);
	const copies = alsoIn.map((copy) =>
		record.alsoIn(isolate(nameOf(copy.file), direction), String(copy.line)),
	);
	const notes = [countIn(language, lines, counts.lines), `sha256 ${sha256.slice(0, 8)}`, ...copies];
	return { value: nameOf(file), note: notes.join(comma) };
}

/** The last part of the path of a file. */
export function nameOf(file: string): string {
	return file.split(/[\\/]/).at(-1) ?? file;
}

function toList(items: ReadonlyArray<readonly ShownPart[]>, between: string): Shown | undefined {
	const parts = items.flatMap((item, index) => (index === 0 ? item : [{ text: between }, ...item]));
	return parts.length > 0 ? { value: parts.map(({ text }) => text).join(''), parts } : undefined;
}

function toShown(value: string | null | undefined): Shown | undefined {
	return value ? { value } : undefined;
}
