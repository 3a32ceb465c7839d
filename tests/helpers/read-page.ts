import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';

/** A page of a built site. */
export interface Page {
	/** Its path below the site's base: `` for the front page, `articles/…/`, `404.html`. */
	path: string;
	/** The file as built. */
	html: string;
	tree: Root;
}

/** Elements with no text that a reader sees. */
const UNSEEN = new Set(['head', 'script', 'style', 'template']);

/** Elements that stand in a line of text; any other ends a word. */
const INLINE = new Set(
	'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u wbr'.split(
		' ',
	),
);

/** Read each page of a built site, in order of path. */
export async function readPages(folder: string): Promise<Page[]> {
	const files = await readdir(folder, { recursive: true });
	const pages = files.filter((file) => file.endsWith('.html')).sort();
	return Promise.all(pages.map((file) => readPage(folder, file)));
}

async function readPage(folder: string, file: string): Promise<Page> {
	const html = await readFile(path.join(folder, file), 'utf8');
	const slashed = file.split(path.sep).join('/');
	return { path: slashed.replace(/(^|\/)index\.html$/, '$1'), html, tree: parseHtml(html) };
}

/** Parse a page as a browser does. */
export function parseHtml(html: string): Root {
	return rehype().parse(html);
}

/** Find the elements that a selector names. */
export function findAll(tree: Nodes, selector: string): Element[] {
	return selectAll(selector, tree);
}

/** Find the one element that a selector names, or throw. */
export function findOne(tree: Nodes, selector: string): Element {
	const [found, ...more] = selectAll(selector, tree);
	if (!found) throw new Error(`No element matches \`${selector}\``);
	if (more.length > 0) throw new Error(`${more.length + 1} elements match \`${selector}\``);
	return found;
}

/** Read an attribute as the text it has in the page. */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Read an attribute that an element has from the nearest element round it, such as `lang`. */
export function inherited(tree: Root, element: Element, name: string): string | undefined {
	let found: string | undefined;
	const descend = (node: Root | Element, value: string | undefined): boolean => {
		const own = node.type === 'element' ? (attribute(node, name) ?? value) : value;
		found = own;
		return (
			node === element ||
			node.children.some((child) => child.type === 'element' && descend(child, own))
		);
	};
	return descend(tree, undefined) ? found : undefined;
}

/** Read a `<meta>` by its name or property. */
export function metaContent(tree: Root, name: string): string | undefined {
	const found = select(`meta[name="${name}"], meta[property="${name}"]`, tree);
	return found && attribute(found, 'content');
}

/** Read the one JSON-LD document of a page. */
export function readJsonLd(tree: Root): Record<string, unknown> {
	const text = toString(findOne(tree, 'script[type="application/ld+json"]'));
	return JSON.parse(text) as Record<string, unknown>;
}

/** The text that a reader sees, white space collapsed, a space between blocks. */
export function visibleText(node: Nodes): string {
	return collapse(pieces(node));
}

/** White space as HTML shows it. */
export function collapse(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function pieces(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	if (node.type === 'element' && UNSEEN.has(node.tagName)) return '';
	const text = node.children.map(pieces).join('');
	return node.type === 'element' && !INLINE.has(node.tagName) ? ` ${text} ` : text;
}
