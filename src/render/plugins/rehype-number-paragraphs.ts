import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Give each paragraph an id, `p1`, `p2`, ...: an address within a text that has no page numbers. */
export function rehypeNumberParagraphs() {
	return (tree: Root, file: VFile): void => {
		if (!file.data.numbered) return;
		let number = 0;
		visit(tree, { tagName: 'p' }, (node) => {
			number += 1;
			if (node.type === 'element') node.properties['id'] = `p${number}`;
		});
	};
}
