import type { Root, RootContent } from 'mdast';

/** Join items and quotes that follow one another: an export gives each as a block of its own. */
export function remarkJoinBlocks() {
	return (tree: Root): void => {
		const joined: RootContent[] = [];
		for (const node of tree.children) {
			const last = joined.at(-1);
			if (node.type === 'list' && last?.type === 'list') last.children.push(...node.children);
			else if (node.type === 'blockquote' && last?.type === 'blockquote')
				last.children.push(...node.children);
			else joined.push(node);
		}
		tree.children = joined;
	};
}
