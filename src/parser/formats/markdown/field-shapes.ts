import {
	endnoteTypes,
	termSchemes,
	type Endnote,
	type Person,
	type RecordFields,
	type Term,
} from '../../record.ts';
import {
	count,
	lines,
	list,
	oneOf,
	parts,
	text,
	textLike,
	typedText,
	words,
	type Shape,
} from './shapes.ts';

/** What the front matter can say: the fields of a record, and its end notes. */
export type FrontFields = RecordFields & { endnotes: Array<Omit<Endnote, 'lines'>> };

const language = textLike(
	text as Shape<string>,
	'a language tag of BCP 47, such as `en` or `zh-Hant`',
	isLanguageTag,
);

const person = parts<Person>({ name: words, location: text, role: text });
/** A name alone is a person, too. */
const anyone: Shape<Person> = (node, refuse) => {
	const name = typedText(node);
	if (name === undefined) return person(node, refuse);
	const value = words(node, refuse);
	return value ? { name: value, location: null, role: null } : refuse(node, 'a name');
};

/** All fields with their shapes, in the order in which they are written. */
export const fieldShapes: { readonly [Name in keyof FrontFields]: Shape<FrontFields[Name]> } = {
	headline: words,
	kicker: text,
	alternativeHeadline: text,
	byline: text,
	authors: list(anyone),
	contributors: list(anyone),
	creditText: text,
	dateline: text,
	datePublished: textLike(words, 'a date such as `2019-03-06`', isDate),
	timePublished: textLike(text, 'a time in UTC such as `21:13Z`', isTime),
	publication: words,
	publicationCode: text,
	printSection: text,
	printColumn: text,
	printEdition: text,
	printPage: text,
	volumeNumber: text,
	issueNumber: text,
	issn: text,
	inLanguage: language,
	publisher: text,
	copyrightNotice: text,
	copyrightYear: count,
	wordCountDeclared: count,
	identifier: text,
	about: list(
		parts<Term>({
			scheme: oneOf(termSchemes),
			code: text,
			label: text,
		}),
	),
	otherFields: list(parts<{ label: string; value: string }>({ label: words, value: words })),
	endnotes: list(
		parts<Omit<Endnote, 'lines'>>({
			type: oneOf(endnoteTypes),
			text: lines,
		}),
	),
};

/** Tell whether a word is the name of a field. */
export function isFieldName(name: string): name is keyof FrontFields {
	return Object.hasOwn(fieldShapes, name);
}

function isDate(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

function isTime(value: string): boolean {
	return /^(?:[01]\d|2[0-3]):[0-5]\dZ$/.test(value);
}

/** Tell whether a tag is well-formed; `English` would be, but no language has a code of its own so long. */
function isLanguageTag(value: string): boolean {
	try {
		return /^[a-z]{2,3}(?:-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
	} catch {
		return false;
	}
}
