import type { Card } from '../article/card.ts';
import { makeLibrary, type Library } from '../library/make-library.ts';
import { site } from '../site.ts';
import './shelf.ts';

/** Put articles on the shelf for the pages: their cards, in order of file and line. */
export function fillShelf(cards: readonly Card[] | Promise<readonly Card[]>): void {
	let library: Promise<Library> | undefined;
	globalThis.broadsheetShelf = {
		getLibrary: () => (library ??= Promise.resolve(cards).then((all) => makeLibrary(all, site))),
		// Only a page of an article needs what reads a file, and loading that takes its time.
		readArticle: async (card) => (await import('./read-article.ts')).readArticle(card),
	};
}
