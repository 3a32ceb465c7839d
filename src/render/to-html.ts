import type { Root } from 'hast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { Block } from '../article/schema.ts';
import type { Direction } from '../lib/text-direction.ts';
import { rehypeNumberParagraphs } from './plugins/rehype-number-paragraphs.ts';
import { rehypeTextDirection } from './plugins/rehype-text-direction.ts';
import { remarkJoinBlocks } from './plugins/remark-join-blocks.ts';
import { preformatted, rule, text } from './handlers.ts';
import { toMdast } from './to-mdast.ts';

/** How a text is set on its page. */
export interface ToHtmlOptions {
	/** Direction of the text around; text of the other direction is marked. */
	direction?: Direction;
	/** Give each paragraph an id, `p1`, `p2`, ... to link to. */
	numbered?: boolean;
}

declare module 'vfile' {
	interface DataMap {
		direction: Direction;
		numbered: boolean;
	}
}

const toHast = remark()
	.use(remarkJoinBlocks)
	.use(remarkRehype, { handlers: { text, code: preformatted, thematicBreak: rule } })
	.freeze();

const toString = rehype().use(rehypeNumberParagraphs).use(rehypeTextDirection).freeze();

/**
 * Write blocks of text as HTML.
 *
 * Text is data: it is put into the tree as it is, and nothing ever reads it as Markdown or HTML.
 */
export function toHtml(
	blocks: readonly Block[],
	{ direction = 'ltr', numbered = false }: ToHtmlOptions = {},
): string {
	const file = new VFile({ data: { direction, numbered } });
	// What kind of tree comes out, unified's types cannot tell.
	const hast = toHast.runSync(toMdast(blocks), file) as Root;
	return toString.stringify(toString.runSync(hast, file) as Root, file);
}
