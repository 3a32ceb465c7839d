import type {
	Definition,
	Image,
	Link,
	List,
	Node,
	PhrasingContent,
	Root,
	RootContent,
} from 'mdast';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { isRule } from '../../blocks.ts';
import { placeLinks } from '../../fields/links.ts';
import { cleanFixed, type Line } from '../../lines.ts';
import type { Block } from '../../record.ts';
import { linesBetween } from './lines-between.ts';
import { Words } from './words.ts';

/** What stands in the file and has no place in an article: the title of a link, the name of a fence. */
export interface Stray {
	place: Position | Point | undefined;
	text: string;
}

/** The text of a Markdown file. */
export interface Body {
	blocks: Block[];
	strays: Stray[];
}

/** Where links of the record can lead; any other address is kept among the words. */
const WEB = /^(?:https?:\/\/|mailto:|www\.)./i;
const NUMBER = /^\d+[.)]/;

/**
 * Change the tree of a Markdown text to blocks, one after another.
 *
 * What is in an item or a quote follows it. A numbered item is a paragraph with its number, as in any
 * export. HTML is words as typed. A paragraph of nothing but the signs of a rule is a break.
 */
export function readBody(tree: Root, text: string, lines: readonly Line[]): Body {
	const reader = new BodyReader(tree, text, lines);
	reader.readAll(tree.children, 'paragraph');
	return reader.end();
}

/** Give the words of a tree, in order. */
export function wordsOf(tree: Root): string[] {
	const words: string[] = [];
	visit(tree, (node) => {
		if (node.type === 'yaml' || node.type === 'definition') return;
		if ('value' in node) words.push(node.value);
		else if ('alt' in node) words.push(node.alt ?? '');
	});
	return words;
}

class BodyReader {
	readonly #text: string;
	readonly #lines: readonly Line[];
	readonly #definitions = new Map<string, Definition>();
	readonly #used = new Set<Definition>();
	readonly #blocks: Block[] = [];
	readonly #strays: Stray[] = [];

	constructor(tree: Root, text: string, lines: readonly Line[]) {
		this.#text = text;
		this.#lines = lines;
		visit(tree, 'definition', (node) => {
			if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
			else this.#leaveOut(node, this.#typed(node));
		});
	}

	end(): Body {
		for (const node of this.#definitions.values())
			if (!this.#used.has(node)) this.#leaveOut(node, this.#typed(node));
		return { blocks: this.#blocks, strays: this.#strays };
	}

	/** `kind` is what paragraphs are here. */
	readAll(nodes: readonly RootContent[], kind: 'paragraph' | 'quote'): void {
		for (const node of nodes) this.#read(node, kind);
	}

	#read(node: RootContent, kind: 'paragraph' | 'quote'): void {
		switch (node.type) {
			case 'paragraph':
				return this.#readWords(kind, node, node.children);
			case 'heading':
				return this.#readWords('heading', node, node.children);
			case 'html':
				return this.#readWords(kind, node, [node]);
			case 'blockquote':
				return this.readAll(node.children, 'quote');
			case 'list':
				return this.#readList(node, kind);
			case 'thematicBreak':
				return this.#push('break', node, this.#typed(node));
			case 'code':
				this.#leaveOut(node, [node.lang, node.meta].filter(Boolean).join(' '));
				return this.#push('preformatted', node, cleanFixed(node.value));
		}
	}

	#readList({ children: items, ordered }: List, kind: 'paragraph' | 'quote'): void {
		for (const item of items) {
			const [first, ...rest] = item.children;
			const words = first?.type === 'paragraph' ? first : undefined;
			const number = ordered ? (NUMBER.exec(this.#typed(item))?.[0] ?? '') : '';
			const others = words ? rest : item.children;
			if (ordered) this.#readWords(kind, words ?? item, words?.children ?? [], `${number} `);
			else if (words) this.#readWords('listItem', words, words.children);
			this.readAll(others, kind);
		}
	}

	#readWords(
		type: Block['type'],
		node: Node,
		children: readonly PhrasingContent[],
		opening = '',
	): void {
		const words = new Words();
		words.add(opening);
		for (const child of children) this.#gather(child, words, false);
		const { text, places } = words.end();
		if (places.length > 0) return this.#push(type, node, text, placeLinks(text, places));
		this.#push(type === 'paragraph' && isRule(text) ? 'break' : type, node, text);
	}

	#gather(node: PhrasingContent, words: Words, linked: boolean): void {
		switch (node.type) {
			case 'text':
			case 'inlineCode':
			case 'html':
				return words.add(node.value);
			case 'break':
				return words.add(' ');
			case 'image':
				return this.#gatherLink(node, () => words.add(node.alt ?? ''), words, linked);
			case 'imageReference': {
				const alt = () => words.add(node.alt ?? '');
				return this.#gatherLink(this.#find(node.identifier), alt, words, linked);
			}
			case 'link':
				return this.#gatherLink(node, () => this.#gatherAll(node, words), words, linked);
			case 'linkReference': {
				const inside = () => this.#gatherAll(node, words);
				return this.#gatherLink(this.#find(node.identifier), inside, words, linked);
			}
			default:
				if ('children' in node)
					for (const child of node.children) this.#gather(child, words, linked);
		}
	}

	/** In a link an image can have no address of its own. */
	#gatherAll({ children }: { children: readonly PhrasingContent[] }, words: Words): void {
		for (const child of children) this.#gather(child, words, true);
	}

	#gatherLink(
		target: Link | Image | Definition | undefined,
		add: () => void,
		words: Words,
		linked: boolean,
	): void {
		const { url = '', title } = target ?? {};
		if (!linked && WEB.test(url)) words.addLink(url, add);
		else {
			add();
			if (url !== '') words.add(` [${url}]`);
		}
		if (title) this.#leaveOut(target, title);
	}

	#find(identifier: string): Definition | undefined {
		const found = this.#definitions.get(identifier);
		if (!found || this.#used.has(found)) return found && { ...found, title: null };
		this.#used.add(found);
		return found;
	}

	#push(type: Block['type'], node: Node, text: string, links?: Block['links']): void {
		if (text.trim() === '') return;
		const { start, end } = node.position ?? {};
		const lines = linesBetween(this.#lines, start?.line ?? 0, end?.line ?? 0);
		this.#blocks.push(links ? { type, text, links, lines } : { type, text, lines });
	}

	#leaveOut(node: Node | undefined, text: string): void {
		if (text !== '') this.#strays.push({ place: node?.position, text });
	}

	/** A part of the file as typed. */
	#typed({ position }: Node): string {
		return this.#text.slice(position?.start.offset, position?.end.offset);
	}
}
