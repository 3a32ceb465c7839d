import type { Article, Facts } from '../article/schema.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** What of a record is searched besides its text. */
export type IndexedFacts = Omit<IndexedArticle, 'text'>;

/** Take of a record what is searched and shown of it, but for the text. */
export function toIndexedFacts(facts: Facts): IndexedFacts {
	const { id, headline, publication, datePublished, printPage, inLanguage, wordCount } = facts;
	const { authors, contributors, kicker, printSection, printColumn } = facts;
	const people = [...authors, ...contributors];
	const section = printSection ?? kicker;
	return {
		...{ id, headline, publication, datePublished, printPage, inLanguage, wordCount },
		people: people.map(({ name }) => name),
		places: people.flatMap(({ location }) => location ?? []),
		sections: section === null ? [] : [section],
		labels: [kicker, printSection, printColumn].filter((label) => label !== null),
	};
}

/** Give the text of a record, a line for each paragraph and note. */
export function toIndexedText({ body, endnotes }: Pick<Article, 'body' | 'endnotes'>): string {
	return [...body, ...endnotes].map(({ text }) => text).join('\n');
}
