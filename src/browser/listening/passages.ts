/** A part of an article that stands for itself: its headline, a paragraph, an item of a list. */
export interface Passage {
	element: Element;
	/** BCP 47 tag of what it is written in; `und` where the page does not say. */
	language: string;
	/** Whether a rule stands between it and the passage before. */
	afterRule: boolean;
	/** Its text, as the page has it. */
	text: string;
	/** What the text is made of, in order. */
	nodes: Text[];
}

/** What is read of a page, and no more: not its tools, its record or its end notes. */
const READ = 'article > header > :is(h1, .names), article .body';

/** What stands for itself in it. */
const PASSAGE = 'h1, .deck, .names, .body, .body :is(p, li, pre, h2, h3, h4, h5, h6)';

/** What is no word of the article: signs for those who copy it, and what the site adds. */
const NOT_READ = '.visually-hidden, .scripted, button, [aria-hidden="true"]';

/** Find the passages of the article on a page, in the order of reading: every word of it is in one of them. */
export function findPassages(page: Document): Passage[] {
	const passages: Passage[] = [];
	let afterRule = false;
	for (const node of textNodes(page)) {
		const parent = node.parentElement;
		if (parent?.closest('.rule')) afterRule = true;
		const element = parent?.closest(PASSAGE);
		if (!element || parent?.closest(NOT_READ)) continue;
		const last = passages.at(-1);
		if (last?.element === element) {
			last.nodes.push(node);
			last.text += node.data;
		} else if (node.data.trim() !== '') {
			const language = languageOf(element);
			passages.push({ element, language, afterRule, text: node.data, nodes: [node] });
			afterRule = false;
		}
	}
	return passages;
}

function* textNodes(page: Document): Generator<Text> {
	for (const part of page.querySelectorAll(READ)) {
		const walker = page.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
	}
}

/** What is written the other way than its article, without a language of its own, is in none that is known. */
function languageOf(element: Element): string {
	return element.closest<HTMLElement>('[lang], [dir]')?.lang || 'und';
}
