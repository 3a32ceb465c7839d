import type { Card } from '../article/card.ts';
import type { PrintedArticle } from '../article/export-lines.ts';
import type { Reader, Reading } from '../article/reading.ts';
import type { Library } from '../library/make-library.ts';

/** What the pages ask for. */
export interface Shelf {
	/** All articles in their order, without their texts. */
	getLibrary(): Promise<Library>;
	/** What was read, file by file, and by what. */
	getReading(): Promise<Reading & { reader: Reader }>;
	/** The whole article of a card, and its lines in the file. Throws if its file no longer holds it. */
	readArticle(card: Card): Promise<PrintedArticle>;
}

declare global {
	/** Vite makes a copy of each module that a page imports; this is what all copies have in common. */
	var broadsheetShelf: Shelf | undefined;
}

/** Give all articles in their order: put in order once a build, and in the dev server once a change. */
export function getLibrary(): Promise<Library> {
	return shelf().getLibrary();
}

/** Give what was read, file by file, what was found, and by what version of the reader. */
export function getReading(): Promise<Reading & { reader: Reader }> {
	return shelf().getReading();
}

/** Read the whole article of a card, and its lines, out of its file. Throws if the file no longer holds it. */
export function readArticle(card: Card): Promise<PrintedArticle> {
	return shelf().readArticle(card);
}

function shelf(): Shelf {
	if (!globalThis.broadsheetShelf)
		throw new Error('Pages were asked for before the articles were read');
	return globalThis.broadsheetShelf;
}
