import { type Fact, facts, type Shown, type Words } from './facts.ts';
import type { Facts } from './schema.ts';

/** A row of the record. */
export interface RecordRow extends Shown {
	/** Its place on the page: the name of its field in the record, or of its terms' scheme. */
	id: string;
	label: string;
	own?: Fact['own'];
	link?: Fact['link'];
}

/** Give the rows of an article's record, in the site's own words. */
export function recordRows(article: Facts, words: Words): RecordRow[] {
	return facts.flatMap((fact) => {
		const shown = showFact(fact, article, words);
		const { label, own, link } = fact;
		return shown ? { id: idOf(fact), label: words.record.facts[label], own, link, ...shown } : [];
	});
}

/** Give the rows of what only the database has a name for. */
export function databaseRows({ otherFields }: Facts): RecordRow[] {
	const named = otherFields.filter(({ label }) => label !== '');
	return named.map((field, index) => ({ id: `other${index + 1}`, ...field }));
}

/** Give the place of a fact on the page of its article. */
export function idOf({ scheme, field }: Fact): string {
	return scheme ?? field;
}

/** Give the meta tags of an article that its facts fill, as name and content. */
export function metaTags(article: Facts, words: Words): Array<[string, string]> {
	return facts.flatMap((fact): Array<[string, string]> => {
		if (!fact.meta) return [];
		const field = article[fact.field];
		const content = typeof field === 'string' ? field : showFact(fact, article, words)?.value;
		return content ? [[fact.meta, content]] : [];
	});
}

function showFact({ show, field }: Fact, article: Facts, words: Words): Shown | undefined {
	if (show) return show(article, words);
	const value = article[field];
	return typeof value === 'string' ? { value } : undefined;
}
