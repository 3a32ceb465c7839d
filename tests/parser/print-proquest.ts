import fc from 'fast-check';
import { madeUp } from './made-up-exports.ts';

/** A made-up article, in the terms of a ProQuest record. */
export interface ProquestArticle {
	menu: keyof typeof menus;
	title: string;
	/** Surname and given names. */
	authors: Array<[surname: string, given: string]>;
	abstract: string[];
	paragraphs: string[];
	credit: string | undefined;
	subjects: string[];
	people: string[];
	publication: string;
	place: string | undefined;
	page: string | undefined;
	volume: string | undefined;
	date: Date;
	section: string | undefined;
	language: string;
	number: number;
	copyright: string;
}

/** What a menu calls the fields, and how it writes a date. */
export const menus = {
	en: {
		labels:
			'Author|Abstract|Full text|Credit|Subject|People|Title|Publication title|Pages|Volume|Publication date|Section|Language of publication|ProQuest document ID|Copyright|Database',
		months: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec',
		date: (day: number, month: string, year: number) => `${month} ${day}, ${year}`,
		details: ['FULL TEXT', 'DETAILS'],
	},
	fr: {
		labels:
			'Auteur|Résumé|Texte intégral|Credit|Sujet|Personnes|Titre|Titre de la publication|Pages|Volume|Date de publication|Section|Langue de publication|ID du document ProQuest|Copyright|Base de données',
		months: 'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
		date: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
		details: ['TEXTE INTÉGRAL', 'DÉTAILS'],
	},
	de: {
		labels:
			'Autor|Zusammenfassung|Volltext|Credit|Thema|Personen|Titel|Titel der Publikation|Seiten|Band|Publikationsdatum|Bereich|Publikationssprache|ProQuest-Dokument-ID|Copyright|Datenbank',
		months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
		date: (day: number, month: string, year: number) => `${day}. ${month} ${year}`,
		details: ['VOLLTEXT', 'EINZELHEITEN'],
	},
};

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Lines of a text that begin as fields do. */
const likeFields = fc.constantFrom(
	'Lesson one: breathe.',
	'Subject: the harbour, said the clerk, and nothing else.',
	'Author: unknown.',
	'Location: Pier 4, at noon.',
	'Publication date: never, said the printer.',
	'Database: a word that he had to look up.',
);

const paragraphs = fc
	.tuple(
		madeUp.map((own) => own.paragraphs),
		fc.array(likeFields, { maxLength: 3 }),
		madeUp.map((own) => own.paragraphs),
	)
	.map((parts) => parts.flat());

/** Articles as ProQuest can print them. */
export const proquestArticle: fc.Arbitrary<ProquestArticle> = fc.record({
	menu: fc.constantFrom('en', 'fr', 'de'),
	title: fc
		.tuple(
			madeUp.map(({ headline }) => headline),
			fc.constantFrom('', ': a Tide of Fog', ' --- Ferries stay in port', ', and Again'),
		)
		.map((parts) => parts.join('')),
	authors: fc.array(
		fc.tuple(
			fc.constantFrom('Ruiz', 'García Márquez', 'van den Berg', 'O’Hara'),
			fc.constantFrom('Ana', 'Bo', 'Gabriel', 'Carl J.'),
		),
		{ maxLength: 3 },
	),
	abstract: fc.array(
		madeUp.map((own) => own.paragraphs[0] ?? ''),
		{ maxLength: 2 },
	),
	paragraphs,
	credit: optional(fc.constant('By Jo Ek in Saltmarsh')),
	subjects: fc.uniqueArray(fc.constantFrom('Harbors', 'Ferries & boats', 'Fog--Porto Claro')),
	people: fc.uniqueArray(fc.constantFrom('Lund, Ida', 'Ek, Jo')),
	publication: fc.constantFrom('The Estuary Ledger, Late edition', 'Gazette de Sauvagine'),
	place: optional(fc.constantFrom('Porto Claro', 'Saltmarsh, O.M.')),
	page: optional(fc.constantFrom('A.6', '12', 'B1, B4')),
	volume: optional(fc.constantFrom('32', 'XLI')),
	date: fc.date({ min: new Date('1851-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
	section: optional(fc.constantFrom('Waterways', 'Section de nuit')),
	language: fc.constantFrom('English', 'French', 'German'),
	number: fc.integer({ min: 100_000_000, max: 2_999_999_999 }),
	copyright: fc.constantFrom('Copyright 2019 Estuary Press', '(Copyright (c) 2001, Estuary Press)'),
});

/** Print an article; with `headings` as ProQuest does from 2020 on. */
export function printProquest(article: ProquestArticle, headings = false): string {
	const menu = menus[article.menu];
	const [author, abstract, fullText, ...names] = menu.labels.split('|');
	const date = menu.date(
		article.date.getUTCDate(),
		menu.months.split('|')[article.date.getUTCMonth()] ?? '',
		article.date.getUTCFullYear(),
	);
	const values = [
		article.credit,
		article.subjects.join('; '),
		article.people.join('; '),
		article.title,
		[article.publication, article.place].filter(Boolean).join('; '),
		article.page,
		article.volume,
		date,
		article.section,
		article.language,
		String(article.number),
		article.copyright,
		'Estuary Newsstand',
	];
	const fields = names.flatMap((name, index) =>
		values[index] ? [`${name}: ${values[index]}`] : [],
	);
	const people = article.authors.map((own) => own.join(', ')).join('; ');
	const [textHeading, fieldHeading] = menu.details;
	const [first, ...more] = article.paragraphs;
	const blocks = [
		'_'.repeat(60),
		article.title,
		...(people ? [`${author}: ${people}`] : []),
		`https://x.test/docview/${article.number}`,
		...(article.abstract.length > 0 ? [`${abstract}: ${article.abstract.join('\n\n')}`] : []),
		...(headings ? [textHeading, first] : [`${fullText}: ${first}`]),
		...more,
		...(headings ? [[fieldHeading, ...fields].join('\n')] : fields),
	];
	return `${blocks.join('\n\n')}\n\n`;
}

/** Print the footer below the last article. */
export function printFooter(): string {
	return `${'_'.repeat(60)}\n\nContact us at: http://x.test Database copyright © 2026 ProQuest LLC. All rights reserved.\n`;
}
