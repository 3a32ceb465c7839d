import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Link } from '../../article/schema.ts';

/** Make links of the words that have one; each is looked for after the link before it. */
export function remarkPlaceLinks() {
	return (tree: Root): void => {
		visit(tree, 'text', (node, index, parent) => {
			const links = node.data?.links;
			if (!links?.length || index === undefined || !parent) return undefined;
			const children = placeLinks(node.value, links);
			(parent.children as PhrasingContent[]).splice(index, 1, ...children);
			return [SKIP, index + children.length];
		});
	};
}

function placeLinks(text: string, links: readonly Link[]): PhrasingContent[] {
	const children: PhrasingContent[] = [];
	let read = 0;
	for (const link of links) {
		const url = toAddress(link.url);
		const at = text.indexOf(link.text, read);
		if (!url || !link.text || at < 0) continue;
		if (at > read) children.push(toText(text.slice(read, at)));
		children.push({ type: 'link', url, children: [toText(link.text)] });
		read = at + link.text.length;
	}
	if (read < text.length) children.push(toText(text.slice(read)));
	return children;
}

/** Only what a reader can go or write to; anything else, `javascript:` above all, stays text. */
function toAddress(url: string): string | undefined {
	if (/^www\./i.test(url)) return `https://${url}`;
	return /^(?:https?:\/\/|mailto:)./i.test(url) ? url : undefined;
}

function toText(value: string): Text {
	return { type: 'text', value };
}
