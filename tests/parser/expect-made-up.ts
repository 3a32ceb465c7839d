import { expect } from 'vitest';
import type { ExportRecord } from '../../src/parser/record.ts';
import { numberOf, type MadeUp } from './made-up-exports.ts';

/** Expect a record to say what the made-up article says that was printed. */
export function expectMadeUp({ fields, body }: ExportRecord, article: MadeUp): void {
	expect(fields).toMatchObject({
		headline: article.headline,
		printSection: article.section ?? null,
		byline: article.byline ?? null,
		creditText: article.credit ?? null,
		wordCountDeclared: article.words,
		datePublished: article.date.toISOString().slice(0, 10),
		timePublished: article.time ? `${article.time}Z` : null,
		publication: article.publication,
		publicationCode: article.code,
		printPage: article.page ?? null,
		copyrightNotice: article.copyright,
		identifier: article.number === undefined ? null : numberOf(article),
	});
	expect(body.map(({ text }) => text)).toEqual(article.paragraphs);
}

/** Give what a record says, without the places where it says it. */
export function contentOf({ fields, body, endnotes }: ExportRecord) {
	const texts = (parts: ReadonlyArray<{ type: string; text: string }>) =>
		parts.map(({ type, text }) => ({ type, text }));
	return { fields, body: texts(body), endnotes: texts(endnotes) };
}
