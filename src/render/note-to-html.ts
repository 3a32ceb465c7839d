import type { Endnote } from '../article/schema.ts';
import type { Direction } from '../lib/text-direction.ts';
import { readLinks } from '../parser/fields/links.ts';
import { toHtml } from './to-html.ts';

/**
 * Write an end note as HTML, a paragraph a line.
 *
 * Its links are still as printed, `words[https://…]`, and become links.
 */
export function noteToHtml({ text }: Endnote, direction: Direction): string {
	const lines = text
		.split('\n')
		.map((line) => ({ type: 'paragraph' as const, ...readLinks(line) }));
	return toHtml(lines, { direction });
}
