import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { findOtherDirection } from '../../lib/text-direction.ts';

/** Mark the blocks that are written against the direction of the article: a Hebrew poem in English. */
export function rehypeTextDirection() {
	return ({ children }: Root, { data }: VFile): void => {
		const blocks = children.filter((child): child is Element => child.type === 'element');
		for (const block of blocks) {
			const dir = findOtherDirection(textOf(block), data.direction ?? 'ltr');
			if (dir) block.properties['dir'] = dir;
		}
	};
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
