import { type Card, toCard } from '../../src/article/card.ts';
import { type Article, articleSchema } from '../../src/article/schema.ts';

/** Make a record that says as little as a record may, but for what a test is about. */
export function makeArticle(facts: Partial<Article> = {}): Article {
	return articleSchema.parse({
		id: '2024-03-01-tide-tables-00000000',
		headline: 'Tide tables',
		kicker: null,
		alternativeHeadline: null,
		byline: null,
		authors: [],
		contributors: [],
		creditText: null,
		dateline: null,
		datePublished: '2024-03-01',
		timePublished: null,
		publication: 'Saltmarsh Post',
		publicationCode: null,
		printSection: null,
		printColumn: null,
		printEdition: null,
		printPage: null,
		volumeNumber: null,
		issueNumber: null,
		issn: null,
		inLanguage: 'en',
		publisher: null,
		copyrightNotice: null,
		copyrightYear: null,
		wordCountDeclared: null,
		wordCount: 4,
		identifier: null,
		about: [],
		otherFields: [],
		body: [{ type: 'paragraph', text: 'High water at six.' }],
		endnotes: [],
		source: { format: 'factiva', file: 'tide.txt', line: 1, lines: 9, sha256: '0'.repeat(64) },
		...facts,
	});
}

/** Make the card of such a record. */
export function makeCard(facts: Partial<Article> = {}): Card {
	return toCard(makeArticle(facts), facts.id ?? '', 'a reader');
}
