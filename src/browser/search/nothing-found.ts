import type { Labels } from '../../labels/labels.ts';
import { countIn } from '../../lib/count-in.ts';
import type { Asked } from '../../search/address.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { askIndex } from './ask-index.ts';
import { chosenFilters } from './chosen-filters.ts';
import { type Ask, linkToSearch } from './link-to-search.ts';
import type { Answer } from './search-worker.ts';

/** What there is to say where little was found, and what else can be asked. */
export interface NothingFoundOptions {
	asked: Asked;
	answer: Answer;
	words: Labels['search'];
	/** Without it, links lead to the page of searching. */
	ask?: Ask;
}

/** Say which words no article has, and what was most likely meant by them; nothing where all are found. */
export function tellNotFound({ asked, answer, words, ask }: NothingFoundOptions): HTMLElement[] {
	const { begun, count, notFound, suggestions } = answer;
	const told: HTMLElement[] = [];
	if (begun !== undefined && count > 0) told.push(element('p', {}, words.begun(begun)));
	if (notFound.length === 0) return told;
	told.push(element('p', {}, words.notFound(notFound.join(words.comma))));
	const links = suggestions.map((text) =>
		element('li', {}, linkToSearch({ ...asked, text, page: 1 }, text, ask)),
	);
	if (links.length > 0) told.push(element('p', {}, words.suggested), element('ul', {}, ...links));
	return told;
}

/** Say why nothing was found: words that no article has, or one filter that costs all. */
export async function tellNothing(options: NothingFoundOptions): Promise<HTMLElement[]> {
	const { asked, words, ask } = options;
	const told = tellNotFound(options);
	const links: HTMLElement[] = [];
	for (const { name, without } of chosenFilters(asked, words)) {
		const { count } = await askIndex(without, 1, 0);
		if (count === 0) continue;
		const articles = countIn(siteLanguage, count, words.articles);
		const link = linkToSearch(without, words.without(name, articles), ask);
		links.push(element('li', {}, link));
	}
	return links.length > 0 ? [...told, element('ul', {}, ...links)] : told;
}
