import { readFileSync } from 'node:fs';

interface Look {
	name: string;
	title: string;
	description: string;
	/** Styles and policy of each kind of page, as they stand in its head. */
	heads: Record<'article' | 'list' | 'front' | 'missing', string>;
}

/** Words and styles of the site that this one is compared to. */
export const look = JSON.parse(readFileSync('look.json', 'utf8')) as Look;
