import type { Element, Root } from 'xast';

/** What is done with the elements of a document. */
export interface Visitor {
	/** Look at an element, under its name without prefix; gives the elements to go into. */
	enter: (element: Element, name: string) => readonly Element[];
	/** Called once what `enter` gave was walked. */
	leave: (element: Element, name: string) => void;
}

/**
 * Walk over the elements of a document in its order.
 *
 * Goes down by a list and not by calling itself, as the depth of a document is what its maker likes.
 */
export function walkElements(root: Root, { enter, leave }: Visitor): void {
	const open: Array<{ element: Element; name: string; rest: Iterator<Element> }> = [];
	const push = (element: Element) => {
		const name = localName(element.name);
		open.push({ element, name, rest: enter(element, name)[Symbol.iterator]() });
	};
	for (const top of elementsOf(root)) {
		push(top);
		for (let frame = open.at(-1); frame; frame = open.at(-1)) {
			const next = frame.rest.next();
			if (!next.done) push(next.value);
			else {
				open.pop();
				leave(frame.element, frame.name);
			}
		}
	}
}

/** Give the elements among the children of a node. */
export function elementsOf({ children }: Root | Element): Element[] {
	const elements: Element[] = [];
	for (const child of children) if (child.type === 'element') elements.push(child);
	return elements;
}

/** Give a child by its name without prefix. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
	return element && elementsOf(element).find((child) => localName(child.name) === name);
}

/**
 * Give an attribute by its name without prefix.
 *
 * Most writers call Word's namespace `w`, some call it otherwise, and its names have no other meaning
 * in the documents that use it.
 */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
	for (const [key, value] of Object.entries(element?.attributes ?? {}))
		if (localName(key) === name) return value ?? undefined;
	return undefined;
}

/** Give the text that stands straight in an element. */
export function textIn({ children }: Element): string {
	return children
		.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
		.join('');
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
