import type { BlockContent, Heading, Root } from 'mdast';
import type { Block, Link as ArticleLink } from '../article/schema.ts';

declare module 'mdast' {
	interface TextData {
		/** Links whose words stand in the text, in their order. */
		links?: readonly ArticleLink[] | undefined;
	}

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

function toNode({ type, text: value, links }: Block): BlockContent {
	const text = { type: 'text' as const, value, data: { links } };
	switch (type) {
		case 'heading':
			return { type: 'heading', depth: DEPTH, children: [text] };
		case 'listItem': {
			const item = { type: 'paragraph' as const, children: [text] };
			return { type: 'list', spread: false, children: [{ type: 'listItem', children: [item] }] };
		}
		case 'quote':
			return { type: 'blockquote', children: [{ type: 'paragraph', children: [text] }] };
		case 'preformatted':
			return { type: 'code', value };
		case 'break':
			return { type: 'thematicBreak', data: { printed: value } };
		case 'paragraph':
			return { type: 'paragraph', children: [text] };
	}
}
