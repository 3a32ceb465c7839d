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
	/** In small print below. */
	note?: string | undefined;
}

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
	/** Where its value leads to, if there is such a page. */
	link?: 'day';
	/** Name of the meta tag that holds the field; those of Zotero are `z:`. */
	meta?: string;
}

/** All facts, in the order of the record. */
export const facts: readonly Fact[] = [
	{ field: 'publication', label: 'publication', own: true, meta: 'prism.publicationName' },
	{
		field: 'datePublished',
		label: 'published',
		show: showDate,
		link: 'day',
		meta: 'citation_date',
	},
	{ field: 'printPage', label: 'page', meta: 'z:pages' },
	{ field: 'printSection', label: 'section', own: true, show: showSection, meta: 'z:section' },
	{ field: 'printColumn', label: 'column', own: true },
	{ field: 'printEdition', label: 'edition', own: true, meta: 'z:edition' },
	{ field: 'volumeNumber', label: 'volume' },
	{ field: 'issueNumber', label: 'issue' },
	{ field: 'issn', label: 'issn', meta: 'z:ISSN' },
	{ field: 'authors', label: 'filedFrom', own: true, show: showLocations, meta: 'z:place' },
	{ field: 'wordCount', label: 'length', show: showLength },
	{ field: 'inLanguage', label: 'language', show: showLanguage, meta: 'citation_language' },
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
	return toShown([...new Set(authors.flatMap(({ location }) => location ?? []))].join(listComma));
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
		// A name can have a comma of its own: `Shand, Parveen`.
		return toShown(terms.map(({ label, code }) => label ?? code).join(semicolon));
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

function toShown(value: string | null | undefined): Shown | undefined {
	return value ? { value } : undefined;
}
