import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Mark links that leave the site: the paper put them there, so search engines need not follow them,
 * and no other host is told which article its reader comes from.
 */
export function rehypeOutsideLinks() {
	return (tree: Root): void => {
		visit(tree, 'element', ({ tagName, properties }) => {
			if (tagName !== 'a' || !/^https?:/i.test(String(properties['href']))) return;
			properties['rel'] = ['external', 'nofollow', 'noreferrer'];
		});
	};
}
