import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';

/** Give each paragraph an id, `p1`, `p2`, ...: an address within a text that has no page numbers. */
export function rehypeNumberParagraphs() {
	return (tree: Root, file: VFile): void => {
		if (file.data.numbered) numberBelow(tree, 0);
	};
}

/** Number the paragraphs below a node, after so many; gives the last number. */
function numberBelow(node: Nodes, before: number): number {
	if (!('children' in node)) return before;
	let number = before;
	for (const child of node.children) {
		if (child.type === 'element' && child.tagName === 'p') {
			number += 1;
			child.properties['id'] = `p${number}`;
		} else number = numberBelow(child, number);
	}
	return number;
}
