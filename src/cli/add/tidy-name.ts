import { makeSlug } from '../../article/make-id.ts';
import type { Article } from '../../article/schema.ts';
import type { Container } from '../../parser/containers/export-source.ts';

/** What a name is made of. */
export type Named = Pick<Article, 'datePublished' | 'publication' | 'headline' | 'source'>;

/** With date and ending, a name then fits a line of a list of files. */
const LONGEST_PUBLICATION = 32;
const LONGEST_HEADLINE = 48;

/**
 * Make the name of a file from its articles, without its ending.
 *
 * One: `2019-03-06-the-harbour-courier-oysters`. Several:
 * `2019-03-04--2019-03-12-the-harbour-courier-12-articles`, with `4-papers` in place of the publication
 * where they are of several. Lower-case ASCII letters, digits and hyphens, whatever a headline says.
 */
export function tidyName(articles: readonly Named[]): string {
	const [first] = articles;
	if (!first) throw new TypeError('Expected at least one article to name a file after');
	const dates = articles.map(({ datePublished }) => datePublished).sort();
	const [from, to] = [dates[0] ?? '', dates.at(-1) ?? ''];
	const papers = new Set(articles.map(({ publication }) => publication));
	return [
		from === to ? from : `${from}--${to}`,
		papers.size === 1 ? makeSlug(first.publication, LONGEST_PUBLICATION) : `${papers.size}-papers`,
		articles.length === 1
			? makeSlug(first.headline, LONGEST_HEADLINE)
			: `${articles.length}-articles`,
	]
		.filter((part) => part !== '')
		.join('-');
}

/** Give the ending of a file's name by what is in it. */
export function endingOf(container: Container, [first]: readonly Named[]): string {
	if (container !== 'text') return `.${container}`;
	return first?.source.format === 'markdown' ? '.md' : '.txt';
}

/** Gives out names that are free in a folder, on disks that ignore case too. */
export class FreeNames {
	readonly #taken: Set<string>;

	constructor(taken: readonly string[]) {
		this.#taken = new Set(taken.map((name) => name.toLowerCase()));
	}

	/** Take a name; one that is taken gets a number at its end. */
	take(stem: string, ending: string): string {
		let name = `${stem}${ending}`;
		for (let number = 2; this.#taken.has(name); number++) name = `${stem}-${number}${ending}`;
		this.#taken.add(name);
		return name;
	}
}
