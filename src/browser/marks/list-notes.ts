import type { Labels } from '../../labels/labels.ts';
import { countIn } from '../../lib/count-in.ts';
import { directionOf } from '../../lib/text-direction.ts';
import { adopt } from '../adopt.ts';
import { element } from '../element.ts';
import { loadLabels } from '../load-labels.ts';
import { siteLanguage, toAddress } from '../page.ts';
import { byArticle, type NotedArticle } from './by-article.ts';
import cardStyles from './cards.css?inline';
import { keepFocus } from './keep-focus.ts';
import { kept, onChange } from './kept-annotations.ts';
import styles from './list-notes.css?inline';
import { makeCard } from './make-card.ts';
import { makeNotesTools } from './notes-tools.ts';

/** Annotations that are made into a list at a time, so that ten thousand of them do not hold up the page. */
const AT_ONCE = 300;

/** Articles as they stand on the page, by the annotations that they show: what has not changed is not made again. */
const made = new Map<string, { key: string; section: HTMLElement }>();

/** Which showing of the list is the last: an older one that is still at work ends. */
let latest = 0;

/** Show all that the reader marked, by article. */
export async function listNotes(place: Element): Promise<void> {
	const labels = await loadLabels();
	adopt(cardStyles);
	adopt(styles);
	const count = element('p', { class: 'count' });
	const list = element('div');
	const tools = makeNotesTools(labels);
	place.replaceChildren(count, tools, list);
	const show = async () => {
		latest += 1;
		const own = latest;
		const articles = byArticle(kept.read());
		const marks = articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
		count.textContent =
			marks === 0
				? labels.notes.empty
				: labels.notes.count(
						countIn(siteLanguage, marks, labels.notes.marks),
						countIn(siteLanguage, articles.length, labels.notes.articles),
					);
		const sections: HTMLElement[] = [];
		let waiting = 0;
		for (const article of articles) {
			sections.push(makeSection(article, labels));
			waiting += article.annotations.length;
			if (waiting < AT_ONCE) continue;
			waiting = 0;
			await new Promise((resolve) => setTimeout(resolve));
			if (own !== latest) return;
			if (list.childElementCount < sections.length)
				list.append(...sections.slice(list.childElementCount));
		}
		keepFocus(list, () => list.replaceChildren(...sections));
	};
	onChange(() => void show());
	await show();
}

function makeSection(article: NotedArticle, { marks: words }: Labels): HTMLElement {
	const { source, title, citation, language, annotations } = article;
	const key = JSON.stringify(article);
	const before = made.get(source);
	if (before?.key === key) return before.section;
	const own: Record<string, string> = { dir: 'auto', ...(language && { lang: language }) };
	// Its parts stand in the order of the article's language, as they do on its page.
	const ofArticle = language ? { lang: language, dir: directionOf(language) } : { dir: 'auto' };
	const section = element(
		'section',
		{},
		element('h2', own, element('a', { href: toAddress(source) }, title)),
		...(citation ? [element('p', { class: 'source' }, element('bdi', ofArticle, citation))] : []),
		element('ol', {}, ...annotations.map((one) => makeCard(one, { words, isHere: false }))),
	);
	made.set(source, { key, section });
	return section;
}
