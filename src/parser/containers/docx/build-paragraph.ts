import type { Nodes } from 'xast';
import { clean, type Markup } from '../../lines.ts';
import type { Link } from '../../record.ts';

/** A line of a paragraph: most paragraphs have one, and one more for each line break. */
export interface PrintedLine {
	/** With all its white space. */
	text: string;
	/** Offsets of the first sign and after the last in the XML. */
	start: number;
	end: number;
	links: Link[];
	/** Whether a page break stands in front. */
	feedBefore: boolean;
}

/** A paragraph of a Word document. */
export interface Paragraph {
	/** From 1, in the order in which they begin, empty ones counted. */
	number: number;
	/** None in an empty paragraph. */
	lines: PrintedLine[];
	role: Markup['role'];
	/** Whether it is set with space above or below. */
	spaceBefore: boolean;
	spaceAfter: boolean;
}

/** Where the next sign stands: on a new page or not. */
export interface Page {
	feed: boolean;
}

/** A paragraph that is being read. */
export class OpenParagraph {
	readonly paragraph: Paragraph;
	readonly #page: Page;
	/** The addresses of the links that have begun. Words belong to the last of them. */
	readonly #links: Array<string | undefined> = [];
	/** Where in the line's text its words begin. */
	#linkedFrom = 0;
	#line: PrintedLine = emptyLine();

	constructor(number: number, page: Page) {
		this.#page = page;
		this.paragraph = {
			number,
			lines: [],
			role: undefined,
			spaceBefore: false,
			spaceAfter: false,
		};
	}

	/** Add some signs, which a node of the XML stands for. */
	add(text: string, node: Nodes): void {
		const line = this.#line;
		line.text += text;
		const shown = text.trim();
		if (shown === '') return;
		const lead = node.type === 'element' ? 0 : text.length - text.trimStart().length;
		const tail = node.type === 'element' ? 0 : text.length - lead - shown.length;
		if (line.end === 0) {
			line.start = (node.position?.start.offset ?? 0) + lead;
			line.feedBefore = this.#page.feed;
			this.#page.feed = false;
		}
		line.end = (node.position?.end.offset ?? 0) - tail;
	}

	/** End the line; what follows is the next of the same paragraph. */
	breakLine(): void {
		this.#takeLink();
		if (clean(this.#line.text) !== '') this.paragraph.lines.push(this.#line);
		else this.#page.feed ||= this.#line.feedBefore;
		this.#line = emptyLine();
		this.#linkedFrom = 0;
	}

	/** Begin a link; one without an address is none, but has its end. */
	openLink(url: string | undefined): void {
		this.#takeLink();
		this.#links.push(url);
	}

	closeLink(): void {
		this.#takeLink();
		this.#links.pop();
	}

	/** Keep the words of the link up to here. */
	#takeLink(): void {
		const url = this.#links.at(-1);
		const text = url === undefined ? '' : clean(this.#line.text.slice(this.#linkedFrom));
		if (url !== undefined && text !== '') this.#line.links.push({ text, url });
		this.#linkedFrom = this.#line.text.length;
	}
}

function emptyLine(): PrintedLine {
	return { text: '', start: 0, end: 0, links: [], feedBefore: false };
}
