import type { Labels } from '../../labels/labels.ts';
import { countIn } from '../../lib/count-in.ts';
import type { Asked } from '../../search/address.ts';
import { CannotSearchError } from '../../search/fetch-packed.ts';
import { element } from '../element.ts';
import { siteLanguage } from '../page.ts';
import { askIndex } from './ask-index.ts';
import { linkToSearch } from './link-to-search.ts';
import { makeResult } from './make-result.ts';
import { tellNotFound } from './nothing-found.ts';

/** Results that a reader sees at once, and finds or else looks at all. */
const FEW = 6;

/** What is shown for a text, and what is said of it to those who do not see it. */
export interface DialogAnswer {
	nodes: readonly HTMLElement[];
	said: string;
}

/** Search for a text, and give the first of what is found, or plainly why there is nothing. */
export async function answerTo(text: string, words: Labels['search']): Promise<DialogAnswer> {
	if (text === '') return { nodes: [], said: '' };
	const asked: Asked = {
		text,
		filters: {},
		from: undefined,
		to: undefined,
		sort: 'relevance',
		page: 1,
	};
	const toPage = (name: string) => element('p', { class: 'to-all' }, linkToSearch(asked, name));
	try {
		const answer = await askIndex(asked, 1, FEW);
		const { count, results } = answer;
		const advice = tellNotFound({ asked, answer, words });
		if (count === 0)
			return { nodes: [element('p', {}, words.nothing), ...advice], said: words.nothing };
		const list = element('ol', {}, ...results.map((result) => makeResult(result, text, words)));
		const all = toPage(countIn(siteLanguage, count, words.all));
		return { nodes: [...advice, list, all], said: countIn(siteLanguage, count, words.articles) };
	} catch (error) {
		const said = error instanceof CannotSearchError ? words.tooOld : words.failed;
		return { nodes: [element('p', {}, said), toPage(words.heading)], said };
	}
}
