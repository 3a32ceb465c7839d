import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedArticles } from './paths.ts';

/** An article of the shared folder. */
export interface SharedArticle {
	/** Name of the file. */
	name: string;
	/** Its text. */
	text: string;
}

/**
 * Read the licensed exports beside the checkout, or say that the tests over them go without.
 *
 * They are never part of the project, so that a clone of it alone has none.
 */
export function readSharedArticles(): SharedArticle[] {
	if (!existsSync(sharedArticles)) {
		console.warn(`\nTests over ${sharedArticles} are skipped: there is no such folder.\n`);
		return [];
	}
	return readdirSync(sharedArticles)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => ({ name, text: readFileSync(path.join(sharedArticles, name), 'utf8') }));
}
