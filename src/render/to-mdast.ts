import type { BlockContent, Heading, Root } from 'mdast';
import type { Block } from '../article/schema.ts';
import { placeLinks } from './place-links.ts';

declare module 'mdast' {
	interface ThematicBreakData {
		/** The rule as printed, such as `* * *`. */
		printed?: string;
	}
}

/** Headings stand below the headline, which is the page's `h1`. */
const DEPTH: Heading['depth'] = 2;

/** Make a tree of blocks; their text is never read, so that `# sign` stays a sign. */
export function toMdast(blocks: readonly Block[]): Root {
	return { type: 'root', children: blocks.map(toNode) };
}

function toNode({ type, text: value, links = [] }: Block): BlockContent {
	const children = placeLinks(value, links);
	switch (type) {
		case 'heading':
			return { type: 'heading', depth: DEPTH, children };
		case 'listItem': {
			const item = { type: 'paragraph' as const, children };
			return { type: 'list', spread: false, children: [{ type: 'listItem', children: [item] }] };
		}
		case 'quote':
			return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
		case 'preformatted':
			return { type: 'code', value };
		case 'break':
			return { type: 'thematicBreak', data: { printed: value } };
		case 'paragraph':
			return { type: 'paragraph', children };
	}
}
