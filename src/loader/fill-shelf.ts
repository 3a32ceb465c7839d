import type { Card } from '../article/card.ts';
import type { Reader, Reading } from '../article/reading.ts';
import { makeLibrary, type Library } from '../library/make-library.ts';
import { site } from '../site.ts';
import './shelf.ts';

/** What goes on the shelf. */
export interface ShelfContent extends Reading {
	/** In order of file and line. */
	cards: readonly Card[];
}

/** Put articles on the shelf for the pages, with what is known of the files that they were read from. */
export function fillShelf({ cards, files, messages }: ShelfContent, reader: Reader): void {
	let library: Promise<Library> | undefined;
	const reading = { files, messages, reader };
	globalThis.broadsheetShelf = {
		getLibrary: () => (library ??= Promise.resolve(cards).then((all) => makeLibrary(all, site))),
		getReading: () => Promise.resolve(reading),
		// Only a page of an article needs what reads a file, and loading that takes its time.
		readArticle: async (card) => (await import('./read-article.ts')).readArticle(card),
	};
}
