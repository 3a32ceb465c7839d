import { z } from 'zod';
import { blockTypes, endnoteTypes, sourceFormats, termSchemes } from '../parser/record.ts';

/** A person (or desk) of a byline or credit, with the place filed from and the job printed beside. */
const personSchema = z.object({
	name: z.string(),
	location: z.string().nullable(),
	role: z.string().nullable(),
});

/** An indexing term of the database; `code` or `label` is null where there is none. */
const termSchema = z.object({
	scheme: z.enum(termSchemes),
	code: z.string().nullable(),
	label: z.string().nullable(),
});

/** One block of the text. A link's `text` is the first such words in `text` after the link before it. */
const blockSchema = z.object({
	type: z.enum(blockTypes),
	text: z.string(),
	links: z.array(z.object({ text: z.string(), url: z.string() })).optional(),
});

/** What stands below the text: credits, notes, captions. */
const endnoteSchema = z.object({
	type: z.enum(endnoteTypes),
	text: z.string(),
});

/** Another place of the same record. */
const copySchema = z.object({ file: z.string(), line: z.int().positive() });

/** Which file, where the record begins (line from 1), how many lines, and SHA-256 of those bytes. */
const sourceSchema = z.object({
	format: z.enum(sourceFormats),
	file: z.string(),
	line: z.int().positive(),
	lines: z.int().positive(),
	sha256: z.string().length(64),
	/** Where the same record stands again; these copies have no page. */
	alsoIn: z.array(copySchema).optional(),
});

/**
 * The article record: what a reader of exports gives and every page, feed and command speaks.
 *
 * Names are those of schema.org's NewsArticle wherever it has one. A field that the export does not
 * state is null, or an empty list; nothing is guessed.
 */
export const articleSchema = z.object({
	/** Stable part of the address: date, slug of the headline, 8 hex digits. */
	id: z.string(),
	/** As printed, white space collapsed, without the kicker, with the deck. */
	headline: z.string(),
	/** Section label printed in front of the headline. */
	kicker: z.string().nullable(),
	/** The deck of the headline, after `;` or ` --- `. */
	alternativeHeadline: z.string().nullable(),
	/** As printed. */
	byline: z.string().nullable(),
	authors: z.array(personSchema),
	/** Credited at the end of the text. */
	contributors: z.array(personSchema),
	/** Agency, desk, "Special to ...". */
	creditText: z.string().nullable(),
	/** Place line that opens the text, up to its dash; it stays in the text too. */
	dateline: z.string().nullable(),
	/** ISO 8601 date. */
	datePublished: z.iso.date(),
	/** `HH:MMZ`, UTC. */
	timePublished: z.string().nullable(),
	publication: z.string(),
	/** The database's code of the source. */
	publicationCode: z.string().nullable(),
	printSection: z.string().nullable(),
	printColumn: z.string().nullable(),
	printEdition: z.string().nullable(),
	printPage: z.string().nullable(),
	volumeNumber: z.string().nullable(),
	issueNumber: z.string().nullable(),
	issn: z.string().nullable(),
	/** BCP 47 tag; `und` where the export names a language that is not known. */
	inLanguage: z.string(),
	publisher: z.string().nullable(),
	/** The whole line. */
	copyrightNotice: z.string().nullable(),
	copyrightYear: z.int().nullable(),
	/** What the export says. */
	wordCountDeclared: z.int().nullable(),
	/** What is there: tokens with a letter or digit in `body`; characters in Chinese, Japanese, Thai. */
	wordCount: z.int(),
	/** Accession number. */
	identifier: z.string().nullable(),
	about: z.array(termSchema),
	/** Fields of the export that have no name here, as printed. */
	otherFields: z.array(z.object({ label: z.string(), value: z.string() })),
	body: z.array(blockSchema),
	endnotes: z.array(endnoteSchema),
	source: sourceSchema,
});

/** One article, as every page, feed and command has it. */
export type Article = z.infer<typeof articleSchema>;
/** The record of an article without its text: what other pages show of it. */
export type Facts = Omit<Article, 'body' | 'endnotes'>;
/** Someone named in a byline or a credit. */
export type Person = z.infer<typeof personSchema>;
/** An indexing term. */
export type Term = z.infer<typeof termSchema>;
/** A block of the text. */
export type Block = z.infer<typeof blockSchema>;
/** Words of a block that lead somewhere. */
export type Link = NonNullable<Block['links']>[number];
/** A note below the text. */
export type Endnote = z.infer<typeof endnoteSchema>;
/** Another place of the same record. */
export type Copy = z.infer<typeof copySchema>;
/** Where an article was read. */
export type Source = z.infer<typeof sourceSchema>;
