import fc from 'fast-check';
import { madeUp } from './made-up-exports.ts';

/** A made-up article, in the terms of a Nexis record. */
export interface NexisArticle {
	menu: keyof typeof menus;
	publication: string;
	date: Date;
	time: string | undefined;
	edition: string | undefined;
	headline: string;
	deck: string | undefined;
	byline: string | undefined;
	section: string | undefined;
	page: string | undefined;
	words: number;
	dateline: string | undefined;
	paragraphs: string[];
	correction: string | undefined;
	caption: string | undefined;
	language: string;
	subjects: string[];
	people: string[];
	regions: string[];
	code: string | undefined;
	copyright: string[];
}

/** What a menu calls the fields, and how a paper in its language writes a date. */
export const menus = {
	en: {
		document: (at: number, of: number) => `${at} of ${of} DOCUMENT${of === 1 ? '' : 'S'}`,
		names: 'BYLINE SECTION LENGTH GRAPHIC LOAD-DATE LANGUAGE JOURNAL-CODE Pg. words',
		date: (date: Date) =>
			`${part(date, 'en', 'month')} ${day(date)} ${part(date, 'en', 'weekday')}`,
	},
	de: {
		document: (at: number, of: number) => `Dokument ${at} von ${of}`,
		names: 'AUTOR RUBRIK LÄNGE GRAFIK UPDATE SPRACHE ZEITUNGS-CODE S. Wörter',
		date: (date: Date) =>
			`${part(date, 'de', 'weekday')} ${date.getUTCDate()}. ${monthYear(date, 'de')}`,
	},
	fr: {
		document: (at: number, of: number) => `Document ${at} de ${of}`,
		names: 'AUTEUR RUBRIQUE LONGUEUR GRAPHIQUE DATE-CHARGEMENT LANGUE CODE-REVUE Pg. mots',
		date: (date: Date) =>
			`${part(date, 'fr', 'weekday')} ${date.getUTCDate()} ${monthYear(date, 'fr')}`,
	},
	nl: {
		document: (at: number, of: number) => `${at} van ${of} DOCUMENTEN`,
		names: 'AUTEUR RUBRIEK LENGTE GRAFIEK LOAD-DATE TAAL JOURNAL-CODE Blz. woorden',
		date: (date: Date) =>
			`${date.getUTCDate()} ${monthYear(date, 'nl')} ${part(date, 'nl', 'weekday')}`,
	},
};

function part(date: Date, language: string, name: 'month' | 'weekday'): string {
	return new Intl.DateTimeFormat(language, { [name]: 'long', timeZone: 'UTC' }).format(date);
}

function monthYear(date: Date, language: string): string {
	return `${part(date, language, 'month')} ${date.getUTCFullYear()}`;
}

function day(date: Date): string {
	return `${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const sentences = madeUp.map(({ paragraphs }) => paragraphs.join(' '));
const terms = fc.array(
	fc.constantFrom('FERRIES', 'HARBORS & PORTS', 'ANA LUND', 'OXMOUTH, ESTUARY'),
	{
		maxLength: 6,
	},
);

/** Articles as Nexis can print them. */
export const nexisArticle: fc.Arbitrary<NexisArticle> = fc.record({
	menu: fc.constantFrom('en', 'de', 'fr', 'nl'),
	publication: fc.constantFrom(
		'The Harbour Courier (Oxmouth)',
		'La Gazette du Quai',
		'Der Hafenbote',
	),
	date: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
	time: optional(fc.constantFrom('9:20 AM GMT', '12:05 PM  GMT', '18:10 GMT')),
	edition: optional(fc.constantFrom('Late Edition - Final', 'Edition 1', 'FINAL EDITION')),
	headline: fc
		.array(madeUp, { minLength: 1, maxLength: 3 })
		.map((articles) => articles.map(({ headline }) => headline).join(' ')),
	deck: optional(madeUp.map(({ headline }) => headline)),
	byline: madeUp.map(({ byline }) => byline),
	section: madeUp.map(({ section }) => section),
	page: optional(fc.constantFrom('A6', '18', '45-46')),
	words: fc.integer({ min: 1, max: 9999 }),
	dateline: optional(fc.constantFrom('OXMOUTH', 'OXMOUTH, March 5')),
	paragraphs: fc.array(sentences, { minLength: 1, maxLength: 6 }),
	correction: optional(sentences),
	caption: optional(fc.constant('Ana Lund on the bridge of the ferry. Photograph: Jo Ek')),
	language: fc.constantFrom('ENGLISH', 'GERMAN; DEUTSCH', 'ENGELS', 'FRENCH; FRANÇAIS'),
	subjects: terms,
	people: terms,
	regions: terms,
	code: optional(fc.constantFrom('HRBC', 'GDQ')),
	copyright: fc.constantFrom(
		['Copyright 2019 Courier Press'],
		['Copyright 2019 Courier Press', 'All Rights Reserved'],
		['© 2001 Gazette du Quai', 'tous droits réservés'],
	),
});

/** The fields of an article, above the text and below, each with its name. */
export function fieldsOf(article: NexisArticle): { above: string[][]; below: string[][] } {
	const { byline, section, page, words, dateline, correction, caption, code } = article;
	const [by, sect, length, graphic, loaded, language, journal, pg, unit] =
		menus[article.menu].names.split(' ');
	const place = [section, page && `${pg} ${page}`].filter(Boolean).join('; ');
	const term = (name: string, index: number) => `${name} (${90 - index}%)`;
	const fields = (names: Array<[string | undefined, string | undefined]>) =>
		names.flatMap(([name = '', value]) => (value ? [[name, value]] : []));
	return {
		above: fields([
			[by, byline],
			[sect, place],
			[length, `${words.toLocaleString('en')}  ${unit}`],
			['DATELINE', dateline],
		]),
		below: fields([
			['CORRECTION-DATE', correction && 'March 8, 2019'],
			['CORRECTION', correction],
			[loaded, 'March 7, 2019'],
			[language, article.language],
			[graphic, caption],
			['SUBJECT', article.subjects.map(term).join('; ')],
			['PERSON', article.people.map(term).join('; ')],
			['CITY', article.regions.slice(0, 1).map(term).join('; ')],
			['COUNTRY', article.regions.slice(1).map(term).join('; ')],
			['PUBLICATION-TYPE', 'Newspaper'],
			[journal, code],
		]),
	};
}

/** Print an article as classic Nexis does, one of some: wrapped at 80 columns, the top centred. */
export function printNexis(article: NexisArticle, at = 1, of = 1): string {
	const { document, date } = menus[article.menu];
	const { above, below } = fieldsOf(article);
	const named = ([name, value]: string[]) => wrap(`${name}: ${value}`);
	const paragraphs = [
		`\n${centre(document(at, of))}\n`,
		centre(article.publication),
		centre([date(article.date), article.time].filter(Boolean).join(' ')),
		article.edition && centre(`${article.edition};`),
		wrap(article.headline + (article.deck ? ';' : '')) +
			(article.deck ? `\n${wrap(article.deck)}` : ''),
		...above.map(named),
		'',
		...article.paragraphs.map(wrap),
		...below.map(named),
		'',
		article.copyright.map(centre).join('\n'),
	];
	return `${paragraphs.filter((own) => own !== undefined).join('\n\n')}\n\n`;
}

const COLUMNS = 80;

function centre(text: string): string {
	return ' '.repeat(Math.floor((COLUMNS - text.length) / 2)) + text;
}

function wrap(text: string): string {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const open = lines.at(-1);
		if (open !== undefined && open.length + 1 + word.length <= COLUMNS)
			lines[lines.length - 1] = `${open} ${word}`;
		else lines.push(word);
	}
	return lines.join('\n');
}
