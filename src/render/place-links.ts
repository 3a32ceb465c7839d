import type { Link, PhrasingContent, Text } from 'mdast';
import type { Link as ArticleLink } from '../article/schema.ts';

/**
 * The paper put these links there, so search engines need not follow them, and no other host is told
 * which article its reader comes from.
 */
const OUTSIDE = { rel: ['external', 'nofollow', 'noreferrer'] };

/** Make links of the words of a text that have one; each is looked for after the link before it. */
export function placeLinks(text: string, links: readonly ArticleLink[]): PhrasingContent[] {
	const children: PhrasingContent[] = [];
	let read = 0;
	for (const link of links) {
		const url = toAddress(link.url);
		const at = text.indexOf(link.text, read);
		if (!url || !link.text || at < 0) continue;
		if (at > read) children.push(toText(text.slice(read, at)));
		children.push(toLink(url, link.text));
		read = at + link.text.length;
	}
	if (read < text.length || children.length === 0) children.push(toText(text.slice(read)));
	return children;
}

/** Only what a reader can go or write to; anything else, `javascript:` above all, stays text. */
function toAddress(url: string): string | undefined {
	if (/^www\./i.test(url)) return `https://${url}`;
	return /^(?:https?:\/\/|mailto:)./i.test(url) ? url : undefined;
}

function toLink(url: string, words: string): Link {
	const isOutside = /^https?:/i.test(url);
	return {
		type: 'link',
		url,
		children: [toText(words)],
		...(isOutside && { data: { hProperties: OUTSIDE } }),
	};
}

function toText(value: string): Text {
	return { type: 'text', value };
}
