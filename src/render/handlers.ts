import type { Element, Text } from 'hast';
import type { Code, Text as MdastText, ThematicBreak } from 'mdast';

/** Take a text as it is; the handler of remark-rehype trims its lines. */
export function text(_state: unknown, { value }: MdastText): Text {
	return { type: 'text', value };
}

/** Keep a text's lines and spaces: a table of results, a poem. It is no code, and may be scrolled. */
export function preformatted(_state: unknown, { value }: Code): Element {
	// HTML drops a line end that opens a `pre`.
	const kept = value.startsWith('\n') ? `\n${value}` : value;
	return {
		type: 'element',
		tagName: 'pre',
		properties: { tabIndex: 0 },
		children: [{ type: 'text', value: kept }],
	};
}

/** Draw a rule; its printed signs stay in the page for whoever copies the text. */
export function rule(_state: unknown, { data }: ThematicBreak): Element {
	return {
		type: 'element',
		tagName: 'div',
		properties: { role: 'separator', className: ['rule'] },
		children: [
			{
				type: 'element',
				tagName: 'span',
				properties: { className: ['visually-hidden'] },
				children: [{ type: 'text', value: data?.printed ?? '' }],
			},
		],
	};
}
