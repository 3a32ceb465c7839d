import type { Element, ElementContent } from 'hast';
import { isTagName } from '../formats/factiva/tag-names.ts';
import type { Markup } from '../lines.ts';
import { directAddress } from './proxied-address.ts';

type Role = NonNullable<Markup['role']>;

/** What is never shown as words of the page: nothing of it is executed or loaded. */
const UNSEEN = new Set(
	'audio canvas head iframe noembed noframes noscript script style template title video'.split(' '),
);
/** What stands on lines of its own. */
const BLOCKS = new Set(
	`address article aside body caption center dd details dialog dir div dl dt fieldset figcaption
	figure footer form header hgroup html legend main menu nav ol optgroup option section select
	summary tbody td textarea tfoot th thead tr ul`.split(/\s+/),
);
/** What has a blank line around it. */
const PARTED = new Set('blockquote h1 h2 h3 h4 h5 h6 hr li p pre table'.split(' '));
const HEADINGS = new Set('h2 h3 h4 h5 h6'.split(' '));

/** How an element stands on the page. */
export type Display = 'none' | 'inline' | 'block' | 'parted' | 'break';

/** Tell how an element stands on the page without its style sheets. */
export function displayOf({ tagName }: Element): Display {
	if (PARTED.has(tagName)) return 'parted';
	if (BLOCKS.has(tagName)) return 'block';
	if (UNSEEN.has(tagName)) return 'none';
	return tagName === 'br' ? 'break' : 'inline';
}

/** Tell what the words of an element are, as its name, its class or its id say. */
export function roleOf(element: Element): Role | undefined {
	const { tagName, properties } = element;
	const classes = classesOf(element);
	if (properties['id'] === 'hd' || classes.some((name) => name.endsWith('Headline')))
		return 'headline';
	if (tagName === 'div' && classes.includes('author')) return 'byline';
	if (tagName === 'pre') return 'preformatted';
	if (tagName === 'li') return 'listItem';
	return HEADINGS.has(tagName) ? 'heading' : undefined;
}

/** The ids that Factiva gives its articles, which hold the accession number. */
const ARTICLE_ID = /^article-/;
const NUMBERED_ID = /^article-.*\d/;

/**
 * Tell whether an article begins with an element. Factiva sets one in another, the outer with the
 * number; so within an article only a number begins the next.
 */
export function isArticle(element: Element, within: boolean): boolean {
	const { tagName, properties } = element;
	const id = String(properties['id'] ?? '');
	if (tagName === 'div' && NUMBERED_ID.test(id)) return true;
	if (within) return false;
	return (
		tagName === 'article' ||
		(tagName === 'div' && (ARTICLE_ID.test(id) || classesOf(element).includes('article')))
	);
}

/**
 * Give the address that an element links to. Addresses within the page, of scripts, and those that
 * lead nowhere without the page's own are none.
 */
export function addressOf({ tagName, properties }: Element): string | undefined {
	if (tagName !== 'a') return undefined;
	const address = String(properties['href'] ?? '')
		.replace(/[\t\n\r]/g, '')
		.trim();
	return /^(?:https?:\/\/|mailto:)./i.test(address) ? directAddress(address) : undefined;
}

/** Longest name of a field, with white space around it. */
const LONGEST_TAG = 40;

/**
 * Find the cell of a row that holds a field's name: the one that says so, else the first with nothing
 * but such a name. Where writing runs from right to left the cells are swapped, and it is the last.
 */
export function findTagCell(row: Element): Element | undefined {
	const cells = row.children.filter(isCell);
	const index = cells.find((cell) => classesOf(cell).includes('index'));
	if (index || cells.length < 2) return index;
	return [cells[0], cells.at(-1)].find((cell) => cell && isTagName(shortTextOf(cell).trim()));
}

function isCell(node: ElementContent): node is Element {
	return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

/** Give the text of an element as far as it is short. */
function shortTextOf(element: Element): string {
	const nodes: ElementContent[] = [element];
	let text = '';
	for (let node = nodes.pop(); node && text.length <= LONGEST_TAG; node = nodes.pop()) {
		if (node.type === 'text') text += node.value;
		if (node.type !== 'element') continue;
		// A cell of a page that is laid out in tables has more children than a name of a field.
		if (node.children.length > LONGEST_TAG) return '';
		for (let at = node.children.length - 1; at >= 0; at--) {
			const child = node.children[at];
			if (child) nodes.push(child);
		}
	}
	return text;
}

function classesOf({ properties }: Element): string[] {
	const { className } = properties;
	return Array.isArray(className) ? className.map(String) : [];
}
