import { formatCount } from '../lib/format-count.ts';
import { formatDate } from '../lib/format-date.ts';
import { languageName } from '../lib/language-name.ts';
import { countsCharacters, readingMinutes } from '../lib/reading-time.ts';
import type { Facts, Term } from './schema.ts';

/** What a row of the record shows. */
export interface Shown {
	value: string;
	/** In small print below. */
	note?: string | undefined;
}

/** One thing that is known of an article: how the record shows it and what machines are told. */
export interface Fact {
	field: keyof Facts;
	label: string;
	/** Undefined where the record does not say; without this, the field is shown as it is. */
	show?: (article: Facts, language: string) => Shown | undefined;
	/** Which terms it shows, of those in its field. */
	scheme?: Term['scheme'];
	/** Where its value leads to, if there is such a page. */
	link?: 'day';
	/** Name of the meta tag that holds the field; those of Zotero are `z:`. */
	meta?: string;
}

/** All facts, in the order of the record. */
export const facts: readonly Fact[] = [
	{ field: 'publication', label: 'Publication', meta: 'prism.publicationName' },
	{
		field: 'datePublished',
		label: 'Published',
		show: showDate,
		link: 'day',
		meta: 'citation_date',
	},
	{ field: 'printPage', label: 'Page', meta: 'z:pages' },
	{ field: 'printSection', label: 'Section', show: showSection, meta: 'z:section' },
	{ field: 'printColumn', label: 'Column' },
	{ field: 'printEdition', label: 'Edition', meta: 'z:edition' },
	{ field: 'volumeNumber', label: 'Volume' },
	{ field: 'issueNumber', label: 'Issue' },
	{ field: 'issn', label: 'ISSN', meta: 'z:ISSN' },
	{ field: 'authors', label: 'Filed from', show: showLocations, meta: 'z:place' },
	{ field: 'wordCount', label: 'Length', show: showLength },
	{ field: 'inLanguage', label: 'Language', show: showLanguage, meta: 'citation_language' },
	{ field: 'publicationCode', label: 'Source code' },
	{ field: 'publisher', label: 'Publisher' },
	{ field: 'identifier', label: 'Accession number', meta: 'z:archiveLocation' },
	{ field: 'creditText', label: 'Credit' },
	{ field: 'about', scheme: 'subject', label: 'Subjects', show: showTerms('subject') },
	{ field: 'about', scheme: 'industry', label: 'Industries', show: showTerms('industry') },
	{ field: 'about', scheme: 'region', label: 'Regions', show: showTerms('region') },
	{ field: 'about', scheme: 'company', label: 'Companies', show: showTerms('company') },
	{ field: 'about', scheme: 'person', label: 'People', show: showTerms('person') },
	{ field: 'about', scheme: 'keyword', label: 'Keywords', show: showTerms('keyword') },
	{ field: 'otherFields', label: 'Other', show: showOthers },
	{ field: 'source', label: 'Original', show: showSource },
];

function showDate({ datePublished, timePublished }: Facts, language: string): Shown {
	const note = timePublished?.replace('Z', ' UTC');
	return { value: formatDate(datePublished, 'full', language), note };
}

function showSection({ printSection, kicker }: Facts): Shown | undefined {
	return toShown(printSection ?? kicker);
}

function showLocations({ authors }: Facts): Shown | undefined {
	return toShown([...new Set(authors.flatMap(({ location }) => location ?? []))].join(', '));
}

function showLength({ wordCount, wordCountDeclared, inLanguage }: Facts): Shown {
	const noun = countsCharacters(inLanguage) ? 'character' : 'word';
	const counted = `counted in the text, ${readingMinutes(wordCount, inLanguage)} min read`;
	if (wordCountDeclared === null || wordCountDeclared === wordCount)
		return { value: formatCount(wordCount, noun), note: counted };
	const [number] = formatCount(wordCount, noun).split(' ');
	return { value: formatCount(wordCountDeclared, noun), note: `${number} ${counted}` };
}

function showLanguage({ inLanguage }: Facts, language: string): Shown | undefined {
	return toShown(languageName(inLanguage, language));
}

function showTerms(scheme: Term['scheme']) {
	return ({ about }: Facts): Shown | undefined => {
		const terms = about.filter((term) => term.scheme === scheme);
		// A name can have a comma of its own: `Shand, Parveen`.
		return toShown(terms.map(({ label, code }) => label ?? code).join('; '));
	};
}

/** Fields with a label have rows of their own. */
function showOthers({ otherFields }: Facts): Shown | undefined {
	const unnamed = otherFields.filter(({ label }) => label === '');
	return toShown(unnamed.map(({ value }) => value).join('; '));
}

/** The file's name alone: where it lies is nobody's business. */
function showSource({ source: { file, lines, sha256, alsoIn = [] } }: Facts): Shown {
	const copies = alsoIn.map((copy) => `, also in ${nameOf(copy.file)}, line ${copy.line}`);
	return {
		value: nameOf(file),
		note: `${formatCount(lines, 'line')}, sha256 ${sha256.slice(0, 8)}${copies.join('')}`,
	};
}

/** The last part of the path of a file. */
export function nameOf(file: string): string {
	return file.split(/[\\/]/).at(-1) ?? file;
}

function toShown(value: string | null | undefined): Shown | undefined {
	return value ? { value } : undefined;
}
