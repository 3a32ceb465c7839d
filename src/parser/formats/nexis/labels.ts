import type { Line } from '../../lines.ts';
import type { HeaderName, Term } from '../../record.ts';

/** What the field behind a label is: one of the header, terms, a note, the text, or none that has a name. */
export type Meaning =
	| Extract<
			HeaderName,
			| 'headline'
			| 'byline'
			| 'sectionAndPage'
			| 'wordCount'
			| 'dateline'
			| 'language'
			| 'publicationCode'
	  >
	| Term['scheme']
	| 'caption'
	| 'correction'
	| 'note'
	| 'text'
	| 'other';

/** The name of a field at the beginning of a line. */
export interface Label {
	/** As printed, without its colon. */
	printed: string;
	/** How many units of the line's text it takes, colon included. */
	length: number;
	meaning: Meaning;
	/** Whether its value can be sentences, in several paragraphs. */
	prose: boolean;
}

/** Reads the label at the beginning of a line; undefined for a line without one. */
export type ReadLabel = (line: Line) => Label | undefined;

/** Labels above the text, in the languages of the menus, with hyphens for spaces. */
const above = tableOf({
	headline: 'HEADLINE KOP ÜBERSCHRIFT TITRE TITULAR TITOLO',
	byline: 'BYLINE AUTOR AUTOREN AUTEUR AUTEURS AUTHOR AUTORE SIGNATURE',
	sectionAndPage: 'SECTION RUBRIK RESSORT RUBRIQUE RUBRIEK SECTIE SECCIÓN SECCION SEZIONE SEÇÃO',
	wordCount: 'LENGTH LÄNGE LAENGE LONGUEUR LENGTE LONGITUD LUNGHEZZA COMPRIMENTO',
	dateline: 'DATELINE',
	other: 'HIGHLIGHT ENCART SERIES',
	text: 'BODY TEKST TEXT TEXTE TEXTO TESTO VOLLTEXT',
});

/** Labels below the text. */
const below = tableOf({
	language: 'LANGUAGE SPRACHE LANGUE TAAL IDIOMA LINGUA',
	publicationCode: 'JOURNAL-CODE ZEITUNGS-CODE CODE-REVUE',
	subject: 'SUBJECT SUBJECTS SUJET ONDERWERP',
	industry: 'INDUSTRY BRANCHE',
	region: 'GEOGRAPHIC COUNTRY STATE CITY LOCATION',
	company: 'COMPANY ORGANIZATION ORGANISATION UNTERNEHMEN SOCIÉTÉ BEDRIJF',
	person: 'PERSON PERSONNE PERSOON',
	caption: 'GRAPHIC GRAFIK GRAFIEK GRAPHIQUE GRÁFICO',
	correction: 'CORRECTION KORREKTUR CORRECTIE',
	note: 'NOTES',
	other:
		'LOAD-DATE UPDATE DATE-CHARGEMENT CORRECTION-DATE PUBLICATION-TYPE TYPE-PUBLICATION PUB-TYPE DOCUMENT-TYPE TRANSCRIPT DISTRIBUTION SERIES TICKER URL',
});

const LABEL = /^(\p{Lu}[\p{L}' -]{1,28}):(?= |$)/u;
/** Where the colon of the longest label can stand, in UTF-16 units. */
const LONGEST = 60;
/** Names of fields that no table has: no speaker of a transcript is called so. */
const HYPHENATED = /^\p{Lu}+(?:-\p{Lu}+)+$/u;
const PROSE = new Set<Meaning>(['caption', 'correction', 'note']);

/** Read a label that stands above the text of a classic record: `BYLINE: Ana Ruiz`. */
export const readLabelAbove: ReadLabel = (line) => readLabel(line, isCapital, above);

/** Read a label that stands below the text of a classic record: `LOAD-DATE: January 12, 2010`. */
export const readLabelBelow: ReadLabel = (line) =>
	readLabel(line, isCapital, below) ?? readUnknown(line, HYPHENATED);

/** Read any label in capitals; only where a field is certain to stand, as speakers have them too. */
export const readAnyLabel: ReadLabel = (line) =>
	readLabelAbove(line) ?? readLabelBelow(line) ?? readUnknown(line, /^[\p{Lu}' -]+$/u);

/** Read a label that stands above the text of Nexis Uni: `Byline: Ana Ruiz`. */
export const readTitledAbove: ReadLabel = (line) => readLabel(line, isTitled, above);

/** Read a label that stands below the text of Nexis Uni: `Load-Date: July 4, 2019`, `Graphic`. */
export const readTitledBelow: ReadLabel = (line) =>
	headings.find(({ printed }) => printed === line.text) ??
	readLabel(line, (name) => isTitled(name) || name === 'URL', below);

/** Lines of Nexis Uni that are a label without a colon. */
const headings = [
	heading('Graphic', 'caption'),
	heading('Notes', 'note'),
	heading('Correction', 'correction'),
	heading('Classification', 'other'),
];

function heading(printed: string, meaning: Meaning): Label {
	return { printed, length: printed.length, meaning, prose: PROSE.has(meaning) };
}

function readLabel(
	{ text }: Line,
	isLabel: (name: string) => boolean,
	table: ReadonlyMap<string, Meaning>,
): Label | undefined {
	const printed = readName(text);
	if (printed === undefined || !isLabel(printed)) return undefined;
	const meaning = table.get(printed.toUpperCase().replaceAll(' ', '-'));
	if (meaning === undefined) return undefined;
	return { printed, length: printed.length + 1, meaning, prose: PROSE.has(meaning) };
}

/** Few lines have a colon so early: those need no closer look. */
function readName(text: string): string | undefined {
	const colon = text.indexOf(':');
	return colon < 0 || colon > LONGEST ? undefined : LABEL.exec(text)?.[1];
}

function readUnknown({ text }: Line, look: RegExp): Label | undefined {
	const printed = readName(text);
	if (printed === undefined || !look.test(printed)) return undefined;
	return { printed, length: printed.length + 1, meaning: 'other', prose: true };
}

function isCapital(name: string): boolean {
	return name === name.toUpperCase();
}

function isTitled(name: string): boolean {
	return /^\p{Lu}\p{Ll}/u.test(name);
}

function tableOf(names: Partial<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
	const meanings = Object.keys(names) as Meaning[];
	return new Map(
		meanings.flatMap((meaning) =>
			(names[meaning] ?? '').split(' ').map((name) => [name, meaning] as const),
		),
	);
}
