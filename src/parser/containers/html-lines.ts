import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Markup, SplitText } from '../lines.ts';
import {
	addressOf,
	displayOf,
	findTagCell,
	isArticle,
	roleOf,
	type Display,
} from './html-elements.ts';
import { LineWriter } from './line-writer.ts';

/** What has to be done once the walk leaves an element. */
interface Leaving {
	type: 'leaving';
	display: Display;
	article: boolean;
	role: boolean;
	link: boolean;
	fixed: boolean;
}

/** The role of the words in an element; of an item only the first line is one. */
interface Naming {
	role: Markup['role'];
	used: boolean;
}

/**
 * Read the lines of a page: one for each block, cell, list item, line of preformatted text and `br`.
 *
 * A blank stands around paragraphs, headings, items, tables, and where two `br` follow each other; none
 * around a `div`. The tree is walked without recursion, as a page can be as deep as it is long.
 */
export function readHtmlLines(root: Root, source: string): SplitText {
	const writer = new LineWriter(source);
	const walk: Array<RootContent | Leaving> = [];
	const namings: Naming[] = [];
	let tagCell: Element | undefined;
	let articles = 0;
	let fixed = 0;

	const enter = (element: Element) => {
		const display = displayOf(element);
		if (display === 'none') return;
		if (display === 'break') return writer.endLine();
		const role = element === tagCell ? 'tag' : roleOf(element);
		const address = addressOf(element);
		const article = isArticle(element, articles > 0);
		const leaving: Leaving = {
			type: 'leaving',
			display,
			article,
			role: role !== undefined,
			link: address !== undefined,
			fixed: element.tagName === 'pre',
		};
		part(writer, display, article);
		if (article) articles++;
		if (leaving.fixed) fixed++;
		if (role) namings.push({ role, used: false });
		if (address !== undefined) writer.link(address);
		walk.push(leaving);
		if (element.tagName === 'tr') tagCell = findTagCell(element);
		pushAll(walk, element.children, element.tagName === 'tr' ? tagCell : undefined);
	};

	const leave = ({ display, article, role, link, fixed: pre }: Leaving) => {
		part(writer, display, article);
		if (article) articles--;
		if (pre) fixed--;
		if (role) namings.pop();
		if (link) writer.link(undefined);
	};

	pushAll(walk, root.children);
	for (let node = walk.pop(); node; node = walk.pop()) {
		if (node.type === 'element') enter(node);
		else if (node.type === 'leaving') leave(node);
		else if (node.type === 'text' && fixed > 0) writer.writeFixed(node.value, node.position);
		else if (node.type === 'text') {
			const naming = namings.at(-1);
			writer.write(node.value, node.position, naming && !naming.used ? naming.role : undefined);
			// What follows the first line of an item, such as a list in it, is no item by itself.
			if (naming?.role === 'listItem') naming.used ||= writer.isOpen;
		}
	}
	writer.end();
	return { lines: writer.lines, controls: writer.controls };
}

/** End the line where an element begins or ends, with a blank or a parting of records behind it. */
function part(writer: LineWriter, display: Display, article: boolean): void {
	if (article) writer.partRecords();
	else if (display === 'parted') writer.part();
	else if (display === 'block') writer.end();
}

/** Have nodes walked next, in order, but one of them first. */
function pushAll(
	walk: Array<RootContent | Leaving>,
	nodes: ReadonlyArray<RootContent | ElementContent>,
	first?: Element,
): void {
	for (let index = nodes.length - 1; index >= 0; index--) {
		const node = nodes[index];
		if (node && node !== first) walk.push(node);
	}
	if (first) walk.push(first);
}
