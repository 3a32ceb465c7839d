import { expect } from 'vitest';
import type { ExportRecord } from '../../src/parser/record.ts';
import type { NexisArticle } from './print-nexis.ts';

/** Tell whether a message is one that a readable record may not give. */
export function isLoud({ severity }: { severity: string }): boolean {
	return severity !== 'info';
}

/** Expect a record to say what the article says that was printed. */
export function expectArticle(
	{ fields, body, endnotes }: ExportRecord,
	article: NexisArticle,
): void {
	expect(fields).toMatchObject({
		headline: [article.headline, article.deck].filter(Boolean).join('; '),
		alternativeHeadline: article.deck ?? null,
		byline: article.byline ?? null,
		dateline: article.dateline ?? null,
		datePublished: article.date.toISOString().slice(0, 10),
		timePublished: article.time ? greenwich[article.time] : null,
		publication: article.publication,
		publicationCode: article.code ?? null,
		printSection: article.section ?? null,
		printPage: article.page ?? null,
		printEdition: article.edition ?? null,
		inLanguage: { E: 'en', G: 'de', F: 'fr' }[article.language.charAt(0)],
		copyrightNotice: article.copyright.join(' '),
		wordCountDeclared: article.words,
	});
	const terms = (scheme: string, labels: string[]) =>
		labels.map((label) => ({ scheme, code: null, label }));
	expect(fields.about).toEqual([
		...terms('subject', article.subjects),
		...terms('person', article.people),
		...terms('region', article.regions),
	]);
	expect(body.map(({ text }) => text)).toEqual(article.paragraphs);
	expect(endnotes.map(({ type, text }) => ({ type, text }))).toEqual([
		...(article.correction ? [{ type: 'correction', text: article.correction }] : []),
		...(article.caption ? [{ type: 'caption', text: article.caption }] : []),
	]);
}

const greenwich: Record<string, string> = {
	'9:20 AM GMT': '09:20Z',
	'12:05 PM  GMT': '12:05Z',
	'18:10 GMT': '18:10Z',
};
